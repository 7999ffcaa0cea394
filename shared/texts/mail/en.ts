/** What is told to a contact about a round. Dates come written out in the letter's language. */
export interface RoundFacts {
  project: string;
  region: string;
  actions: number;
  deadline: string;
  coordinator: string;
}

const actions = (count: number) => (count === 1 ? '1 action' : `${count} actions`);

export const en = {
  greeting: 'Dear Sir or Madam,',
  closing: 'Kind regards',
  linkAsText: 'The link, if the button does not work:',
  openSurvey: 'Open the survey',
  samePlan: 'The link is yours. It stays the same until the survey closes, and what you save is kept.',
  questions: (coordinator: string) => `Questions? Answer this mail; it goes to ${coordinator}.`,
  stopReminders: 'Do not remind me again in this round:',

  invitation: {
    subject: ({ project, region, actions: count, deadline }: RoundFacts) =>
      count > 0
        ? `${project}: please report on ${actions(count)} by ${deadline} (${region})`
        : `${project}: please report by ${deadline} (${region})`,
    body: ({ project, region, deadline }: RoundFacts) => [
      `you receive this mail because you report on the action plan of ${region} in ${project}.`,
      `Please say by ${deadline} how its implementation is going. Your last answers are filled in where there are any; it takes about ten minutes.`,
    ],
  },
  reminder: {
    subject: ({ project, region, deadline }: RoundFacts) =>
      `${project}: your report on ${region} is still open, until ${deadline}`,
    body: ({ region, deadline }: RoundFacts) => [
      `we do not yet have the report on the action plan of ${region}. It can be submitted until ${deadline}.`,
      'What has been saved so far is there. If a colleague is about to submit it, you need do nothing.',
    ],
  },
  lastCall: {
    subject: ({ project, region, deadline }: RoundFacts) =>
      `${project}: last call for ${region}, closing on ${deadline}`,
    body: ({ region, deadline }: RoundFacts) => [
      `the survey closes on ${deadline}, and the report on ${region} is not submitted yet.`,
      'Without it, the status report for the working group says “no answer” for this region. Should you need more time, please answer this mail.',
    ],
  },
  extension: {
    subject: ({ project, region, deadline }: RoundFacts) => `${project}: you have until ${deadline} (${region})`,
    body: ({ region, deadline }: RoundFacts) => [
      `the deadline for the report on the action plan of ${region} has been moved. You can submit it until ${deadline}.`,
    ],
  },
  receipt: {
    subject: ({ project, region }: RoundFacts) => `${project}: your report on ${region} has arrived`,
    body: ({ region, deadline }: RoundFacts, submittedAt: string) => [
      `thank you. The report on the action plan of ${region} was submitted on ${submittedAt}.`,
      `You can change and submit it again until ${deadline}. A copy of what you submitted:`,
    ],
    openSurvey: 'Open what you submitted',
  },
  reportReady: {
    subject: (project: string, meeting: string) => `${project}: status report for ${meeting}`,
    body: (meeting: string, date: string) => [
      `the status report for ${meeting} on ${date} is ready. It is attached as PDF.`,
      'In the console it is also available as a web page, as a workbook and as data.',
    ],
    openConsole: 'Open the console',
  },
  unreachable: {
    subject: (project: string, partner: string) => `${project}: a contact of ${partner} cannot be reached`,
    body: (partner: string, address: string, colleagues: number) => [
      `a mail to ${address} (${partner}) came back. Nothing more will be sent to this address.`,
      colleagues > 0
        ? `${colleagues === 1 ? 'One other contact' : `${colleagues} other contacts`} of the action plan can still be reached.`
        : 'Nobody else of the action plan can be reached.',
      'Please correct the address in the project file and import it again; the next mail of the round then goes to the new address.',
    ],
  },
  signIn: {
    subject: (project: string) => `${project}: sign in to the console`,
    body: [
      'somebody, we assume you, asked to sign in to the console. The link is valid for 30 minutes and for one sign-in.',
      'If you did not ask for it, you can ignore this mail.',
    ],
    open: 'Sign in',
  },
};

export type MailTexts = typeof en;
