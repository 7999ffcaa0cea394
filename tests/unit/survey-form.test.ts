import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/domain/project/language.ts';
import {
  actionFields,
  freeFundingRows,
  planFields,
  questionFields,
  type Field,
} from '../../shared/domain/survey/fields.ts';
import { fillForm, inputNames, longestText, readForm, takeValues } from '../../shared/domain/survey/form.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { randomFrom, type Random } from '../random.ts';

const action = smallProject.plans[0]?.actions[0];
if (!action) throw new Error('an action');
const everyField: Field[] = [
  ...actionFields(smallProject, 'north', action),
  ...planFields(smallProject, 'north'),
  ...questionFields(smallProject.questions),
  { kind: 'line', name: 'colleague' },
];
const words = ['Fortschritt', 'łódź', '<b>&"', '=SUM(A1)', '1.234', 'שלום', 'e\u0301', '🙂', 'two\nlines'];

/** An answer as a form can give it: no text with blanks around it, no source named without an amount. */
function answerTo(field: Field, random: Random): unknown {
  switch (field.kind) {
    case 'text':
      return random.someOf(words).join(' ');
    case 'line':
      return random.someOf(words.filter((word) => !word.includes('\n'))).join(' ');
    case 'choice':
      return random.oneOf(field.options);
    case 'choices':
      return random.someOf(field.options);
    case 'percent':
      return random.whole(0, 1000) / 10;
    case 'number':
      return random.whole(-100_000, 100_000) / 1000;
    case 'money':
      return random.whole(0, 1e9) / 100;
    case 'month':
      return `20${random.whole(10, 99)}-${String(random.whole(1, 12)).padStart(2, '0')}`;
    case 'date':
      return `20${random.whole(10, 99)}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;
    case 'yes-no':
    case 'tick':
      return random.isLucky();
    case 'funding': {
      const planned = random.someOf(field.sources);
      const free = Array.from({ length: random.whole(0, freeFundingRows) }, (_, row) => `Foundation ${row}`);
      return [...planned, ...free].map((source) => ({ source, amount: random.whole(0, 1e9) / 100 }));
    }
  }
}

describe('a form that is filled with answers', () => {
  it('gives the same answers when it is read, in every language', () => {
    const random = randomFrom(2);
    for (let times = 0; times < 200; times++) {
      const language = random.oneOf(languages);
      const answered = everyField.filter(({ kind }) => kind === 'choices' || kind === 'tick' || random.whole(1, 4) > 1);
      const given = Object.fromEntries(answered.map((field) => [field.name, answerTo(field, random)]));
      const values = fillForm(everyField, given, language);

      const { answers, problems } = readForm(everyField, takeValues(everyField, values), language);

      expect(problems).toEqual([]);
      const empty = everyField.filter(({ name }) => !(name in given));
      const untouched = empty.flatMap(({ name, kind }): [string, unknown][] =>
        kind === 'text' || kind === 'line' ? [[name, '']] : kind === 'funding' ? [[name, []]] : [],
      );
      expect(answers).toEqual({ ...Object.fromEntries(untouched), ...given });
    }
  });

  it('keeps two amounts from one source apart', () => {
    const funding = { kind: 'funding', name: 'funding', sources: ['ERDF'] } as const;
    const secured = [
      { source: 'ERDF', amount: 1 },
      { source: 'ERDF', amount: 2 },
    ];

    const values = fillForm([funding], { funding: secured }, 'en');

    expect(readForm([funding], values, 'en').answers['funding']).toEqual(secured);
  });
});

describe('what is wrong in a form is told at its field and left out', () => {
  const read = (field: Field, ...typed: string[]) =>
    readForm([field], Object.fromEntries(inputNames(field).map((name, index) => [name, typed[index] ?? ''])), 'en');

  it.each<[string, Field, string[], string]>([
    ['words for a number', { kind: 'money', name: 'costs' }, ['a lot'], 'not-a-number'],
    ['costs below 0', { kind: 'money', name: 'costs' }, ['-1'], 'negative'],
    ['more than everything', { kind: 'percent', name: 'progress' }, ['101'], 'not-a-percentage'],
    ['less than nothing', { kind: 'percent', name: 'progress' }, ['-1'], 'not-a-percentage'],
    ['a month without its year', { kind: 'month', name: 'end' }, ['3', ''], 'not-a-month'],
    ['a thirteenth month', { kind: 'month', name: 'end' }, ['13', '2020'], 'not-a-month'],
    ['the year of a typing error', { kind: 'month', name: 'end' }, ['3', '220'], 'not-a-month'],
    ['30 February', { kind: 'date', name: 'day' }, ['30', '2', '2020'], 'not-a-date'],
    ['29 February of a common year', { kind: 'date', name: 'day' }, ['29', '2', '2021'], 'not-a-date'],
    ['money from nobody', { kind: 'funding', name: 'money', sources: [] }, ['', '100'], 'source-missing'],
    ['a source without money', { kind: 'funding', name: 'money', sources: [] }, ['Region', ' '], 'amount-missing'],
    ['a source that pays words', { kind: 'funding', name: 'money', sources: ['ERDF'] }, ['', 'some'], 'not-a-number'],
    ['a debt', { kind: 'funding', name: 'money', sources: ['ERDF'] }, ['', '-5'], 'negative'],
    ['a novel', { kind: 'text', name: 'done' }, ['x'.repeat(longestText + 1)], 'too-long'],
  ])('%s', (_, field, typed, code) => {
    const { answers, problems } = read(field, ...typed);

    expect(problems).toMatchObject([{ field: field.name, code }]);
    expect(answers).toEqual({});
  });

  it('but 29 February of a leap year is a day, and characters are counted as people count them', () => {
    expect(read({ kind: 'date', name: 'day' }, '29', '2', '2020').answers).toEqual({ day: '2020-02-29' });
    for (const letter of ['👩🏽‍🔬', '👩‍👩‍👧‍👦', '🇵🇱', 'e\u0301', '각', 'x']) {
      const read5000 = (more: string) =>
        read({ kind: 'text', name: 'done' }, letter.repeat(longestText) + more).problems;
      expect(read5000('')).toEqual([]);
      expect(read5000(letter)).toEqual([{ field: 'done', code: 'too-long', limit: longestText, over: 1 }]);
    }
  });

  it('and an option that the form does not have counts as not chosen', () => {
    expect(read({ kind: 'choice', name: 'stage', options: ['completed'] }, 'forged').answers).toEqual({});
    expect(read({ kind: 'choices', name: 'obstacles', options: ['staff'] }, 'forged').answers).toEqual({
      obstacles: [],
    });
  });
});

describe('a posted form', () => {
  it('is taken word for word, with one kind of line end and without control characters', () => {
    const taken = takeValues([{ kind: 'text', name: 'done' }], { done: ' a\r\nb\rc\u0000\u001b ', other: 'not asked' });

    expect(taken).toEqual({ done: ' a\nb\nc ' });
  });

  it('is taken also when somebody has tampered with it', () => {
    const field: Field = { kind: 'choices', name: 'obstacles', options: ['staff'] };

    expect(takeValues([field], { obstacles: [{ forged: true }, 'staff'] })).toEqual({ obstacles: ['staff'] });
    expect(takeValues([{ kind: 'text', name: 'done' }], { done: ['one', 'two'] })).toEqual({ done: 'one' });
  });
});
