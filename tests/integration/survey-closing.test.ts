import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRevisions } from '../../shared/store/answers.ts';
import { readDrafts } from '../../shared/store/drafts.ts';
import { addExtension } from '../../shared/store/rounds.ts';
import { smallProject } from '../fixtures/small-project.ts';
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
beforeEach(async () => {
  survey = await openSurvey();
  anna = survey.linkOf('anna');
});
afterEach(() => survey.close());

describe('after the deadline', () => {
  it('every page shows what was submitted, and whom to ask', async () => {
    await fillAll(survey, anna);
    await fillAndSend(survey, `${anna}/check`, {});
    for (const path of ['', '/actions/catalogue', '/plan', '/check', '/done']) {
      const closed = await survey.get(`${anna}${path}`, { at: afterRound });
      expect(closed.status).toBe(200);
      expect(closed.html.querySelectorAll('main form')).toHaveLength(0);
      const text = textOf(closed.html.querySelector('main'));
      expect(text).toContain('The report is at the printer’s.');
      expect(text).toContain('Ministry of Coordination: coordinator@example.org');
    }
  });

  it('a page says that nothing was submitted, saved or not', async () => {
    await fillAndSend(survey, `${anna}/plan`, { topics: 'Budget' });
    const text = textOf((await survey.get(anna, { at: afterRound })).html.querySelector('main'));
    expect(text).toContain('Nothing was submitted in this round.');
    expect(text).toContain('What was saved but not submitted');
  });

  it('a save saves nothing, says so and shows what was typed', async () => {
    const form = formOn(await survey.get(`${anna}/actions/catalogue`));
    const late = await sendForm(survey, form, { done: 'Written on the train.', progress: 'half' }, { at: afterRound });
    expect(late.status).toBe(409);
    expect(textOf(late.html.querySelector('.notice'))).toContain('Nothing was saved');
    expect(textOf(late.html.querySelector('main'))).toContain('Written on the train.');
    expect(textOf(late.html.querySelector('main'))).toContain('Progresshalf');
    expect(await readDrafts(survey.table, '2019-10', 'north')).toEqual([]);
  });

  it('a note that nothing has changed, and one to a colleague, are shown once more as well', async () => {
    const unchanged = formOn(await survey.get(`${anna}/actions/catalogue`));
    const passOn = formOn(await survey.get(`${anna}/pass-on`));
    const visit = { at: afterRound };

    const late = await sendForm(survey, unchanged, { unchangedNote: 'Waiting for the ministry.' }, visit);
    expect(textOf(late.html.querySelector('main'))).toContain('Waiting for the ministry.');

    const note = { email: 'colleague@example.org', note: 'Please fill in the costs.' };
    const unsent = await sendForm(survey, passOn, note, visit);
    expect(unsent.status).toBe(409);
    expect(textOf(unsent.html.querySelector('.notice'))).toContain('Nothing was sent');
    const text = textOf(unsent.html.querySelector('main'));
    expect(text).toContain('colleague@example.org');
    expect(text).toContain('Please fill in the costs.');
    expect(survey.mails).toEqual([]);
  });

  it('a submission submits nothing', async () => {
    await fillAll(survey, anna);
    const form = formOn(await survey.get(`${anna}/check`));
    const late = await sendForm(survey, form, {}, { at: afterRound });
    expect(late.status).toBe(409);
    expect(await readRevisions(survey.table, '2019-10', 'north')).toEqual([]);
    expect(survey.mails).toEqual([]);
  });

  it('an extension opens it again, for the plan that has it', async () => {
    const extendedAt = '2019-11-05T08:00:00Z';
    await addExtension(survey.table, '2019-10', { plan: 'north', deadline: '2019-11-12', extendedAt });
    const at = afterRound;
    expect((await fillAndSend(survey, `${anna}/plan`, {}, { at })).status).toBe(303);
    const south = await survey.get(survey.linkOf('celina'), { at });
    expect(textOf(south.html.querySelector('h1'))).toContain('South');
    expect(south.html.querySelectorAll('.tasks')).toHaveLength(0);
  });

  it('what was submitted can be read until the project’s last day for it, and no longer', async () => {
    const project = { ...smallProject, readableUntil: '2021-12-31' };
    const other = await openSurvey(project);
    const link = other.linkOf('anna');
    expect((await other.get(link, { at: '2021-12-31T22:59:59Z' })).status).toBe(200);
    const expired = await other.get(link, { at: '2021-12-31T23:00:00Z' });
    expect(expired.status).toBe(410);
    expect(textOf(expired.html)).toContain('coordinator@example.org');
    expect((await other.get(`${link}A`, { at: '2022-01-01T12:00:00Z' })).status).toBe(404);
    await other.close();
  });

  it('comes at midnight of the project’s time zone', async () => {
    const isOpen = async (at: string) => (await survey.get(anna, { at })).html.querySelectorAll('.tasks').length > 0;
    expect(await isOpen('2019-11-05T22:59:59Z')).toBe(true);
    expect(await isOpen('2019-11-05T23:00:00Z')).toBe(false);
  });
});
