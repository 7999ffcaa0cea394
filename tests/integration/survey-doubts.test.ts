import { afterEach, beforeEach, expect, it } from 'vitest';
import { fillAll, fillAndSend, formOn, openSurvey, sendForm, textOf, type TestSurvey } from './survey-visitor.ts';

let survey: TestSurvey;
let anna: string;
beforeEach(async () => {
  survey = await openSurvey();
  anna = survey.linkOf('anna');
});
afterEach(() => survey.close());

const page = () => `${anna}/actions/catalogue`;

it('an unlikely answer is asked about at its field, and submitted once it is confirmed', async () => {
  await fillAll(survey, anna);
  const saved = await fillAndSend(survey, page(), { progress: '100', costsToDate: '2,000,000' });
  expect(saved.location).toBe(`${page()}#problems`);
  const asked = await survey.get(page());
  expect(asked.html.querySelectorAll('.errors li').map(textOf)).toEqual([
    'Progress: Progress is 100 percent, and the action is not completed. Is that right?',
    'Costs to date: That is more than ten times the planned costs. Is that right?',
  ]);
  const ticks = asked.html.querySelectorAll('[name=isRight]').map((tick) => tick.getAttribute('value') ?? '');
  expect(ticks).toHaveLength(2);

  const confirmed = await sendForm(survey, formOn(asked), { isRight: ticks });
  expect(confirmed.location).toBe(`${anna}/actions/directive`);
  expect((await survey.get(page())).html.querySelectorAll('[name=isRight][checked]')).toHaveLength(2);
  expect((await sendForm(survey, formOn(await survey.get(`${anna}/check`)))).location).toBe(`${anna}/done`);
});

it('a confirmation does not hold for another answer, and can be taken back', async () => {
  await fillAndSend(survey, page(), { done: 'x', costsToDate: '2000000' });
  const tick = (await survey.get(page())).html.querySelector('[name=isRight]')?.getAttribute('value') ?? '';
  await fillAndSend(survey, page(), { isRight: tick });
  expect((await survey.get(page())).html.querySelector('.errors')).toBeNull();

  await fillAndSend(survey, page(), { costsToDate: '3000000' });
  expect(textOf((await survey.get(page())).html.querySelector('.errors'))).toContain('more than ten times');
  await fillAndSend(survey, page(), { costsToDate: '2000000' });
  await fillAndSend(survey, page(), { isRight: tick });
  expect((await survey.get(page())).html.querySelector('.errors')).toBeNull();
  await fillAndSend(survey, page(), { isRight: [] });
  expect(textOf((await survey.get(page())).html.querySelector('.errors'))).toContain('more than ten times');
});

it('what nobody doubts cannot be confirmed in advance', async () => {
  await survey.post(page(), { version: '0', isRight: 'far-above-planned-costs:2000000', costsToDate: '12' });
  await fillAndSend(survey, page(), { costsToDate: '2000000' });
  expect(textOf((await survey.get(page())).html.querySelector('.errors'))).toContain('more than ten times');
});

it('a confirmation alone is saved, while typing as well, and from a page that is a save behind', async () => {
  await fillAndSend(survey, page(), { costsToDate: '2000000' });
  const asked = formOn(await survey.get(page()));
  const tick: [string, string][] = [['isRight', 'far-above-planned-costs:2000000']];
  const ticked = async () => (await survey.get(page())).html.querySelectorAll('[name=isRight][checked]').length;

  const whileTyping = { headers: { accept: 'application/json' } };
  await survey.post(page(), [...asked.values, ...tick, ['goTo', 'stay']], whileTyping);
  expect(await ticked()).toBe(1);

  await fillAndSend(survey, page(), { isRight: [] });
  expect(await ticked()).toBe(0);
  await survey.post(page(), [...asked.values, ...tick]);
  expect(await ticked()).toBe(1);
});

it('what is said on the plan is asked about as well', async () => {
  const plan = `${anna}/plan`;
  await fillAndSend(survey, plan, { instrumentImproved: 'no', improvements: ['governance'] });
  const asked = await survey.get(plan);
  expect(textOf(asked.html.querySelector('.errors'))).toContain('a kind of improvement is named. Is that right?');

  await sendForm(survey, formOn(asked), { isRight: 'not-improved-but-how:governance' });
  expect((await survey.get(plan)).html.querySelector('.errors')).toBeNull();
});

it('of two who confirm from the same save, neither takes back what the other has confirmed', async () => {
  await fillAndSend(survey, page(), { done: 'x', progress: '100', costsToDate: '2000000' });
  const asked = formOn(await survey.get(page()));
  const [first = '', second = ''] = (await survey.get(page())).html
    .querySelectorAll('[name=isRight]')
    .map((tick) => tick.getAttribute('value') ?? '');

  await survey.post(page(), [...asked.values, ['isRight', first]]);
  const whileTyping = { headers: { accept: 'application/json' } };
  await survey.post(page(), [...asked.values, ['isRight', second], ['goTo', 'stay']], whileTyping);

  expect((await survey.get(page())).html.querySelectorAll('[name=isRight][checked]')).toHaveLength(2);
});
