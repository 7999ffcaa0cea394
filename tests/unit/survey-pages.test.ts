import { describe, expect, it } from 'vitest';
import {
  actionAnswerSchema,
  planAnswerSchema,
  type ActionAnswer,
  type Stage,
} from '../../shared/domain/survey/answer.ts';
import {
  assemble,
  fieldsOf,
  pagesOf,
  prefill,
  readPage,
  type AnswerContent,
} from '../../shared/domain/survey/pages.ts';
import { readForm } from '../../shared/domain/survey/form.ts';
import { missingInAction, missingInQuestions } from '../../shared/domain/survey/rules.ts';
import { smallProject } from '../fixtures/small-project.ts';

const [plan] = smallProject.plans;
const [action] = plan?.actions ?? [];
if (!plan || !action) throw new Error('a plan with an action');
const pages = pagesOf(smallProject, plan);
const [page] = pages;
if (!page) throw new Error('a page');
const beforeStart = '2019-04-30';
const afterStart = '2019-05-01';

const content: AnswerContent = {
  actions: {
    catalogue: actionAnswerSchema.parse({
      stage: 'in-implementation',
      progress: 55.5,
      expectedEnd: '2020-11',
      assessment: 'at-risk',
      done: 'The list was agreed.',
      results: 'https://example.org/list',
      fundingSecured: [{ source: 'ERDF', amount: 1234.5 }],
    }),
  },
  planAnswer: planAnswerSchema.parse({ interests: [{ plan: 'south', action: 'vouchers' }], topics: 'Money' }),
  extra: { format: 'online' },
};

describe('what is required follows from the stage', () => {
  const missing = (answer: Partial<ActionAnswer>, today = afterStart) =>
    missingInAction(answer, action, today).map(({ field }) => field);

  it.each<[Stage | undefined, string[]]>([
    [undefined, ['stage']],
    ['not-started', ['reasons']],
    ['in-preparation', ['progress', 'assessment', 'done']],
    ['in-implementation', ['progress', 'assessment', 'done']],
    ['completed', ['progress', 'done']],
    ['on-hold', ['reasons']],
    ['abandoned', ['reasons']],
  ])('%s: %j', (stage, fields) => {
    expect(missing(stage ? { stage } : {})).toEqual(fields);
  });

  it('an action whose start is still to come needs no reason for not having begun', () => {
    expect(missing({ stage: 'not-started' }, beforeStart)).toEqual([]);
  });

  it('a progress of 0 is a progress', () => {
    expect(missing({ stage: 'in-preparation', progress: 0, assessment: 'on-track', done: 'Planning.' })).toEqual([]);
  });

  it('the project’s own questions are required where it says so; "no" is an answer', () => {
    const press = smallProject.questions
      .filter(({ id }) => id === 'press')
      .map((each) => ({ ...each, required: true }));

    expect(missingInQuestions({}, smallProject.questions)).toEqual([{ field: 'format', code: 'required' }]);
    expect(missingInQuestions({ press: false }, press)).toEqual([]);
  });

  it('what could not be read is told as that, not as missing', () => {
    const typed = { stage: 'completed', progress: 'half', done: 'All.' };

    expect(readPage(page, typed, smallProject, plan, 'en', afterStart).problems).toEqual([
      { field: 'progress', code: 'not-a-percentage' },
    ]);
  });
});

describe('a page is prefilled', () => {
  it('from the last answer, but never with what was done since', () => {
    const values = prefill(page, content, smallProject, plan, 'de', false);

    expect(values).toMatchObject({ stage: 'in-implementation', progress: '55,5', results: 'https://example.org/list' });
    expect(values).not.toHaveProperty('done');
    expect(readPage(page, values, smallProject, plan, 'de', afterStart).problems).toEqual([
      { field: 'done', code: 'required' },
    ]);
  });

  it('with all that was submitted in this very round, so that it can be changed', () => {
    expect(prefill(page, content, smallProject, plan, 'en', true)).toMatchObject({ done: 'The list was agreed.' });
  });

  it('with the planned end where nothing was said before', () => {
    expect(prefill(page, undefined, smallProject, plan, 'en', false)).toEqual({
      'expectedEnd-month': '9',
      'expectedEnd-year': '2020',
    });
  });

  it('without the answers to the project’s own questions, which are asked anew in each round', () => {
    const questions = pages.find(({ kind }) => kind === 'questions');
    if (!questions) throw new Error('a page of questions');

    expect(prefill(questions, content, smallProject, plan, 'en', false)).toEqual({});
    expect(prefill(questions, content, smallProject, plan, 'en', true)).toEqual({ format: 'online' });
  });
});

it('pages that are filled with an answer and put together give that answer', () => {
  const read = pages.map((each) => {
    const values = prefill(each, content, smallProject, plan, 'pl', true);
    return { page: each, answers: readForm(fieldsOf(each, smallProject, plan), values, 'pl').answers };
  });
  const answered = read.filter(({ page: { id } }) => id !== 'actions/directive');

  expect(assemble(answered)).toEqual({
    ...content,
    extra: { format: 'online', remarks: '' },
  });
});
