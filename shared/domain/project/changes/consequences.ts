import { reportMoment } from '../../rounds/calendar.ts';
import { localDate } from '../../time.ts';
import type { Project } from '../schema.ts';
import type { Difference } from './differences.ts';
import { inWords } from './words.ts';

type Consequence = (difference: Difference, after: Project) => string | false | undefined;

/** What a change entails that somebody might not expect, each said once. */
export function consequencesOf(differences: Difference[], after: Project): string[] {
  const said = differences.flatMap((difference) =>
    consequences.map((consequence) => consequence(difference, after)).filter((text) => typeof text === 'string'),
  );
  return [...new Set(said)];
}

/** A table can hold several projects, and an id is all that tells them apart. */
export function besideOthers(after: Project, others: string[]): string {
  return (
    `The table holds another project already: ${others.join(', ')}. An id never changes: with the id ${after.id} this ` +
    'becomes a project of its own, without the answers of the other, and what is deployed for the other goes on.'
  );
}

const consequences: Consequence[] = [
  whatIsAnswered,
  questionOfAnotherKind,
  addressOfContact,
  contactWithoutMails,
  planOfPartner,
  dayOfMeeting,
  meetingWithoutReport,
  rhythm,
  timeZone,
  sender,
];

function whatIsAnswered({ kind, things }: Difference): string | false {
  const list = things.at(-1)?.list;
  if (kind !== 'removed') return false;
  if (list === 'plans' || list === 'actions') {
    return `The ${inWords(things)} leaves the survey and the reports to come. What was answered on it stays stored.`;
  }
  if (list === 'questions' || list === 'choices') {
    return `The ${inWords(things)} leaves the survey. Answers that were given stay stored.`;
  }
  return false;
}

function questionOfAnotherKind(difference: Difference): string | false {
  return (
    isSetting(difference, 'questions', 'kind') &&
    `The ${inWords(difference.things)} now wants answers of another kind than it was given. A question with an id of its own would keep the two apart.`
  );
}

function addressOfContact(difference: Difference): string | false {
  return (
    isSetting(difference, 'contacts', 'email') &&
    `The ${inWords(difference.things)} gets mails at the new address from now on. An invitation that has gone out is sent again only if the old address did not work; its link goes on opening the survey.`
  );
}

function contactWithoutMails({ kind, things }: Difference): string | false {
  const list = things.at(-1)?.list;
  return (
    kind === 'removed' &&
    (list === 'partners' || list === 'contacts') &&
    `The ${inWords(things)} gets no more mails, and its links no longer open the survey.`
  );
}

function planOfPartner(difference: Difference): string | false {
  return (
    isSetting(difference, 'partners', 'plan') &&
    `The ${inWords(difference.things)} reports on action plan ${String(difference.after)} from now on. What was answered before stays with action plan ${String(difference.before)}, whose survey its links no longer open.`
  );
}

function dayOfMeeting(difference: Difference, after: Project): string | false {
  if (!isSetting(difference, 'meetings', 'date')) return false;
  const meeting = after.meetings.find(({ id }) => id === difference.things.at(-1)?.entry.id);
  if (!meeting?.report || meeting.status === 'suspended') return false;
  const day = localDate(reportMoment(after, meeting), after.timeZone);
  return `The report for ${inWords(difference.things)} is now compiled on ${day}, unless it was compiled before.`;
}

function meetingWithoutReport(difference: Difference): string | false {
  const isWithout =
    (difference.kind === 'removed' && difference.things.at(-1)?.list === 'meetings') ||
    (isSetting(difference, 'meetings', 'status') && difference.after === 'suspended') ||
    (isSetting(difference, 'meetings', 'report') && difference.after === false);
  return isWithout && `No report is compiled any more for ${inWords(difference.things)}. Those that exist stay.`;
}

function rhythm(difference: Difference): string | false {
  return (
    (isSetting(difference, undefined, 'rounds') || isSetting(difference, undefined, 'phase2')) &&
    'Rounds that have opened keep their deadline. What was changed holds for the rounds that open from now on.'
  );
}

function timeZone(difference: Difference): string | false {
  return (
    isSetting(difference, undefined, 'timeZone') &&
    'Deadlines keep their day. It now ends by the clocks of the new time zone.'
  );
}

function sender(difference: Difference): string | false {
  return (
    isSetting(difference, undefined, 'sender', 'email') &&
    'Mails may be sent from the new address only after the next npm run deploy.'
  );
}

/** Whether a difference is a change of this setting of an entry of `list` or, without `list`, of the project. */
function isSetting(
  difference: Difference,
  list: string | undefined,
  ...setting: string[]
): difference is Extract<Difference, { kind: 'changed' }> {
  return (
    difference.kind === 'changed' &&
    difference.things.at(-1)?.list === list &&
    difference.setting.join() === setting.join()
  );
}
