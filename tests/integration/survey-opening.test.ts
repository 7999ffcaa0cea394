import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addExtension } from '../../shared/store/rounds.ts';
import { openSurvey, textOf, type TestSurvey } from './survey-visitor.ts';

let survey: TestSurvey;
beforeEach(async () => {
  survey = await openSurvey();
});
afterEach(() => survey.close());

describe('a survey link', () => {
  it('opens the list of tasks, again and again', async () => {
    for (const time of ['2019-10-16T08:00:00Z', '2019-11-05T22:59:59Z']) {
      const home = await survey.get(survey.linkOf('anna'), { at: time });
      expect(home.status).toBe(200);
      const link = survey.linkOf('anna');
      expect(home.html.querySelectorAll('.tasks a').map((task) => task.getAttribute('href'))).toEqual([
        `${link}/actions/catalogue`,
        `${link}/actions/directive`,
        `${link}/plan`,
        `${link}/questions`,
        `${link}/check`,
      ]);
    }
  });

  it('says the deadline with its weekday on each page, and an extension of it', async () => {
    const link = survey.linkOf('anna');
    for (const path of ['', '/actions/catalogue', '/plan', '/questions', '/check', '/stop-reminders']) {
      expect(textOf((await survey.get(`${link}${path}`)).html)).toContain('Tuesday, 5 November 2019');
    }
    await addExtension(survey.table, '2019-10', {
      plan: 'north',
      deadline: '2019-11-12',
      extendedAt: '2019-10-20T08:00:00Z',
    });
    expect(textOf((await survey.get(link)).html)).toContain('Tuesday, 12 November 2019');
  });

  it('shows who else reports on the plan, and nobody of another', async () => {
    const text = textOf((await survey.get(survey.linkOf('anna'))).html.querySelector('main'));
    expect(text).toContain('Institute of North, bernd@example.org');
    expect(text).toContain('Ministry of North, anna@example.org (you)');
    expect(text).not.toContain('Agency of South');
  });

  it.each([
    ['a wrong secret', (link: string) => link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['a longer secret', (link: string) => `${link}A`],
    ['an unknown contact', (link: string) => link.replace('/anna/', '/nobody/')],
    ['another plan', (link: string) => link.replace('/north/', '/south/')],
    ['an unknown round', (link: string) => link.replace('/2019-10/', '/2019-07/')],
    ['names that are none', (link: string) => link.replace('/anna/', '/ANNA%23%00/')],
    ['half an escape', (link: string) => link.replace('/anna/', '/%E0%A4%A/')],
    ['nothing at all', () => '/'],
    ['a page that is none', (link: string) => `${link}/actions/unheard-of`],
    ["another plan's page", (link: string) => `${link}/actions/vouchers`],
    ['a slash too many', (link: string) => `${link}//plan`],
  ])('is answered with the same page for %s', async (_, spoil) => {
    const spoiled = spoil(survey.linkOf('anna'));
    const unknown = await survey.get('/survey/2019-10/north/anna/wrong');
    for (const method of ['GET', 'POST']) {
      const seen = await survey.send(method, spoiled, method === 'POST' ? 'version=0' : undefined, {
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://survey.example.org' },
      });
      expect(seen.status).toBe(404);
      expect(seen.body).toBe(unknown.body);
    }
  });

  it('is refused in the language of the reader', async () => {
    const seen = await survey.get('/survey/x', { headers: { 'accept-language': 'sv-SE,de;q=0.8,en;q=0.5' } });
    expect(seen.html.querySelector('html')?.getAttribute('lang')).toBe('de');
    expect(textOf(seen.html.querySelector('h1'))).toBe('Diese Seite gibt es nicht');
  });

  it('changes nothing when a scanner fetches its pages', async () => {
    const items = () => survey.table.query('ROUND#small#2019-10');
    const before = await items();
    const link = survey.linkOf('anna');
    for (const method of ['GET', 'HEAD']) {
      for (const path of ['', '/actions/catalogue', '/plan', '/questions', '/check', '/done', '/stop-reminders']) {
        expect((await survey.send(method, `${link}${path}`, undefined)).status).toBeLessThan(400);
      }
    }
    expect(await items()).toEqual(before);
    expect(survey.mails).toEqual([]);
  });
});

describe('a page of the survey', () => {
  it('is private: not kept, not indexed, framed by nobody, without cookie or other request', async () => {
    const page = await survey.get(`${survey.linkOf('anna')}/actions/catalogue`);
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    expect(page.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; connect-src 'self'; /,
    );
    expect(page.headers).not.toHaveProperty('set-cookie');
    expect(page.html.querySelectorAll('[src], iframe, link[rel=stylesheet]')).toHaveLength(0);
  });

  it('marks what is in the language of the plan', async () => {
    const page = await survey.get(`${survey.linkOf('bernd')}/actions/catalogue`);
    expect(page.html.querySelector('html')?.getAttribute('lang')).toBe('de');
    expect(page.html.querySelector('h1 [lang]')?.outerHTML).toBe(
      '<span lang="en" dir="auto">Catalogue of funded projects</span>',
    );
    const facts = page.html.querySelector('details');
    expect(textOf(facts)).toContain('Kosten80.000 €');
    expect(facts?.querySelector('dd[lang=en]')?.text).toBe('A report in two languages.');
  });

  it('is filled in with the last answer, with its date; what was done is shown but not copied', async () => {
    const { html } = await survey.get(`${survey.linkOf('anna')}/actions/catalogue`);
    expect(textOf(html.querySelector('.notice'))).toContain('submitted on 2 August 2019');
    expect(html.querySelector('input[name=stage][checked]')?.getAttribute('value')).toBe('in-implementation');
    expect(html.querySelector('input[name=progress]')?.getAttribute('value')).toBe('40');
    expect(html.querySelector('input[name=fundingSecured-0-amount]')?.getAttribute('value')).toBe('60000');
    expect(html.querySelector('textarea[name=done]')?.text).toBe('\n');
    expect(textOf(html.querySelector('.previous'))).toBe('In August 2019 you reported:Interviews held in May.');
    expect(html.querySelector('input[name=expectedEnd-year]')?.getAttribute('value')).toBe('2020');
  });

  it('asks the project’s own questions anew in each round', async () => {
    const { html } = await survey.get(`${survey.linkOf('anna')}/questions`);
    expect(html.querySelectorAll('input[name=format][checked]')).toHaveLength(0);
    expect(html.querySelectorAll('.notice')).toHaveLength(0);
  });
});

describe('the language', () => {
  it('is the contact’s own', async () => {
    const languageFor = async (contact: string) =>
      (await survey.get(survey.linkOf(contact))).html.querySelector('html')?.getAttribute('lang');
    expect(await languageFor('anna')).toBe('en');
    expect(await languageFor('bernd')).toBe('de');
    expect(await languageFor('celina')).toBe('pl');
  });

  it('is switched on any page, and stays through links and forms', async () => {
    const link = survey.linkOf('anna');
    const home = await survey.get(link);
    expect(home.html.querySelector('.languages a')?.getAttribute('href')).toBe(`${link}?language=de`);
    const german = await survey.get(`${link}/plan?language=de`);
    expect(textOf(german.html.querySelector('h1'))).toContain('Aktionsplan und Politikinstrument');
    const form = german.html.querySelector('main form');
    expect(form?.getAttribute('action')).toBe(`${link}/plan?language=de`);
    const saved = await survey.post(`${link}/plan?language=de`, { version: '0', highlights: 'Sechzig Projekte.' });
    expect(saved.location).toBe(`${link}/questions?language=de`);
  });

  it('is switched on a page with questions without losing what is typed, nor what a number means', async () => {
    const link = survey.linkOf('anna');
    const { html } = await survey.get(`${link}/plan`);
    const button = html.querySelector('.languages button[lang=de]');
    expect(button?.getAttribute('form')).toBe(html.querySelector('main form')?.getAttribute('id'));
    const target = button?.getAttribute('formaction') ?? '';
    const switched = await survey.post(target, {
      version: '0',
      typedIn: 'en',
      [button?.getAttribute('name') ?? '']: button?.getAttribute('value') ?? '',
      fundsInfluenced: '1,250.50',
      topics: 'Half a sent',
    });
    expect(switched.location).toBe(`${link}/plan?language=de`);
    const german = await survey.get(switched.location);
    expect(german.html.querySelector('[name=fundsInfluenced]')?.getAttribute('value')).toBe('1250,5');
    expect(german.html.querySelector('[name=topics]')?.text).toContain('Half a sent');
    expect(german.html.querySelector('.errors')).toBeNull();
    expect(textOf((await survey.get(link)).html.querySelector('.tasks'))).toContain('Saved, not confirmed');
  });

  it.each(['it', 'xx', '', '__proto__', 'de&language=fr'])('is not switched to %j', async (asked) => {
    const { status, html } = await survey.get(`${survey.linkOf('anna')}/plan?language=${asked}`);
    expect(status).toBe(200);
    expect(html.querySelector('html')?.getAttribute('lang')).toBe(asked.startsWith('de') ? 'de' : 'en');
  });
});
