import type { Unreachable } from '../../domain/rounds/state.ts';

/** What is told to a contact about a round. Dates come written out in the letter's language. */
export interface RoundFacts {
  project: string;
  region: string;
  actions: number;
  /** The deadline as it stands in a subject, and in full. */
  day: string;
  deadline: string;
}

const unreachableBecause: Record<Unreachable['reason'], (address: string, partner: string) => string> = {
  bounce: (address, partner) => `A mail to ${address} (${partner}) could not be delivered.`,
  complaint: (address, partner) => `A mail to ${address} (${partner}) was reported there as unwanted.`,
  refused: (address, partner) => `The mail service does not accept the address ${address} (${partner}).`,
  full: (address, partner) => `Mails to ${address} (${partner}) have come back several times; the mailbox may be full.`,
};

const actions = (count: number) => (count === 1 ? '1 action' : `${count} actions`);

export const en = {
  greeting: 'Dear Sir or Madam,',
  closing: 'Kind regards',
  linkAsText: 'The link, if the button does not work:',
  openSurvey: 'Open the survey',
  openConsole: 'Open the console',
  samePlan: 'The link is yours. It stays the same until the survey closes, and what you save is kept.',
  questions: 'Questions? Reply to this mail; it reaches the coordinator of the project.',
  stopReminders: 'Do not remind me again in this round',

  announcement: {
    subject: ({ project, region, day }: RoundFacts) =>
      `${project}: the next progress survey is coming, due by ${day} (${region})`,
    body: ({ project, region, deadline }: RoundFacts, opens: string) => [
      `You receive this mail because you report on the action plan of ${region} in ${project}.`,
      `On ${opens} we will send you a link and ask how its implementation is going. There is time until ${deadline}; it takes about ten minutes.`,
      'If somebody else should receive the link, please reply to this mail before then.',
    ],
  },
  invitation: {
    subject: ({ project, region, actions: count, day }: RoundFacts) =>
      count > 0
        ? `${project}: please report on ${actions(count)} by ${day} (${region})`
        : `${project}: please report by ${day} (${region})`,
    body: ({ project, region, deadline }: RoundFacts) => [
      `You receive this mail because you report on the action plan of ${region} in ${project}.`,
      `Please say by ${deadline} how its implementation is going. Your last answers are filled in where there are any; it takes about ten minutes.`,
    ],
  },
  reminder: {
    subject: ({ project, region, day }: RoundFacts) => `${project}: please submit your report by ${day} (${region})`,
    body: ({ region, deadline }: RoundFacts) => [
      `We do not yet have the report on the action plan of ${region}. It can be submitted until ${deadline} and takes about ten minutes.`,
      'What has been saved so far is there. If a colleague is about to submit it, you need do nothing.',
    ],
  },
  lastCall: {
    subject: ({ project, region, day }: RoundFacts) =>
      `${project}: last call, please submit your report by ${day} (${region})`,
    body: ({ region, deadline }: RoundFacts) => [
      `The survey closes on ${deadline}, and the report on the action plan of ${region} has not been submitted yet. It takes about ten minutes.`,
      'Without it, the status report has no answer from this round for this region. If you need more time, please reply to this mail.',
    ],
  },
  extension: {
    subject: ({ project, region, day }: RoundFacts) => `${project}: you have until ${day} (${region})`,
    body: ({ region, deadline }: RoundFacts) => [
      `The deadline for the report on the action plan of ${region} has been moved. You can submit it until ${deadline}.`,
    ],
  },
  roundClosed: {
    subject: ({ project, region }: RoundFacts) => `${project}: the survey is closed (${region})`,
    answered: ({ region }: RoundFacts) => [
      `The survey is closed. Thank you for your report on the action plan of ${region}.`,
      'You can still read what you submitted.',
    ],
    missing: ({ region, deadline }: RoundFacts) => [
      `The survey closed after ${deadline}, and there is no report on the action plan of ${region}. The status report has no answer from this round for this region.`,
      'If you can still report, please reply to this mail: the coordinator can give you more time.',
    ],
    meeting: (meeting: string, date: string) => `The status report is for the next meeting: ${meeting}, ${date}.`,
  },
  passedOn: {
    subject: ({ project, region, day }: RoundFacts) =>
      `${project}: a survey was passed on to you, open until ${day} (${region})`,
    body: ({ project, region, deadline }: RoundFacts, organisation: string) => [
      `${organisation} has passed the progress survey on the action plan of ${region} in ${project} on to you. It can be answered until ${deadline} and takes about ten minutes.`,
      'You work on the same answers together. If this is not for you, you need do nothing.',
    ],
    note: (organisation: string) => `${organisation} writes to you:`,
  },
  receipt: {
    subject: ({ project, region }: RoundFacts) => `${project}: your report has arrived (${region})`,
    body: ({ region, deadline }: RoundFacts, submittedAt: string) => [
      `Thank you. The report on the action plan of ${region} was submitted on ${submittedAt}.`,
      `You can change it and submit it again until ${deadline}. A copy of all answers is below.`,
    ],
    openSurvey: 'Open what you submitted',
    copy: 'What was submitted',
  },
  reportShared: {
    open: 'Open the report',
    subject: (project: string, meeting: string) => `${project}: the status report (${meeting})`,
    body: (project: string, meeting: string, date: string | undefined, isAhead: boolean) => [
      `The status report of ${project} is ready: ${meeting}${date ? `, ${date}` : ''}.`,
      `It tells region by region how the action plans are doing, what has changed, what help is asked for and who could give it.${isAhead ? ' Please read it before the meeting.' : ''}`,
      'The link is yours. The report holds what all regions have answered, so please pass it on within your organisation only.',
    ],
    corrected: 'It takes the place of the report that you received before.',
  },
  reportReady: {
    review: 'Review the report',
    subject: (project: string, meeting: string) => `${project}: the status report is ready (${meeting})`,
    body: (meeting: string, date: string, isAttached: boolean) => [
      `The status report is ready: ${meeting}, ${date}.${isAttached ? ' It is attached as PDF.' : ''}`,
      'In the console it is also available as a web page, as a workbook and as data.',
    ],
  },
  unreachable: {
    subject: (project: string, partner: string) => `${project}: a contact of ${partner} cannot be reached`,
    body: (partner: string, address: string, reason: Unreachable['reason'], colleagues: number) => [
      `${unreachableBecause[reason](address, partner)} Nothing more will be sent to this address.`,
      colleagues > 0
        ? `${colleagues === 1 ? 'One other contact' : `${colleagues} other contacts`} of the action plan can still be reached.`
        : 'Nobody else of the action plan can be reached.',
      'In the console you can name another address for this contact, or have this one tried again. As long as the survey is open, an invitation then follows.',
    ],
  },
  optedOut: {
    subject: (project: string, partner: string) => `${project}: a contact of ${partner} wants no more reminders`,
    body: (partner: string, address: string, region: string) => [
      `A contact of ${partner}, ${address}, does not want to be reminded again of the action plan of ${region} in this round.`,
      'The link keeps working until the survey closes, and other contacts are still reminded. In the next round this contact is asked as before.',
    ],
  },
  calendar: {
    deadline: ({ project, region }: RoundFacts) => `${project}: progress survey closes today (${region})`,
    attached: 'The day is attached as a calendar entry.',
  },
  signIn: {
    subject: (project: string) => `${project}: sign in to the console`,
    body: [
      'Somebody, presumably you, asked to sign in to the console. The link is valid for 30 minutes and for one sign-in.',
      'If you did not ask for it, you can ignore this mail.',
    ],
    open: 'Sign in',
  },
};

export type MailTexts = typeof en;
