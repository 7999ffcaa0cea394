import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerCopy } from '../../functions/answer-copy/answer-copy.ts';
import { copyOf } from '../../functions/answer-copy/copy.ts';
import { languages } from '../../shared/domain/project/language.ts';
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

async function copy(path: string, visit?: Visit, method = 'GET') {
  const handle = lambdaHandler(createAnswerCopy({ table: survey.table, typesetter }));
  const {
    statusCode,
    headers = {},
    body = '',
    isBase64Encoded,
  } = await handle(eventOf(method, path, undefined, visit));
  return { statusCode, headers, bytes: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8') };
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

  it('is in the language of the contact, or in the one that is asked for', async () => {
    const inPolish = (await copy(`${anna}/copies/1?language=pl`)).bytes.toString('latin1');
    expect(inPolish).toMatch(/\/Lang \(pl\)/);
    expect((await copy(`${survey.linkOf('bernd')}/copies/1`)).bytes.toString('latin1')).toMatch(/\/Lang \(de\)/);
  });

  it('can be set in every language', async () => {
    const [, , round = '', plan = '', contact = '', secret = ''] = anna.split('/');
    const opening = await openLink(survey.table, { round, plan, contact, secret }, duringRound);
    if (opening.kind !== 'open') throw new Error(opening.kind);
    const [answer] = opening.survey.revisions;
    if (!answer) throw new Error('no answer');
    for (const language of languages) {
      const data = copyOf(opening.survey, answer, language);
      expect(JSON.stringify(data)).not.toMatch(/undefined|\[object/);
      const pdf = await typesetter.typeset({ '/copy.json': JSON.stringify(data) });
      expect(pdf.length).toBeGreaterThan(10_000);
    }
  });

  it('of the longest answer fits into what a function can send', async () => {
    const text = 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. '.repeat(76);
    const actions = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `action-${index}`,
        { stage: 'completed', done: text, results: text, reasons: text, needs: text, obstaclesText: text },
      ]),
    );
    const whole = { round: '2019-10', plan: 'south', revision: 1, submittedAt: duringRound, submittedBy: 'celina' };
    await submitAnswer(survey.table, answerSchema.parse({ ...whole, actions, planAnswer: {} }));
    const { statusCode, bytes } = await copy(`${survey.linkOf('celina')}/copies/1`);
    expect(statusCode).toBe(200);
    expect((bytes.length * 4) / 3).toBeLessThan(5 * 1024 * 1024);
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
