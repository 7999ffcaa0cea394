import { z } from 'zod';
import { clockTimeSchema, dateSchema, monthSchema } from '../time.ts';
import { languageSchema } from './language.ts';

const idRule = 'expected an id: lower case letters, digits and single hyphens';

/** Ids become part of keys, links and SES tags: lower case letters, digits, single hyphens. */
export const idSchema = z
  .string({ error: idRule })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idRule)
  .max(40, 'expected at most 40 characters');

/** Texts that stand in subjects, headings and tables. */
const text = z
  .string()
  .trim()
  .min(1, 'expected a text')
  .max(2_000, 'expected at most 2,000 characters')
  .regex(/^[^\r\n]*$/, 'expected a text on one line');
const longText = z.string().trim().min(1, 'expected a text').max(20_000, 'expected at most 20,000 characters');
const emailSchema = z.email({ error: 'expected an email address' }).max(254);
const euros = z.number({ error: 'expected an amount in EUR, a plain number' }).nonnegative('expected 0 or more EUR');
const days = z
  .int('expected a whole number of days')
  .min(0, 'expected 0 or more days')
  .max(366, 'expected at most 366 days');
const timeZoneRule = 'expected an IANA time zone, for example Europe/Berlin';
const timeZoneSchema = z.string({ error: timeZoneRule }).refine(isTimeZone, timeZoneRule);
const countryRule = 'expected an ISO 3166 country code, for example DE';
const colourRule = "expected a colour in quotes, for example '#0b3d66'";

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.includes('/') || name === 'UTC';
  } catch {
    return false;
  }
}

const described = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

export const fundingSchema = z.strictObject({
  source: described(text, 'Where the money comes from, for example "ERDF".'),
  amount: described(euros, 'Planned amount in EUR.').optional(),
});

/** A self-defined indicator: measured by the partner, from baseline to target. */
export const indicatorSchema = z.strictObject({
  name: text,
  unit: text,
  baseline: z.number().optional(),
  target: z.number(),
});

/** One measure of an action plan, by the headings of the programme's template. */
export const actionSchema = z.strictObject({
  id: idSchema,
  title: text,
  nature: described(longText, 'The activities that make up the action.').optional(),
  relevance: described(longText, 'What the action owes to the interregional project.').optional(),
  timeframe: z.strictObject({ starts: monthSchema, ends: monthSchema }),
  players: described(z.array(text), 'Organisations involved.').default([]),
  costs: described(euros, 'Planned costs in EUR.').optional(),
  funding: z.array(fundingSchema).default([]),
  indicators: described(z.array(text), 'How success shows, in words.').default([]),
});

/** A regional action plan on one policy instrument. Partners on the same instrument share it. */
export const actionPlanSchema = z.strictObject({
  id: idSchema,
  region: text,
  title: text,
  language: described(languageSchema, 'The language that the texts of the plan are written in.').default('en'),
  policyInstrument: z.strictObject({ name: text }),
  indicator: indicatorSchema.optional(),
  actions: z.array(actionSchema).default([]),
});

export const contactSchema = z.strictObject({
  id: idSchema,
  email: emailSchema,
  language: languageSchema,
  name: described(text, 'Best a function, not a person: "European projects office".').optional(),
});

export const partnerSchema = z.strictObject({
  id: idSchema,
  organisation: text,
  region: text,
  country: described(z.string({ error: countryRule }).regex(/^[A-Z]{2}$/, countryRule), 'ISO 3166-1 alpha-2.'),
  lead: described(z.boolean(), 'True for the lead partner.').default(false),
  plan: described(idSchema, 'The id of the action plan that this partner reports on.'),
  contacts: z.array(contactSchema).min(1, 'expected at least one contact'),
});

/** An interregional working group meeting or a conference. */
export const meetingSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['working-group', 'conference']),
  number: z.int('expected a whole number').positive('expected a number from 1 on').optional(),
  title: text.optional(),
  date: dateSchema,
  ends: described(dateSchema, 'The last day, of a meeting longer than one.').optional(),
  place: text,
  status: described(z.enum(['planned', 'suspended']), 'A suspended meeting gets no rounds and no report.').default(
    'planned',
  ),
  report: described(z.boolean(), 'Whether a report is compiled ahead of it.').default(true),
});

const periodicRounds = z.strictObject({
  kind: z.literal('periodic'),
  everyMonths: z
    .int('expected a whole number of months')
    .min(1, 'expected at least one month')
    .max(24, 'expected at most 24 months'),
  firstOpens: described(dateSchema, 'The day of the first round; the next ones follow from it.'),
  openForDays: days.min(1, 'expected at least one day'),
});

const roundsBeforeMeetings = z.strictObject({
  kind: z.literal('before-meetings'),
  opensDaysBefore: days,
  closesDaysBefore: days,
});

export const roundsSchema = z.discriminatedUnion('kind', [periodicRounds, roundsBeforeMeetings], {
  error:
    'expected kind: periodic (everyMonths, firstOpens, openForDays) or kind: before-meetings (opensDaysBefore, closesDaysBefore)',
});

export const remindersSchema = z.strictObject({
  daysBefore: described(
    z.array(days).max(6, 'expected at most six reminders'),
    'Days before the deadline, most first.',
  ).default([10, 5]),
  lastCallDaysBefore: described(days, 'The last call, in days before the deadline.').default(1),
  sendAt: described(clockTimeSchema, 'When mails go out, on working days, in the time zone of the project.').default(
    '09:00',
  ),
});

const localised = z
  .partialRecord(languageSchema, text)
  .refine((texts) => Object.keys(texts).length > 0, 'expected a text in at least one language');

/** A question that a project adds to the survey, asked once per plan. */
export const questionSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['text', 'number', 'choice', 'yes-no', 'date']),
  label: described(localised, 'The question, by language.'),
  help: localised.optional(),
  required: z.boolean().default(false),
  choices: described(z.array(z.strictObject({ id: idSchema, label: localised })), 'For kind: choice.').optional(),
});

/** The project file: everything that a project's coordinator decides. Amounts are in EUR. */
export const projectSchema = z.strictObject({
  id: described(idSchema, 'Names the project in keys and links. Never changes.'),
  name: described(text, 'The acronym, as it stands in subjects.'),
  title: text,
  programme: text.optional(),
  website: z.url({ protocol: /^https?$/, error: 'expected a web address' }).optional(),
  timeZone: described(timeZoneSchema, 'IANA name. All days and hours of the project are meant in it.'),
  languages: described(z.array(languageSchema).min(1, 'expected at least one language'), 'The first is the default.'),
  accent: described(
    z.string({ error: colourRule }).regex(/^#[0-9a-fA-F]{6}$/, colourRule),
    'One colour for pages, mails and report.',
  ).default('#0b3d66'),
  phase2: z.strictObject({ starts: dateSchema, ends: dateSchema }),
  coordinator: z.strictObject({ organisation: text, email: emailSchema, language: languageSchema }),
  sender: z.strictObject({
    name: text,
    email: described(emailSchema, 'An address of a domain that SES may send from.'),
  }),
  partners: z.array(partnerSchema).min(1, 'expected at least one partner'),
  plans: z.array(actionPlanSchema).min(1, 'expected at least one action plan'),
  meetings: z.array(meetingSchema).default([]),
  rounds: roundsSchema,
  reminders: remindersSchema.prefault({}),
  report: z
    .strictObject({
      daysBeforeMeeting: described(days, 'When the report is compiled, in days before the meeting.').default(5),
    })
    .prefault({}),
  questions: z.array(questionSchema).default([]),
});

export type Project = z.infer<typeof projectSchema>;
export type Partner = Project['partners'][number];
export type Contact = z.infer<typeof contactSchema>;
export type ActionPlan = z.infer<typeof actionPlanSchema>;
export type Action = z.infer<typeof actionSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type Question = z.infer<typeof questionSchema>;
