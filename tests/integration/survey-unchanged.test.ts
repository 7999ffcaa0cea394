import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrafts } from '../../shared/store/drafts.ts';
import {
  fillAll,
  fillAndSend,
  formOn,
  openSurvey,
  sendForm,
  textOf,
  type Seen,
  type TestSurvey,
} from './survey-visitor.ts';

let survey: TestSurvey;
let anna: string;
beforeEach(async () => {
  survey = await openSurvey();
  anna = survey.linkOf('anna');
});
afterEach(() => survey.close());

const draftOf = async (page: string) =>
  (await readDrafts(survey.table, '2019-10', 'north')).find((draft) => draft.page === page);
const asOf = ({ html }: Seen, field: string) => textOf(html.getElementById(`${field}_last`));

describe('an action on which nothing has changed', () => {
  /** The form of a page, sent by the button that says that nothing has changed. */
  async function pressUnchanged(entries: Record<string, string>): Promise<Seen> {
    const form = formOn(await survey.get(`${anna}/actions/catalogue`));
    return sendForm(survey, { ...form, values: [...form.values, ['goTo', 'unchanged']] }, entries);
  }

  it('is done in one step: the stage confirmed, and a short note', async () => {
    const { html } = await survey.get(`${anna}/actions/catalogue`);
    expect(textOf(html.querySelector('.unchanged'))).toContain(
      'The stage is still: In implementation (Progress: 40%; Own assessment: On track)',
    );
    const saved = await pressUnchanged({
      unchangedStage: 'in-implementation',
      unchangedNote: 'Waiting for the printer.',
    });
    expect(saved.location).toBe(`${anna}/actions/directive`);
    expect(await draftOf('actions/catalogue')).toMatchObject({
      isConfirmed: true,
      values: { stage: 'in-implementation', progress: '40', done: 'Waiting for the printer.' },
    });
    expect((await survey.get(`${anna}/actions/catalogue`)).html.querySelector('.unchanged')).toBeNull();
  });

  it.each([
    ['neither', {}, ['unchangedStage', 'unchangedNote']],
    ['no note', { unchangedStage: 'in-implementation', unchangedNote: ' ' }, ['unchangedNote']],
    ['no stage', { unchangedNote: 'Note' }, ['unchangedStage']],
    [
      'another stage',
      { unchangedStage: 'in-implementation', stage: 'on-hold', unchangedNote: 'N' },
      ['unchangedStage'],
    ],
  ])('is not believed with %s, and everything typed is still there', async (_, entries, missing) => {
    const seen = await pressUnchanged({ ...entries, results: 'Typed below' });
    expect(seen.status).toBe(422);
    expect(seen.html.querySelectorAll('.errors li a').map((link) => link.getAttribute('href'))).toEqual(
      missing.map((id) => `#${id}`),
    );
    expect(seen.html.querySelector('[name=results]')?.text).toBe('\nTyped below');
    if ('unchangedNote' in entries)
      expect(seen.html.querySelector('[name=unchangedNote]')?.text).toBe(`\n${entries.unchangedNote}`);
    expect(await draftOf('actions/catalogue')).toBeUndefined();
  });

  it('keeps a note that was typed before another button was pressed', async () => {
    await fillAndSend(survey, `${anna}/actions/catalogue`, { unchangedNote: 'Short', done: 'Long' });
    expect((await draftOf('actions/catalogue'))?.values['done']).toBe('Long\n\nShort');
  });

  it('is not asked where nothing was reported before, nor of the plan', async () => {
    for (const path of [`${survey.linkOf('celina')}/actions/vouchers`, `${anna}/plan`]) {
      expect((await survey.get(path)).html.querySelector('.unchanged')).toBeNull();
    }
  });
});

describe('what was answered last time', () => {
  it('is marked with its day at each field that it fills in', async () => {
    const page = await survey.get(`${anna}/actions/catalogue`);
    for (const field of ['stage', 'progress', 'assessment', 'costsToDate', 'fundingSecured'])
      expect(asOf(page, field)).toBe('As of 2 August 2019');
    for (const field of ['expectedEnd', 'results', 'reasons']) expect(asOf(page, field)).toBe('');
    expect(asOf(page, 'done')).toBe('In August 2019 you reported:Interviews held in May.');
  });

  it('stands beside what has been typed since', async () => {
    await fillAndSend(survey, `${anna}/actions/catalogue`, { progress: '55', done: 'x', assessment: 'at-risk' });
    const page = await survey.get(`${anna}/actions/catalogue`);
    expect(asOf(page, 'progress')).toBe('In August 2019 you reported:40');
    expect(asOf(page, 'assessment')).toBe('In August 2019 you reported:On track');
    expect(asOf(page, 'stage')).toBe('As of 2 August 2019');
  });

  it('is held against what will be submitted, on the page that checks', async () => {
    await fillAll(survey, anna);
    await fillAndSend(survey, `${anna}/actions/catalogue`, { progress: '55', costsToDate: '' });
    await fillAndSend(survey, `${anna}/actions/directive`, {});
    const [catalogue, directive] = (await survey.get(`${anna}/check`)).html.querySelectorAll('main section');
    expect(catalogue?.querySelectorAll('.changed').map(textOf)).toEqual([
      'Progress55%Before: 40%',
      'Expected endSeptember 2020Before: nothing',
      'Costs to date–Before: €12,500.50',
    ]);
    expect(textOf(catalogue ?? null)).toContain('3 answers changed since 2 August 2019.');
    expect(textOf(directive ?? null)).toContain('2 August 2019');
  });
});
