import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../shared/domain/project/language.ts';
import {
  compareIn,
  formatDate,
  formatDateRange,
  formatDay,
  formatDifference,
  formatFullDate,
  formatList,
  formatMoment,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
  formatTime,
} from '../../shared/texts/format.ts';

/** Blanks that do not break look like blanks in a table of expectations. */
const visible = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates and times are written as each language writes them', () => {
  it.each<[Language, string, string, string]>([
    ['en', 'Friday, 7 February 2020', '7 February 2020', 'Fri 7 February'],
    ['de', 'Freitag, 7. Februar 2020', '7. Februar 2020', 'Fr., 7. Februar'],
    ['it', 'venerdì 7 febbraio 2020', '7 febbraio 2020', 'ven 7 febbraio'],
    ['es', 'viernes, 7 de febrero de 2020', '7 de febrero de 2020', 'vie, 7 de febrero'],
    ['nl', 'vrijdag 7 februari 2020', '7 februari 2020', 'vr 7 februari'],
    ['pl', 'piątek, 7 lutego 2020', '7 lutego 2020', 'pt., 7 lutego'],
    ['fr', 'vendredi 7 février 2020', '7 février 2020', 'ven. 7 février'],
  ])('%s: %s', (language, full, date, day) => {
    expect(visible(formatFullDate('2020-02-07', language))).toBe(full);
    expect(visible(formatDate('2020-02-07', language))).toBe(date);
    expect(visible(formatDay('2020-02-07', language))).toBe(day);
  });

  it('a calendar day is that day wherever the reader or the machine is', () => {
    for (const language of languages) {
      expect(formatDate('2020-01-01', language)).toContain('2020');
      expect(formatDate('2020-12-31', language)).toContain('31');
    }
  });

  it('a moment is shown by the project’s clocks, in 24 hours', () => {
    expect(formatMoment('2020-02-07T13:05:00Z', 'Europe/Berlin', 'en')).toBe('7 February 2020, 14:05');
    expect(formatMoment('2020-02-07T23:30:00Z', 'Europe/Berlin', 'de')).toBe('8. Februar 2020, 00:30');
    expect(formatTime('2020-07-07T22:00:00Z', 'Europe/Berlin', 'en')).toBe('00:00');
  });

  it('a range says what differs, and one day alone is that day', () => {
    expect(visible(formatDateRange('2020-06-17', '2020-06-18', 'en'))).toMatch(/^17.?–.?18 June 2020$/);
    expect(formatDateRange('2020-06-17', '2020-06-17', 'de')).toBe('17. Juni 2020');
    expect(formatDateRange('2020-06-17', undefined, 'en')).toBe('17 June 2020');
  });

  it('a month stands with its year', () => {
    expect(formatMonth('2020-03', 'de')).toBe('März 2020');
  });
});

describe('numbers are written as each language writes them', () => {
  it.each<[Language, string, string, string]>([
    ['en', '1,234.5', '€1,234.50', '56%'],
    ['de', '1.234,5', '1.234,50 €', '56 %'],
    ['it', '1234,5', '1234,50 €', '56%'],
    ['nl', '1.234,5', '€ 1.234,50', '56%'],
    ['pl', '1234,5', '1234,50 €', '56%'],
    ['fr', '1 234,5', '1 234,50 €', '56 %'],
  ])('%s', (language, number, money, percent) => {
    expect(visible(formatNumber(1234.5, language))).toBe(number);
    expect(visible(formatMoney(1234.5, language))).toBe(money);
    expect(visible(formatPercent(56, language))).toBe(percent);
  });

  it('cents are shown only where there are any', () => {
    expect(formatMoney(60_000, 'en')).toBe('€60,000');
    expect(formatMoney(0, 'en')).toBe('€0');
  });

  it('a difference has its sign, and none is none', () => {
    expect([12, -3, 0].map((value) => formatDifference(value, 'en'))).toEqual(['+12', '−3', '0']);
  });
});

it('lists and dictionaries follow the language', () => {
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
  expect(formatList(['a', 'b', 'c'], 'de')).toBe('a, b und c');
  expect(formatList(['a', 'b'], 'de', 'or')).toBe('a oder b');
  expect(['Zürich', 'Äpfel', 'Bern', 'Aachen'].sort(compareIn('de'))).toEqual(['Aachen', 'Äpfel', 'Bern', 'Zürich']);
  expect(['Runde 10', 'Runde 9'].sort(compareIn('de'))).toEqual(['Runde 9', 'Runde 10']);
});
