import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRevisions } from '../../shared/store/answers.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { fillAll, fillAndSend, formOn, openSurvey, sendForm, textOf, type TestSurvey } from './survey-visitor.ts';

let survey: TestSurvey;
let anna: string;
let bernd: string;
beforeEach(async () => {
  survey = await openSurvey();
  anna = survey.linkOf('anna');
  bernd = survey.linkOf('bernd');
});
afterEach(() => survey.close());

const revisions = () => readRevisions(survey.table, '2019-10', 'north');
const checkForm = async (link: string) => formOn(await survey.get(`${link}/check`));

describe('submitting', () => {
  it('makes a revision of what was checked, asks for a receipt and says thank you', async () => {
    await fillAll(survey, anna);
    const check = await survey.get(`${anna}/check`);
    expect(textOf(check.html.querySelector('main'))).toContain('The report is at the printer’s.');
    const done = await sendForm(survey, formOn(check), {}, { at: '2019-10-23T09:00:00Z' });
    expect([done.status, done.location]).toEqual([303, `${anna}/done`]);
    expect(await revisions()).toMatchObject([
      {
        revision: 1,
        submittedAt: '2019-10-23T09:00:00Z',
        submittedBy: 'anna',
        actions: {
          catalogue: { stage: 'in-implementation', progress: 40, costsToDate: 12_500.5, expectedEnd: '2020-09' },
          directive: { stage: 'not-started' },
        },
        planAnswer: { highlights: 'Sixty projects in one book.', highlightsPublishable: false, indicatorValue: 12 },
        extra: { format: 'online' },
      },
    ]);
    expect(survey.mails).toEqual([{ kind: 'receipt', round: '2019-10', plan: 'north', contact: 'anna', revision: 1 }]);
    const thanks = textOf((await survey.get(done.location)).html.querySelector('main'));
    expect(thanks).toContain('Thank you');
    expect(thanks).toContain('Submitted on 23 October 2019, 11:00, by Ministry of North.');
    expect(thanks).toContain('until Tuesday, 5 November 2019');
    expect(thanks).toContain('13th interregional working group meeting, 12 February 2020, Magdeburg');
  });

  it('makes one revision and one receipt of a double click, of the back button and of a retry', async () => {
    await fillAll(survey, anna);
    const form = await checkForm(anna);
    const clicks = await Promise.all([1, 2, 3].map(() => sendForm(survey, form)));
    const retry = await sendForm(survey, form);
    for (const { status, location } of [...clicks, retry]) expect([status, location]).toEqual([303, `${anna}/done`]);
    expect(await revisions()).toHaveLength(1);
    expect(survey.mails).toHaveLength(1);
  });

  it('makes a new revision later, which says who made it', async () => {
    await fillAll(survey, anna);
    await sendForm(survey, await checkForm(anna));
    expect(textOf((await survey.get(`${anna}/check`)).html)).toContain('Nothing has changed since');
    await fillAndSend(survey, `${bernd}/plan`, { topics: 'Haushalt' });
    expect(textOf((await survey.get(anna)).html)).toContain('Something has been saved since then');
    await sendForm(survey, await checkForm(bernd));
    expect((await revisions()).map(({ revision, submittedBy }) => [revision, submittedBy])).toEqual([
      [1, 'anna'],
      [2, 'bernd'],
    ]);
    expect(textOf((await survey.get(`${anna}/done`)).html)).toContain('by Institute of North; this is revision 2.');
  });

  it('stores nothing unseen: each page has to be saved in the round', async () => {
    const untouched = await sendForm(survey, await checkForm(anna));
    expect(untouched.status).toBe(422);
    expect(untouched.html.querySelectorAll('.errors li')).toHaveLength(4);
    await fillAndSend(survey, `${anna}/actions/catalogue`, { done: 'Printed.' });
    await fillAndSend(survey, `${anna}/plan`, {});
    await fillAndSend(survey, `${anna}/questions`, {});
    const incomplete = await sendForm(survey, await checkForm(anna));
    expect(incomplete.status).toBe(422);
    expect(incomplete.html.querySelectorAll('.errors li a').map((link) => link.getAttribute('href'))).toEqual([
      `${anna}/actions/directive`,
      `${anna}/questions#format`,
    ]);
    expect(await revisions()).toEqual([]);
    expect(survey.mails).toEqual([]);
  });

  it('stores nothing that was changed after it was checked, and shows it first', async () => {
    await fillAll(survey, anna);
    const form = await checkForm(anna);
    await fillAndSend(survey, `${bernd}/plan`, { highlights: 'Vierzig Projekte.' });
    const refused = await sendForm(survey, form);
    expect(refused.status).toBe(409);
    expect(await revisions()).toEqual([]);
    expect(textOf(refused.html.querySelector('.notice.warning'))).toContain('the answers have changed');
    expect(textOf(refused.html)).toContain('Vierzig Projekte.');
    expect((await sendForm(survey, formOn(refused))).location).toBe(`${anna}/done`);
    expect(await revisions()).toMatchObject([{ planAnswer: { highlights: 'Vierzig Projekte.' } }]);
  });

  it('says so when a colleague has submitted something else meanwhile', async () => {
    await fillAll(survey, anna);
    const form = await checkForm(anna);
    await fillAndSend(survey, `${bernd}/plan`, { highlights: 'Vierzig Projekte.' });
    await sendForm(survey, await checkForm(bernd));
    const refused = await sendForm(survey, form);
    expect(refused.status).toBe(409);
    expect(textOf(refused.html.querySelector('.notice.warning'))).toContain('Institute of North submitted it on');
    expect(await revisions()).toHaveLength(1);
    expect(survey.mails).toHaveLength(1);
  });

  it.each([
    { revision: '1' },
    { revision: '2', seen: 'x' },
    { revision: '1e3', seen: 'x' },
    { revision: '-1', seen: 'x' },
    { revision: ['1', '1'], seen: 'x' },
    { seen: 'x' },
  ])('takes nothing from a form that is not ours: %j', async (inputs) => {
    await fillAll(survey, anna);
    const refused = await survey.post(`${anna}/check`, inputs as Record<string, string>);
    expect([400, 409]).toContain(refused.status);
    expect(await revisions()).toEqual([]);
  });

  it('leads back to the list as long as there is nothing to thank for', async () => {
    expect((await survey.get(`${anna}/done`)).location).toBe(anna);
  });
});

describe('an answer that is too long', () => {
  it('is not submitted, and the check page says so; one that just fits is', async () => {
    await survey.close();
    const actions = Array.from({ length: 12 }, (_, index) => ({
      ...smallProject.plans[0]?.actions[1],
      id: `action-${index}`,
    }));
    const plans = smallProject.plans.map((plan) => (plan.id === 'north' ? { ...plan, actions } : plan));
    survey = await openSurvey({ ...smallProject, plans } as typeof smallProject);
    anna = survey.linkOf('anna');
    const long = '€'.repeat(4_999);
    const texts = { stage: 'not-started', results: long, needs: long };
    for (const { id } of actions) await fillAndSend(survey, `${anna}/actions/${id}`, texts);
    await fillAndSend(survey, `${anna}/plan`, {});
    await fillAndSend(survey, `${anna}/questions`, { format: 'online' });
    const fits = await sendForm(survey, await checkForm(anna));
    expect(fits.status).toBe(303);

    await fillAndSend(survey, `${anna}/plan`, { improvementText: long, highlights: long, topics: long });
    const tooLong = await survey.get(`${anna}/check`);
    expect(textOf(tooLong.html.querySelector('.notice.warning'))).toMatch(/take up \d{3} KB; 390 KB is the most/);
    const refused = await sendForm(survey, formOn(tooLong));
    expect(refused.status).toBe(422);
    expect(await revisions()).toHaveLength(1);
  });
});
