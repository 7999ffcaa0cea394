import * as z from 'zod';
import { dateSchema } from '../time.ts';
import { languageSchema } from './language.ts';
import { meetingSchema } from './schema/meetings.ts';
import { contactSchema, partnerSchema } from './schema/partners.ts';
import { actionPlanSchema, actionSchema, indicatorSchema } from './schema/plans.ts';
import { questionSchema } from './schema/questions.ts';
import { remindersSchema, reportSchema, roundsSchema } from './schema/rounds.ts';
import { colourSchema, described, emailSchema, idSchema, text, timeZoneSchema } from './schema/values.ts';

export { actionPlanSchema, actionSchema, idSchema, indicatorSchema, meetingSchema, partnerSchema, questionSchema };

const phase2Schema = z.strictObject({
  starts: described(dateSchema, 'The first day, YYYY-MM-DD.', '2019-04-01'),
  ends: described(dateSchema, 'The last day, YYYY-MM-DD.', '2021-03-31'),
});

const coordinatorSchema = z.strictObject({
  organisation: described(text, 'The full name of the organisation.'),
  email: described(emailSchema, 'Where replies, sign-in links and reports go.', 'coordinator@example.org'),
  language: described(languageSchema, 'The language of the console and of mails to the coordinator.'),
});

const senderSchema = z.strictObject({
  name: described(text, 'The name that mails come from.', 'S3Chem progress survey'),
  email: described(emailSchema, 'An address of a domain that SES may send from.', 'progress@example.org'),
});

/** The project file: everything that a project's coordinator decides. Amounts are in EUR. */
export const projectSchema = z.strictObject({
  id: described(idSchema, 'Names the project in keys and links. Never changes.', 's3chem'),
  name: described(text, 'The acronym, as it stands in subjects.', 'S3Chem'),
  title: described(text, 'The full title of the project.'),
  programme: described(text, 'The programme that funds the project.', 'Interreg Europe 2014-2020').optional(),
  website: described(
    z.url({ protocol: /^https?$/, error: 'expected a web address' }),
    'The public page of the project.',
    'https://www.example.org/',
  ).optional(),
  timeZone: described(timeZoneSchema, 'IANA name. All days and hours of the project are meant in it.', 'Europe/Berlin'),
  languages: described(
    z.array(languageSchema).min(1, 'expected at least one language'),
    'The languages of the project. The first is the default.',
    ['en', 'de'],
  ),
  accent: described(colourSchema, 'One colour for pages, mails and report.').default('#0b3d66'),
  phase2: described(phase2Schema, 'The phase in which the action plans are carried out. Rounds are held within it.'),
  readableUntil: described(
    dateSchema,
    'The last day on which partners can read in the survey what they submitted.',
    '2026-12-31',
  ).optional(),
  coordinator: described(coordinatorSchema, 'Who runs the survey and gets the reports.'),
  sender: described(senderSchema, 'Who the mails come from.'),
  partners: described(
    z.array(partnerSchema).min(1, 'expected at least one partner'),
    'The organisations that report, each on one plan.',
  ),
  plans: described(
    z.array(actionPlanSchema).min(1, 'expected at least one action plan'),
    'The action plans, in the order of the report.',
  ),
  meetings: described(z.array(meetingSchema), 'Working group meetings and conferences.').default([]),
  rounds: described(roundsSchema, 'When partners are asked: periodically, or ahead of each meeting.'),
  reminders: described(remindersSchema, 'When those are reminded who have not submitted.').prefault({}),
  report: described(reportSchema, 'The report ahead of a meeting.').prefault({}),
  questions: described(z.array(questionSchema), 'Questions that the project adds to the survey.').default([]),
});

export type Project = z.infer<typeof projectSchema>;
export type Partner = Project['partners'][number];
export type Contact = z.infer<typeof contactSchema>;
export type ActionPlan = z.infer<typeof actionPlanSchema>;
export type Action = z.infer<typeof actionSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type Question = z.infer<typeof questionSchema>;
