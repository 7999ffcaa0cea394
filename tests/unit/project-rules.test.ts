import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { withoutKnownHolidays } from '../../shared/domain/project/countries.ts';
import { parseProject } from '../../shared/domain/project/parse.ts';

type Settings = Record<string, unknown>;

const smallest = parse(readFileSync('tests/fixtures/projects/smallest.yaml', 'utf8')) as Settings & {
  partners: Settings[];
  plans: Settings[];
};

/** What is wrong with the smallest file when these settings are put into it, as `path: message`. */
function errorsWith(settings: Settings): string[] {
  const result = parseProject(stringify({ ...smallest, ...settings }, { aliasDuplicateObjects: false }));
  return 'errors' in result ? result.errors.map(({ path, message }) => `${path}: ${message}`) : [];
}

const partner = (changes: Settings): Settings => ({ ...smallest.partners[0], ...changes });
const plan = (changes: Settings): Settings => ({ ...smallest.plans[0], ...changes });
const contact = (changes: Settings): Settings => ({
  id: 'north',
  email: 'north@example.org',
  language: 'en',
  ...changes,
});
const action = (changes: Settings): Settings => ({
  id: 'first',
  title: 'First',
  timeframe: { starts: '2019-06', ends: '2020-12' },
  ...changes,
});
const meeting = (changes: Settings): Settings => ({
  id: 'first',
  kind: 'conference',
  date: '2020-02-12',
  place: 'Here',
  ...changes,
});
const question = (changes: Settings): Settings => ({ id: 'first', kind: 'text', label: { en: 'Why?' }, ...changes });
const periodic = (changes: Settings): Settings => ({
  kind: 'periodic',
  everyMonths: 6,
  firstOpens: '2019-05-15',
  openForDays: 21,
  ...changes,
});
const beforeMeetings = (opensDaysBefore: number, closesDaysBefore: number): Settings => ({
  kind: 'before-meetings',
  opensDaysBefore,
  closesDaysBefore,
});

interface Case {
  rule: string;
  right: Settings;
  wrong: Settings;
  error: string;
}

const secondPartner = partner({ id: 'south', contacts: [contact({ id: 'south' })] });
const twice = (id: string) => `expected each only once, found ${id} a second time`;
const country = (code: string) => `expected an ISO 3166 country code of two letters, for example DE, found "${code}"`;
const lastsFor = (days: string) => `so that a round is open for longer than the ${days}`;
const long = (megabytes: number) =>
  Array.from({ length: megabytes * 50 }, (_, n) => action({ id: `a${n}`, nature: 'ä'.repeat(10_000) }));

const cases: Case[] = [
  {
    rule: 'partners have ids of their own',
    right: { partners: [partner({}), secondPartner] },
    wrong: { partners: [partner({}), { ...secondPartner, id: 'north' }] },
    error: `partners[1].id: ${twice('north')}`,
  },
  {
    rule: 'contacts have ids of their own across the project',
    right: { partners: [partner({}), secondPartner] },
    wrong: { partners: [partner({}), { ...secondPartner, contacts: [contact({})] }] },
    error: `partners[1].contacts[0].id: ${twice('north')}`,
  },
  {
    rule: 'actions have ids of their own within their plan',
    right: {
      plans: [plan({ actions: [action({})] }), plan({ id: 'south', actions: [action({})] })],
      partners: [partner({}), { ...secondPartner, plan: 'south' }],
    },
    wrong: { plans: [plan({ actions: [action({}), action({})] })] },
    error: `plans[0].actions[1].id: ${twice('first')}`,
  },
  {
    rule: 'plans have ids of their own',
    right: { plans: [plan({})] },
    wrong: { plans: [plan({}), plan({})] },
    error: `plans[1].id: ${twice('north')}`,
  },
  {
    rule: 'meetings have ids of their own',
    right: { meetings: [meeting({}), meeting({ id: 'second' })] },
    wrong: { meetings: [meeting({}), meeting({})] },
    error: `meetings[1].id: ${twice('first')}`,
  },
  {
    rule: 'questions have ids of their own',
    right: { questions: [question({}), question({ id: 'second' })] },
    wrong: { questions: [question({}), question({})] },
    error: `questions[1].id: ${twice('first')}`,
  },
  {
    rule: 'choices have ids of their own within their question',
    right: { questions: [question({ kind: 'choice', choices: [choice('a'), choice('b')] })] },
    wrong: { questions: [question({ kind: 'choice', choices: [choice('a'), choice('a')] })] },
    error: `questions[0].choices[1].id: ${twice('a')}`,
  },
  {
    rule: 'languages are named once',
    right: { languages: ['en', 'de'] },
    wrong: { languages: ['en', 'de', 'en'] },
    error: `languages[2]: ${twice('en')}`,
  },
  {
    rule: 'a country is one of ISO 3166',
    right: { partners: [partner({ country: 'PL' })] },
    wrong: { partners: [partner({ country: 'PO' })] },
    error: `partners[0].country: ${country('PO')}; there is no such country`,
  },
  {
    rule: 'Greece has the code whose holidays are known',
    right: { partners: [partner({ country: 'GR' })] },
    wrong: { partners: [partner({ country: 'EL' })] },
    error: `partners[0].country: ${country('EL')}; write GR`,
  },
  {
    rule: 'the United Kingdom has the code whose holidays are known',
    right: { partners: [partner({ country: 'GB' })] },
    wrong: { partners: [partner({ country: 'uk' })] },
    error: `partners[0].country: ${country('uk')}; write GB`,
  },
  {
    rule: 'a country may be one whose holidays are not known',
    right: { partners: [partner({ country: 'JO' })] },
    wrong: { partners: [partner({ country: 'EU' })] },
    error: `partners[0].country: ${country('EU')}; there is no such country`,
  },
  {
    rule: 'a partner reports on a plan that is there',
    right: { partners: [partner({ plan: 'north' })] },
    wrong: { partners: [partner({}), { ...secondPartner, plan: 'nroth' }] },
    error: 'partners[1].plan: expected the id of a plan (north), found "nroth"; did you mean north?',
  },
  {
    rule: 'a plan has a partner that reports on it',
    right: {
      plans: [plan({}), plan({ id: 'south' })],
      partners: [partner({}), { ...secondPartner, plan: 'south' }],
    },
    wrong: { plans: [plan({}), plan({ id: 'south' })] },
    error: 'plans[1].id: expected a partner with plan: south, found none',
  },
  {
    rule: 'one partner leads at most',
    right: { partners: [partner({ lead: true }), secondPartner] },
    wrong: { partners: [partner({ lead: true }), { ...secondPartner, lead: true }] },
    error: 'partners[1].lead: expected one lead partner at most, found a second',
  },
  {
    rule: 'contacts are written to in a language of the project',
    right: { languages: ['en', 'pl'], partners: [partner({ contacts: [contact({ language: 'pl' })] })] },
    wrong: { partners: [partner({ contacts: [contact({ language: 'pl' })] })] },
    error: 'partners[0].contacts[0].language: expected one of the languages of the project (en), found pl',
  },
  {
    rule: 'the coordinator is written to in a language of the project',
    right: { coordinator: { organisation: 'Office', email: 'office@example.org', language: 'en' } },
    wrong: { coordinator: { organisation: 'Office', email: 'office@example.org', language: 'de' } },
    error: 'coordinator.language: expected one of the languages of the project (en), found de',
  },
  {
    rule: 'phase 2 ends after it starts',
    right: { phase2: { starts: '2019-04-01', ends: '2019-05-15' } },
    wrong: { phase2: { starts: '2021-04-01', ends: '2021-03-31' } },
    error: 'phase2.ends: expected 2021-04-01 or later, found 2021-03-31',
  },
  {
    rule: 'answers are readable at least until phase 2 ends',
    right: { readableUntil: '2021-03-31' },
    wrong: { readableUntil: '2021-03-30' },
    error: 'readableUntil: expected 2021-03-31 or later, found 2021-03-30',
  },
  {
    rule: 'an action ends after it starts',
    right: { plans: [plan({ actions: [action({ timeframe: { starts: '2020-06', ends: '2020-06' } })] })] },
    wrong: { plans: [plan({ actions: [action({ timeframe: { starts: '2020-06', ends: '2020-05' } })] })] },
    error: 'plans[0].actions[0].timeframe.ends: expected 2020-06 or later, found 2020-05',
  },
  {
    rule: 'a meeting ends after it begins',
    right: { meetings: [meeting({ ends: '2020-02-12' })] },
    wrong: { meetings: [meeting({ ends: '2020-02-11' })] },
    error: 'meetings[0].ends: expected 2020-02-12 or later, found 2020-02-11',
  },
  {
    rule: 'a meeting with a report lies within phase 2',
    right: { meetings: [meeting({ date: '2021-04-01', report: false })] },
    wrong: { meetings: [meeting({ date: '2021-04-01' })] },
    error:
      'meetings[0].date: expected a day not after the end of phase 2, 2021-03-31, found 2021-04-01; a later meeting needs report: false',
  },
  {
    rule: 'a suspended meeting may lie anywhere',
    right: { meetings: [meeting({ date: '2022-04-01', status: 'suspended' })] },
    wrong: { meetings: [meeting({ date: '2022-04-01', status: 'planned' })] },
    error:
      'meetings[0].date: expected a day not after the end of phase 2, 2021-03-31, found 2022-04-01; a later meeting needs report: false',
  },
  {
    rule: 'a round is over when the next one opens',
    right: { rounds: periodic({ everyMonths: 1, openForDays: 27 }) },
    wrong: { rounds: periodic({ everyMonths: 1, openForDays: 28 }) },
    error: 'rounds.openForDays: expected fewer than 28 days, so that a round is over when the next one opens, found 28',
  },
  {
    rule: 'the first round opens within phase 2',
    right: { rounds: periodic({ firstOpens: '2021-03-31' }) },
    wrong: { rounds: periodic({ firstOpens: '2021-04-01' }) },
    error: 'rounds.firstOpens: expected a day within phase 2, which ends 2021-03-31, found 2021-04-01',
  },
  {
    rule: 'a round before a meeting opens before it closes',
    right: { rounds: beforeMeetings(28, 7) },
    wrong: { rounds: beforeMeetings(7, 7), reminders: { daysBefore: [], lastCallDaysBefore: 0 } },
    error: 'rounds.closesDaysBefore: expected fewer days than opensDaysBefore, 7, found 7',
  },
  {
    rule: 'a round before a meeting closes before its report is compiled',
    right: { rounds: beforeMeetings(28, 7), meetings: [meeting({ date: '2020-02-13' })] },
    // A Friday: the deadline moves to the Monday after, and the report to the Friday before.
    wrong: { rounds: beforeMeetings(28, 6), meetings: [meeting({ date: '2020-02-14' })] },
    error:
      'rounds.closesDaysBefore: expected more days, so that a round closes before the day on which its report is compiled: for the meeting of 2020-02-14 it closes on 2020-02-10, and the report is of 2020-02-07',
  },
  {
    rule: 'the round before a meeting is over when the next one opens, on working days',
    right: {
      rounds: beforeMeetings(28, 8),
      meetings: [meeting({ date: '2020-02-15' }), meeting({ id: 'second', date: '2020-03-08' })],
    },
    wrong: {
      rounds: beforeMeetings(28, 7),
      report: { daysBeforeMeeting: 4 },
      meetings: [meeting({ date: '2020-02-15' }), meeting({ id: 'second', date: '2020-03-08' })],
    },
    error:
      'meetings[1].date: expected a day for which the round opens after 2020-02-10, when that for the meeting of 2020-02-15 closes, found 2020-03-08, for which it opens on 2020-02-10; give one of the two report: false',
  },
  {
    rule: 'the round before a meeting is over when the next one opens',
    right: {
      rounds: beforeMeetings(28, 7),
      meetings: [
        meeting({ date: '2020-03-05' }),
        meeting({ id: 'second', date: '2020-02-12' }),
        meeting({ id: 'on-the-way', date: '2020-02-20', report: false }),
        meeting({ id: 'off', date: '2020-02-21', status: 'suspended' }),
      ],
    },
    wrong: {
      rounds: beforeMeetings(28, 7),
      meetings: [meeting({ date: '2020-03-04' }), meeting({ id: 'second', date: '2020-02-12' })],
    },
    error:
      'meetings[0].date: expected a day for which the round opens after 2020-02-05, when that for the meeting of 2020-02-12 closes, found 2020-03-04, for which it opens on 2020-02-05; give one of the two report: false',
  },
  {
    rule: 'reminders come one after the other',
    right: { reminders: { daysBefore: [14, 7, 3] } },
    wrong: { reminders: { daysBefore: [7, 14] } },
    error: 'reminders.daysBefore[1]: expected fewer days than the 7 of the reminder before, found 14',
  },
  {
    rule: 'the last call comes last',
    right: { reminders: { daysBefore: [5], lastCallDaysBefore: 0 } },
    wrong: { reminders: { daysBefore: [5], lastCallDaysBefore: 5 } },
    error: 'reminders.lastCallDaysBefore: expected fewer days than the 5 of the reminder before, found 5',
  },
  {
    rule: 'reminders go out while the round is open',
    right: { rounds: periodic({ openForDays: 11 }), reminders: { daysBefore: [10] } },
    wrong: { rounds: periodic({ openForDays: 10 }), reminders: { daysBefore: [10] } },
    error: 'reminders.daysBefore[0]: expected fewer days than the 10 for which a round is open, found 10',
  },
  {
    rule: 'a round lasts until the default reminders have gone out',
    right: { rounds: periodic({ openForDays: 11 }) },
    wrong: { rounds: periodic({ openForDays: 4 }) },
    error: `rounds.openForDays: expected more days than 10, ${lastsFor('10 of the default reminders')}, found 4; or set fewer in reminders.daysBefore`,
  },
  {
    rule: 'a round before a meeting lasts until the default reminders have gone out',
    right: { rounds: beforeMeetings(21, 10) },
    wrong: { rounds: beforeMeetings(18, 10) },
    error: `rounds.opensDaysBefore: expected more days than 20, ${lastsFor('10 of the default reminders')}, found 18; or set fewer in reminders.daysBefore`,
  },
  {
    rule: 'a round lasts until the default last call has gone out',
    right: { rounds: periodic({ openForDays: 2 }), reminders: { daysBefore: [] } },
    wrong: { rounds: periodic({ openForDays: 1 }), reminders: { daysBefore: [] } },
    error: `rounds.openForDays: expected more days than 1, ${lastsFor('1 of the default last call')}, found 1; or set fewer in reminders.lastCallDaysBefore`,
  },
  {
    rule: 'reminders come before the default last call',
    right: { reminders: { daysBefore: [7, 2] } },
    wrong: { reminders: { daysBefore: [7, 1] } },
    error: 'reminders.daysBefore[1]: expected more days than the 1 of the default last call, found 1',
  },
  {
    rule: 'mails go out in working hours',
    right: { reminders: { sendAt: '17:59' } },
    wrong: { reminders: { sendAt: '20:00' } },
    error: 'reminders.sendAt: expected a time from 08:00 to before 18:00, found 20:00',
  },
  {
    rule: 'a target differs from its baseline',
    right: { plans: [plan({ indicator: { name: 'A', unit: 'a', baseline: 5, target: 4 } })] },
    wrong: { plans: [plan({ indicator: { name: 'A', unit: 'a', baseline: 5, target: 5 } })] },
    error: 'plans[0].indicator.target: expected a target that differs from the baseline, found the same value',
  },
  {
    rule: 'questions are there in the first language',
    right: { languages: ['de', 'en'], questions: [question({ label: { de: 'Warum?' } })] },
    wrong: { languages: ['de', 'en'], questions: [question({})] },
    error: 'questions[0].label.de: missing: expected the text in de, the first language of the project',
  },
  {
    rule: 'choices are there in the first language',
    right: { questions: [question({ kind: 'choice', choices: [choice('a')] })] },
    wrong: { questions: [question({ kind: 'choice', choices: [{ id: 'a', label: { de: 'A' } }] })] },
    error: 'questions[0].choices[0].label.en: missing: expected the text in en, the first language of the project',
  },
  {
    rule: 'a choice has something to choose from',
    right: { questions: [question({ kind: 'choice', choices: [choice('a')] })] },
    wrong: { questions: [question({ kind: 'choice', choices: [] })] },
    error: 'questions[0].choices: expected choices for a question of kind choice',
  },
  {
    rule: 'only a choice has something to choose from',
    right: { questions: [question({ kind: 'yes-no' })] },
    wrong: { questions: [question({ kind: 'yes-no', choices: [choice('a')] })] },
    error: 'questions[0].choices: expected no choices for a question of kind yes-no',
  },
  {
    rule: 'the accent can be read on white',
    right: { accent: '#767676' },
    wrong: { accent: '#777777' },
    error: 'accent: expected a darker colour, with a contrast of at least 4.5 : 1 on white, found 4.4 : 1',
  },
  {
    rule: 'a plan fits into one item of the table',
    right: { plans: [plan({ actions: long(0.36) })] },
    wrong: { plans: [plan({ actions: long(0.4) })] },
    error:
      'plans[0]: expected at most 390 KB for the texts of one plan and its partners, found 403 KB; shorten the longest texts',
  },
  {
    rule: 'all else fits into another',
    right: { meetings: [meeting({ title: 'x'.repeat(2_000) })] },
    wrong: { meetings: Array.from({ length: 200 }, (_, n) => meeting({ id: `m${n}`, title: 'x'.repeat(2_000) })) },
    error: ': expected at most 390 KB for questions, meetings and settings, found 424 KB; shorten the longest texts',
  },
];

function choice(id: string): Settings {
  return { id, label: { en: id } };
}

describe('the countries whose holidays are not known', () => {
  it('make up, with those of the library, all of ISO 3166', () => {
    const known = Object.keys(new Holidays().getCountries());
    // Kosovo and the Canary Islands have codes that ISO only sets aside.
    const codes = new Set([...known, ...withoutKnownHolidays].filter((code) => !['XK', 'IC'].includes(code)));

    expect(known.filter((code) => withoutKnownHolidays.includes(code))).toEqual([]);
    expect(codes.size).toBe(249);
  });

  it('have names of their own', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

    expect(withoutKnownHolidays.filter((code) => !names.of(code) || regionOf(code) !== code)).toEqual([]);
  });
});

/** The code that is in use today. */
function regionOf(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}

describe('the rules across a project file', () => {
  it.each(cases)('$rule', ({ right, wrong, error }) => {
    expect(errorsWith(right)).toEqual([]);
    expect(errorsWith(wrong)).toEqual([error]);
  });
});
