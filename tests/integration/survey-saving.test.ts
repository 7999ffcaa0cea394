import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrafts } from '../../shared/store/drafts.ts';
import { fillAndSend, formOn, openSurvey, sendForm, textOf, type Seen, type TestSurvey } from './survey-visitor.ts';

let survey: TestSurvey;
let anna: string;
let bernd: string;
beforeEach(async () => {
  survey = await openSurvey();
  anna = survey.linkOf('anna');
  bernd = survey.linkOf('bernd');
});
afterEach(() => survey.close());

const draftOf = async (page: string) =>
  (await readDrafts(survey.table, '2019-10', 'north')).find((draft) => draft.page === page);

describe('saving a page', () => {
  it('keeps it word for word and goes on to the next', async () => {
    const saved = await fillAndSend(survey, `${anna}/actions/catalogue`, {
      done: '  Printed.\r\n\r\nمرحبا 🙂 <b>& "quoted"</b>',
      costsToDate: '12,500.50 EUR',
      obstacles: ['staff', 'other'],
    });
    expect(saved.status).toBe(303);
    expect(saved.location).toBe(`${anna}/actions/directive`);
    const draft = await draftOf('actions/catalogue');
    expect(draft).toMatchObject({ version: 1, savedBy: 'anna', savedAt: '2019-10-22T08:00:00Z', language: 'en' });
    expect(draft?.values).toMatchObject({
      done: '  Printed.\n\nمرحبا 🙂 <b>& "quoted"</b>',
      costsToDate: '12,500.50 EUR',
      obstacles: ['staff', 'other'],
    });
    const again = await survey.get(`${bernd}/actions/catalogue?language=en`);
    expect(formOn(again).values).toContainEqual(['done', '  Printed.\n\nمرحبا 🙂 <b>& "quoted"</b>']);
  });

  it('keeps a text that begins with empty lines as it is', async () => {
    await fillAndSend(survey, `${anna}/plan`, { topics: '\n\nBudget' });
    expect(formOn(await survey.get(`${anna}/plan`)).values).toContainEqual(['topics', '\n\nBudget']);
  });

  it('goes back to the list where that was asked for', async () => {
    const saved = await survey.post(`${anna}/actions/catalogue`, { version: '0', goTo: 'list' });
    expect(saved.location).toBe(anna);
    const [task] = (await survey.get(anna)).html.querySelectorAll('.tasks li');
    expect(textOf(task ?? null)).toContain('1 question open');
    expect(textOf(task ?? null)).toContain('Ministry of North, 22 October 2019, 10:00');
  });

  it('works for an incomplete page, and says what is missing, at the top and beside each field', async () => {
    const saved = await fillAndSend(survey, `${anna}/actions/catalogue`, {
      progress: 'half',
      costsToDate: '-3',
      'expectedEnd-month': '5',
      'expectedEnd-year': '20',
      'fundingSecured-2-amount': '500',
      results: 'x'.repeat(5_001),
    });
    expect(saved.location).toBe(`${anna}/actions/catalogue#problems`);
    const { html } = await survey.get(saved.location);
    expect(html.querySelectorAll('.errors li').map(textOf)).toEqual([
      'Progress: Please write a number from 0 to 100',
      'Expected end: Please choose the month, and write the year with four digits',
      'Done since the last report: Please say what has been done since the last report',
      'Results and evidence: Please shorten this to at most 5,000 characters; it has 1 too many',
      'Costs to date: Please write a number that is not below 0',
      'Funding secured: Please name the source of each amount',
    ]);
    for (const link of html.querySelectorAll('.errors li a')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(['input', 'select', 'textarea']).toContain(html.getElementById(id)?.rawTagName);
      expect(html.getElementById(`${id}_error`)).not.toBeNull();
    }
    expect(html.querySelector('input[name=progress]')?.getAttribute('value')).toBe('half');
    expect(html.querySelector('[name=expectedEnd-month] option[selected]')?.text).toBe('May');
    expect(html.querySelector('[name=expectedEnd-year]')?.getAttribute('value')).toBe('20');
    expect(textOf(html.querySelector('title'))).toMatch(/^Error: /);
    expect(html.querySelector('.errors p a')?.getAttribute('href')).toBe(`${anna}/actions/directive`);
  });

  it('reads numbers as they are written in the language of the page, also on a page in another', async () => {
    await fillAndSend(survey, `${bernd}/actions/catalogue`, { done: 'x', costsToDate: '1.250', progress: '12,5' });
    const english = formOn(await survey.get(`${anna}/actions/catalogue`)).values;
    expect(english).toContainEqual(['costsToDate', '1250']);
    expect(english).toContainEqual(['progress', '12.5']);
    expect(textOf((await survey.get(`${anna}/check`)).html)).toContain('Costs to date€1,250');
  });

  it('can take back an answer that may be left open', async () => {
    await fillAndSend(survey, `${anna}/plan`, { instrumentImproved: '' });
    const { html } = await survey.get(`${anna}/plan`);
    expect(html.querySelector('input[name=instrumentImproved][checked]')?.getAttribute('value')).toBe('');
  });
});

describe('two people on one page', () => {
  const opened = async (link: string) => formOn(await survey.get(link));

  it('are shown both answers, field by field, and asked; nothing is lost or overwritten', async () => {
    const stale = await opened(`${bernd}/actions/catalogue`);
    await fillAndSend(survey, `${anna}/actions/catalogue`, { done: 'Printed.', progress: '60', transfer: 'yes' });
    const conflict = await sendForm(survey, stale, { done: 'Im Druck.', progress: '55' });
    expect(conflict.status).toBe(409);
    expect((await draftOf('actions/catalogue'))?.values).toMatchObject({ done: 'Printed.', progress: '60' });
    expect(conflict.html.querySelectorAll('.errors li').map(textOf)).toEqual([
      'Fortschritt',
      'Seit dem letzten Bericht getan',
      'Übertragbarkeit auf andere Regionen',
    ]);
    expect(conflict.html.querySelector('textarea[name=done]')?.text).toBe('\nIm Druck.');
    expect(conflict.html.querySelectorAll('.other .typed').map(textOf)).toEqual(['60', 'Printed.', 'Ja']);
  });

  it('settle it by taking saved answers or keeping their own', async () => {
    const stale = await opened(`${bernd}/actions/catalogue`);
    await fillAndSend(survey, `${anna}/actions/catalogue`, { done: 'Printed.', progress: '60', transfer: 'yes' });
    const conflict = formOn(await sendForm(survey, stale, { done: 'Im Druck.', progress: '55' }));
    const settled = await sendForm(survey, conflict, { takeSaved: ['progress', 'transfer'] });
    expect(settled.status).toBe(303);
    expect(await draftOf('actions/catalogue')).toMatchObject({
      version: 2,
      savedBy: 'bernd',
      values: { done: 'Im Druck.', progress: '60', transfer: 'yes' },
    });
  });

  it('are asked again when a third save comes in between', async () => {
    const stale = await opened(`${bernd}/plan`);
    await fillAndSend(survey, `${anna}/plan`, { topics: 'Budget' });
    const conflict = formOn(await sendForm(survey, stale, { topics: 'Zeitplan' }));
    await fillAndSend(survey, `${anna}/plan`, { topics: 'Budget 2020' });
    const again = await sendForm(survey, conflict, { takeSaved: 'topics' });
    expect(again.status).toBe(409);
    expect(textOf(again.html.querySelector('.other .typed'))).toBe('Budget 2020');
    expect((await draftOf('plan'))?.values).toMatchObject({ topics: 'Budget 2020' });
  });

  it('are not bothered when they say the same, nor is a double click', async () => {
    const form = await opened(`${anna}/plan`);
    const both = await Promise.all([1, 2].map(() => sendForm(survey, form, { topics: 'Budget' })));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect((await draftOf('plan'))?.version).toBe(1);
    const german = await sendForm(survey, { ...form, action: form.action.replace(anna, bernd) }, { topics: 'Budget' });
    expect(german.status).toBe(303);
    expect((await draftOf('plan'))?.version).toBe(1);
  });
});

describe('as long as two versions stand side by side', () => {
  async function conflict(): Promise<Seen> {
    await fillAndSend(survey, `${bernd}/plan`, { topics: 'Bernd’s', highlights: 'Bernd’s too' });
    const seen = await survey.post(`${anna}/plan`, { version: '0', topics: 'Anna’s', highlights: 'Anna’s too' });
    expect(seen.status).toBe(409);
    return seen;
  }
  const stored = async () => (await readDrafts(survey.table, '2019-10', 'north'))[0]?.values['topics'];

  it('another language asks again, with what was typed and what was ticked, and decides nothing', async () => {
    const form = formOn(await conflict());
    const inputs: [string, string][] = [...form.values, ['takeSaved', 'highlights'], ['goTo', 'stay']];
    const german = await survey.post(`${anna}/plan?language=de`, inputs);
    expect(await stored()).toBe('Bernd’s');
    expect(german.status).toBe(409);
    expect(german.html.querySelector('html')?.getAttribute('lang')).toBe('de');
    expect(german.html.querySelector('[name=topics]')?.text).toBe('\nAnna’s');
    expect(german.html.querySelector('#highlights_take')?.hasAttribute('checked')).toBe(true);
    expect(german.html.querySelector('#topics_take')?.hasAttribute('checked')).toBe(false);

    await sendForm(survey, formOn(german));
    expect((await readDrafts(survey.table, '2019-10', 'north'))[0]?.values).toMatchObject({
      topics: 'Anna’s',
      highlights: 'Bernd’s too',
    });
  });

  it('the script that saves while somebody types decides nothing', async () => {
    const form = formOn(await conflict());
    const seen = await survey.post(`${anna}/plan`, [...form.values, ['goTo', 'stay']], {
      headers: { accept: 'application/json' },
    });
    expect([seen.status, await stored()]).toEqual([409, 'Bernd’s']);
  });
});
