import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createAnswerCopy } from '../../functions/answer-copy/answer-copy.ts';
import { copyOf } from '../../functions/answer-copy/copy.ts';
import { languages, type Language } from '../../shared/domain/project/language.ts';
import { answerSchema } from '../../shared/domain/survey/answer.ts';
import { submitAnswer } from '../../shared/store/answers.ts';
import { openSurvey as openLink } from '../../shared/store/open-survey.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import { hostileTexts } from '../fixtures/hostile-texts.ts';
import { makeTypesetter } from '../typesetter.ts';
import {
  afterRound,
  duringRound,
  eventOf,
  fillAll,
  fillAndSend,
  formOn,
  openSurvey,
  sendForm,
  textOf,
  type TestSurvey,
  type Visit,
} from './survey-visitor.ts';

const typesetter = makeTypesetter('answer-copy/copy.typ');
let survey: TestSurvey;
let anna: string;
beforeAll(async () => {
  survey = await openSurvey();
  anna = survey.linkOf('anna');
  await fillAll(survey, anna);
  await fillAndSend(survey, `${anna}/actions/catalogue`, { results: hostileTexts.join('\n') });
  await sendForm(survey, formOn(await survey.get(`${anna}/check`)));
});
afterAll(() => survey.close());

async function copy(path: string, visit?: Visit, method = 'GET', by = typesetter) {
  const handle = lambdaHandler(createAnswerCopy({ table: survey.table, typesetter: by }));
  const {
    statusCode,
    headers = {},
    body = '',
    isBase64Encoded,
  } = await handle(eventOf(method, path, undefined, visit));
  return { statusCode, headers, bytes: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') };
}

const unbroken = (text: string) => text.replaceAll('\u200b', '').replace(/\s+/g, ' ');

/** What the template is given for a revision that Anna sees. */
async function dataOf(revision: number, language: Language, at = duringRound) {
  const [, , round = '', plan = '', contact = '', secret = ''] = anna.split('/');
  const opening = await openLink(survey.table, { round, plan, contact, secret }, at);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  const answer = opening.survey.revisions.find((candidate) => candidate.revision === revision);
  if (!answer) throw new Error(`no revision ${revision}`);
  return copyOf(opening.survey, answer, language);
}

/** Twelve actions, with the text in each of their fields. */
async function submitLong(revision: number, text: string) {
  const action = { stage: 'completed', done: text, results: text, reasons: text, needs: text, obstaclesText: text };
  const actions = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`action-${index}`, action]));
  const whole = { round: '2019-10', plan: 'south', revision, submittedAt: duringRound, submittedBy: 'celina' };
  await submitAnswer(survey.table, answerSchema.parse({ ...whole, actions, planAnswer: {} }));
}

describe('the copy of an answer', () => {
  it.each([
    ['while the survey is open', duringRound],
    ['after it has closed', afterRound],
  ])('is a tagged PDF to download, %s', async (_, at) => {
    const { statusCode, headers, bytes } = await copy(`${anna}/copies/1`, { at });
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="small-north-2019-10-revision-1.pdf"',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    });
    const raw = bytes.toString('latin1');
    expect(raw.slice(0, 5)).toBe('%PDF-');
    expect(raw).toMatch(/\/StructTreeRoot/);
    expect(raw).toMatch(/\/Lang \(en\)/);
    expect(bytes.toString('utf8')).toContain('Revision 1 of the report on North');
  });

  it('says all that the page of the revision says, in the same order', async () => {
    const { html } = await survey.get(`${anna}/revisions/1?language=de`);
    const { title, sections } = await dataOf(1, 'de');
    const said = (selector: string) => html.querySelectorAll(`main ${selector}`).map(textOf);
    expect([title]).toEqual(said('h1'));
    expect(sections.map(({ heading }) => unbroken(heading))).toEqual(said('h3'));
    const rows = sections.flatMap((section) => section.rows);
    expect(rows.map(({ label }) => unbroken(label))).toEqual(said('dt'));
    // Signs that hide are not in the copy; the page shows them as browsers do.
    const plain = rows.flatMap(({ value }, index) =>
      hostileTexts.some((text) => value.includes(text)) ? [] : [index],
    );
    expect(plain.length).toBeGreaterThan(10);
    for (const index of plain) expect(unbroken(rows[index]?.value ?? '')).toBe(said('dd')[index]);
  });

  it('says who submitted it and when, and until when it can be changed as long as it can', async () => {
    const [who, change, ...more] = (await dataOf(1, 'en')).lines;
    expect(who).toBe('Submitted on 22 October 2019, 10:00, by Ministry of North.');
    expect(change).toContain('Tuesday, 5 November 2019');
    expect(more).toEqual([]);
    expect((await dataOf(1, 'en', afterRound)).lines).toEqual([who]);
  });

  it('has a heading for each section and each question, and tells reading programs in which language texts were typed', async () => {
    const raw = (await copy(`${anna}/copies/1?language=de`)).bytes.toString('latin1');
    const { sections } = await dataOf(1, 'de');
    const tags = (tag: string) => raw.match(new RegExp(`/S /${tag}\\b`, 'g'))?.length;
    expect([tags('H1'), tags('H2')]).toEqual([1, sections.length]);
    expect(tags('H3')).toBe(sections.flatMap(({ rows }) => rows).length);
    // Anna writes English.
    expect(raw).toMatch(/\/Catalog[^>]*\/Lang \(de\)/s);
    expect(raw).toMatch(/\/StructElem[^>]*\/Lang \(en\)/s);
    const typed = sections.flatMap(({ rows }) => rows.filter(({ language }) => language === 'en'));
    expect(typed.map(({ value }) => value)).toContain('The report is at the printer’s.');
    expect(typed.map(({ value }) => value)).not.toContain('In Umsetzung');
  });

  it('is in the language of the contact, or in the one that is asked for', async () => {
    const inPolish = (await copy(`${anna}/copies/1?language=pl`)).bytes.toString('latin1');
    expect(inPolish).toMatch(/\/Lang \(pl\)/);
    expect((await copy(`${survey.linkOf('bernd')}/copies/1`)).bytes.toString('latin1')).toMatch(/\/Lang \(de\)/);
  });

  it('can be set in every language', async () => {
    for (const language of languages) {
      const data = await dataOf(1, language);
      expect(JSON.stringify(data)).not.toMatch(/undefined|\[object/);
      const pdf = await typesetter.typeset({ '/copy.json': JSON.stringify(data) });
      expect(pdf.length).toBeGreaterThan(10_000);
    }
  });

  it('of the longest answer fits into what a function can send', async () => {
    await submitLong(1, 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. '.repeat(76));
    const { statusCode, bytes } = await copy(`${survey.linkOf('celina')}/copies/1`);
    expect(statusCode).toBe(200);
    expect((bytes.length * 4) / 3).toBeLessThan(5 * 1024 * 1024);
  });

  it('of nothing but line breaks is not begun, which would take the compiler down', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    await submitLong(2, 'a\n'.repeat(2400));
    expect((await copy(`${survey.linkOf('celina')}/copies/2`)).statusCode).toBe(500);
    expect(logged.mock.calls.join('')).toContain('CopyTooLargeError');
    logged.mockRestore();
    expect((await copy(`${survey.linkOf('celina')}/copies/1`)).statusCode).toBe(200);
  });

  it('that is larger than that is answered with an apology, and logged', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const huge = { typeset: () => Promise.resolve(new Uint8Array(4_600_001)) };
    const { statusCode, headers } = await copy(`${anna}/copies/1`, {}, 'GET', huge);
    expect([statusCode, headers['content-type']]).toEqual([500, 'text/html; charset=UTF-8']);
    expect(headers).not.toHaveProperty('content-disposition');
    expect(logged.mock.calls.join('')).toContain('CopyTooLargeError');
    logged.mockRestore();
  });

  it.each([
    ['a wrong secret', (link: string) => `${link}A/copies/1`],
    ['a revision that is none', (link: string) => `${link}/copies/2`],
    ['no number', (link: string) => `${link}/copies/x`],
    ['another plan', (link: string) => `${link.replace('/north/', '/south/')}/copies/1`],
  ])('is not there for %s', async (_, spoil) => {
    const { statusCode, headers, bytes } = await copy(spoil(anna));
    expect([statusCode, headers['content-type']]).toEqual([404, 'text/html; charset=UTF-8']);
    expect(bytes.toString()).toContain('coordinator@example.org');
  });

  it('changes nothing, and a HEAD sends nothing', async () => {
    const items = () => survey.table.query('ROUND#small#2019-10');
    const before = await items();
    expect((await copy(`${anna}/copies/1`, {}, 'HEAD')).bytes).toHaveLength(0);
    expect((await copy(`${anna}/copies/1`, {}, 'POST')).statusCode).toBe(404);
    expect(await items()).toEqual(before);
  });
});
