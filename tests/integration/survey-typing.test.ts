import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrafts } from '../../shared/store/drafts.ts';
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
});
afterEach(() => survey.close());

const byScript = { headers: { accept: 'application/json' } };
const draftOf = async (page: string) =>
  (await readDrafts(survey.table, '2019-10', 'north')).find((draft) => draft.page === page);

/** What the page's script sends while somebody types. */
const type = async (path: string, inputs: Record<string, string>, visit = byScript) => {
  const seen = await survey.post(path, { goTo: 'stay', ...inputs }, visit);
  return { status: seen.status, answer: JSON.parse(seen.body) as { version?: number; status: string } };
};

describe('while somebody types', () => {
  it('the page is kept, and its script told the time and the version to go on from', async () => {
    expect(await type(`${anna}/plan`, { version: '0', topics: 'Half a' })).toEqual({
      status: 200,
      answer: { version: 1, status: 'Saved at 10:00' },
    });
    expect((await type(`${anna}/plan`, { version: '1', topics: 'Half a sentence' })).answer.version).toBe(2);
    expect((await draftOf('plan'))?.values['topics']).toBe('Half a sentence');
  });

  it('the same again writes nothing', async () => {
    await type(`${anna}/plan`, { version: '0', topics: 'Word' });
    const before = await draftOf('plan');
    expect((await type(`${anna}/plan`, { version: '1', topics: 'Word' })).answer.version).toBe(1);
    expect(await draftOf('plan')).toEqual(before);
  });

  it('nothing is agreed to: it is submitted only after the page’s own button', async () => {
    await fillAll(survey, anna);
    await type(`${anna}/plan`, { version: '1', topics: 'Not finished' });
    expect(textOf((await survey.get(anna)).html.querySelector('.tasks'))).toContain('Saved, not confirmed');
    const check = await survey.get(`${anna}/check`);
    expect(check.html.querySelectorAll('.errors li').map(textOf)).toEqual([
      'Action plan and policy instrument: saved, not confirmed yet',
    ]);
    expect((await sendForm(survey, formOn(check))).status).toBe(422);
    await fillAndSend(survey, `${anna}/plan`, {});
    expect((await sendForm(survey, formOn(await survey.get(`${anna}/check`)))).location).toBe(`${anna}/done`);
  });

  it('no mistake is held against anybody before the button', async () => {
    await type(`${anna}/actions/catalogue`, { version: '0', stage: 'completed', progress: 'near' });
    const open = await survey.get(`${anna}/actions/catalogue`);
    expect(open.html.querySelector('.errors')).toBeNull();
    expect(open.html.querySelector('[name=progress]')?.getAttribute('value')).toBe('near');
    const saved = await sendForm(survey, formOn(open));
    expect((await survey.get(saved.location)).html.querySelectorAll('.errors li').length).toBeGreaterThan(0);
  });

  it('a button that comes after an answer that got lost agrees to what is kept', async () => {
    await type(`${anna}/plan`, { version: '0', topics: 'Word' });
    const saved = await survey.post(`${anna}/plan`, { version: '0', topics: 'Word' });
    expect(saved.location).toBe(`${anna}/questions`);
    expect(await draftOf('plan')).toMatchObject({ isConfirmed: true, version: 2 });
  });

  it('a word that arrives late takes back no agreement', async () => {
    await fillAndSend(survey, `${anna}/plan`, { topics: 'Word' });
    const { values } = formOn(await survey.get(`${anna}/plan`));
    const late = { ...Object.fromEntries(values), version: '0' };
    expect((await type(`${anna}/plan`, late)).status).toBe(200);
    expect((await draftOf('plan'))?.isConfirmed).toBe(true);
  });

  it('a colleague who was faster is told of, and overwritten by nobody', async () => {
    await fillAndSend(survey, `${bernd}/plan`, { topics: 'Bernd’s' });
    const { status, answer } = await type(`${anna}/plan`, { version: '0', topics: 'Anna’s' });
    expect(status).toBe(409);
    expect(answer.status).toContain('Institute of North saved this page on 22 October 2019, 10:00.');
    expect((await draftOf('plan'))?.values['topics']).toBe('Bernd’s');
  });

  it('the closing of the round is told', async () => {
    const { status, answer } = await type(`${anna}/plan`, { version: '0', topics: 'Late' }, {
      ...byScript,
      at: afterRound,
    } as typeof byScript);
    expect([status, answer.status.includes('closed')]).toEqual([409, true]);
  });
});

describe('more than the table can hold', () => {
  const long = 'ä'.repeat(210_000);

  it('is told to the script', async () => {
    const { status, answer } = await type(`${anna}/plan`, { version: '0', topics: long });
    expect(status).toBe(413);
    expect(answer.status).toContain('shorten');
  });

  it('is given back whole in the form, with the fields that are too long', async () => {
    const seen = await survey.post(`${anna}/plan`, { version: '0', topics: long, highlights: 'Not lost' });
    expect(seen.status).toBe(413);
    expect(seen.html.querySelector('[name=topics]')?.text).toBe(`\n${long}`);
    expect(seen.html.querySelector('[name=highlights]')?.text).toBe('\nNot lost');
    expect(seen.html.querySelectorAll('.errors li a').map((link) => link.getAttribute('href'))).toEqual(['#topics']);
    expect(await draftOf('plan')).toBeUndefined();
    const mended = await sendForm(survey, formOn(seen), { topics: 'Short' });
    expect(mended.location).toBe(`${anna}/questions`);
    expect((await draftOf('plan'))?.values['highlights']).toBe('Not lost');
  });
});
