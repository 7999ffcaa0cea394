import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/domain/project/language.ts';
import { parseNumber, writeNumber } from '../../shared/domain/survey/numbers.ts';
import { randomFrom } from '../random.ts';

describe('a number is read as people write it, in any language', () => {
  it.each([
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1 234,50', 1234.5],
    ['1\u202f234,50', 1234.5],
    ["1'234.50", 1234.5],
    ['1’234', 1234],
    ['1.234.567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
    ['1 000 000', 1_000_000],
    ['0.5', 0.5],
    ['0,500', 0.5],
    [',5', 0.5],
    ['1234,567', 1234.567],
    ['007', 7],
    ['-5', -5],
    ['−5,5', -5.5],
    ['€ 1.000', 1000],
    ['1.000,- EUR', 1000],
    ['56 %', 56],
    ['  12  ', 12],
  ])('%s', (typed, value) => {
    const language = typed.includes('€') || typed.includes('EUR') ? 'de' : 'en';

    expect(parseNumber(typed, language)).toBe(value);
    expect(parseNumber(typed, 'de')).toBe(value);
  });
});

describe('where one separator can mean both, the language decides', () => {
  it.each(languages.filter((language) => language !== 'en'))('%s', (language) => {
    expect(parseNumber('1.234', language)).toBe(1234);
    expect(parseNumber('1,234', language)).toBe(1.234);
  });

  it('en', () => {
    expect(parseNumber('1.234', 'en')).toBe(1.234);
    expect(parseNumber('1,234', 'en')).toBe(1234);
  });
});

describe('what is no number is not made one', () => {
  it.each([
    '',
    ' ',
    '-',
    '.',
    'EUR',
    '%',
    'about 50',
    '50-60',
    '50 60',
    '12 34',
    '1 2 3',
    '1.23.4',
    '1,23,4',
    '1.234,567.890',
    '1,234.567,890',
    '5,',
    '1e5',
    '0x10',
    'NaN',
    'Infinity',
    '12EUR34',
    '--5',
    '5-',
    '½',
    '1/2',
    '9999999999999999',
  ])('%s', (typed) => {
    expect(parseNumber(typed, 'en')).toBeUndefined();
    expect(parseNumber(typed, 'de')).toBeUndefined();
  });
});

it('what is written into a form is read again as the same number, in every language', () => {
  const random = randomFrom(1);
  for (let times = 0; times < 100; times++) {
    const value = random.whole(-(10 ** random.whole(0, 12)), 10 ** random.whole(0, 12)) / 10 ** random.whole(0, 7);
    for (const language of languages) {
      expect(parseNumber(writeNumber(value, language), language), `${value} in ${language}`).toBe(value);
    }
  }
});
