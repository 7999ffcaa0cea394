import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  atLocalTime,
  clockTimeSchema,
  dateSchema,
  daysBetween,
  localDate,
  localTime,
  monthSchema,
  monthsBetween,
  toInstant,
} from '../../shared/domain/time.ts';

const berlin = 'Europe/Berlin';

describe('an instant', () => {
  it('has one form, so that instants compare as strings', () => {
    expect(toInstant('2020-02-07T09:00:00.999+01:00')).toBe('2020-02-07T08:00:00Z');
    expect(toInstant(new Date('2020-02-07T08:00:00.000Z'))).toBe('2020-02-07T08:00:00Z');
  });

  it('is no guess: what names no moment is refused', () => {
    expect(() => toInstant('2020-02-07T08:00:00')).toThrow();
    expect(() => toInstant(new Date(NaN))).toThrow();
  });
});

describe('local time', () => {
  it('is the project’s, in winter and in summer', () => {
    expect(atLocalTime('2020-01-15', '09:00', berlin)).toBe('2020-01-15T08:00:00Z');
    expect(atLocalTime('2020-07-15', '09:00', berlin)).toBe('2020-07-15T07:00:00Z');
    expect(localDate('2020-07-14T22:30:00Z', berlin)).toBe('2020-07-15');
    expect(localTime('2020-07-14T22:30:59Z', berlin)).toBe('00:30');
  });

  it('that the clocks skip in spring, is an hour later', () => {
    expect(atLocalTime('2020-03-29', '02:30', berlin)).toBe('2020-03-29T01:30:00Z');
    expect(localTime('2020-03-29T01:30:00Z', berlin)).toBe('03:30');
  });

  it('that the clocks show twice in autumn, is the first', () => {
    expect(atLocalTime('2020-10-25', '02:30', berlin)).toBe('2020-10-25T00:30:00Z');
  });

  it('of a midnight that does not exist is when that day begins', () => {
    expect(atLocalTime('2018-11-04', '00:00', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00Z');
  });
});

describe('days and months', () => {
  it('are calendar days, also when the clocks change between them', () => {
    expect(addDays('2020-03-28', 2)).toBe('2020-03-30');
    expect(daysBetween('2020-03-28', '2020-03-30')).toBe(2);
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
  });

  it('end where the month ends', () => {
    expect(addMonths('2020-01-31', 1)).toBe('2020-02-29');
    expect(addMonths('2020-01-31', 13)).toBe('2021-02-28');
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29');
    expect(monthsBetween('2019-11', '2020-02')).toBe(3);
    expect(monthsBetween('2020-02', '2019-11')).toBe(-3);
  });

  it('are read strictly', () => {
    for (const wrong of ['2020-02-30', '2020-2-3', '03.02.2020', ''])
      expect(dateSchema.safeParse(wrong).success).toBe(false);
    for (const wrong of ['2020-13', '2020-00', '2020-1']) expect(monthSchema.safeParse(wrong).success).toBe(false);
    for (const wrong of ['24:00', '9:00', '09:60']) expect(clockTimeSchema.safeParse(wrong).success).toBe(false);
  });
});
