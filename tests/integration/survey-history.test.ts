import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  afterRound,
  fillAll,
  fillAndSend,
  formOn,
  openSurvey,
  sendForm,
  textOf,
  type TestSurvey,
} from './survey-visitor.ts';

let survey: TestSurvey;
let anna: string;
let bernd: string;
beforeEach(async () => {
  survey = await openSurvey();
  [anna, bernd] = [survey.linkOf('anna'), survey.linkOf('bernd')];
  await fillAll(survey, anna);
  await sendForm(survey, formOn(await survey.get(`${anna}/check`)));
});
afterEach(() => survey.close());

const submitAgain = async () => {
  const later = { at: '2019-10-23T09:30:00Z' };
  await fillAndSend(survey, `${bernd}/plan`, { topics: 'Added by Bernd' }, later);
  await sendForm(survey, formOn(await survey.get(`${bernd}/check`, later)), {}, later);
};

it('one revision has no history, and a copy to download', async () => {
  const { html } = await survey.get(`${anna}/done`);
  expect(textOf(html.querySelector('main'))).not.toContain('All revisions');
  expect(html.querySelectorAll('main a').map((link) => link.getAttribute('href'))).toContain(`${anna}/copies/1`);
});

it.each([
  ['while the survey is open', '/done', {}],
  ['after it has closed', '', { at: afterRound }],
])('every revision is listed with who and when, and can be read, %s', async (_, path, visit) => {
  await submitAgain();
  const { html } = await survey.get(`${anna}${path}`, visit);
  const revisions = html.querySelectorAll('main ol > li');
  expect(revisions.map(textOf)).toEqual([
    'Submitted again on 23 October 2019, 11:30, by Institute of North; this is revision 2.Show revision 2',
    'Submitted on 22 October 2019, 10:00, by Ministry of North.Show revision 1',
  ]);
  const first = await survey.get(revisions[1]?.querySelector('a')?.getAttribute('href') ?? '', visit);
  expect(textOf(first.html.querySelector('h1'))).toBe('Revision 1 of the report on North');
  expect(textOf(first.html.querySelector('main'))).toContain('Sixty projects in one book.');
  expect(textOf(first.html.querySelector('main'))).not.toContain('Added by Bernd');
  expect(textOf((await survey.get(`${anna}/revisions/2`, visit)).html)).toContain('Added by Bernd');
});

it.each(['0', '2', '01', 'x', '1%00'])('there is no revision %s', async (revision) => {
  expect((await survey.get(`${anna}/revisions/${revision}`)).status).toBe(404);
});
