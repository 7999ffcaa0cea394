export const en = {
  title: 'Console',
  signIn: {
    heading: 'Sign in',
    intro: 'Enter your address. You receive a mail with a link that signs you in.',
    email: 'Email address',
    send: 'Send the link',
    sentHeading: 'Please look into your mailbox',
    sent: 'If the address is the coordinator’s, a mail with a link is on its way. The link is valid for 30 minutes.',
    confirmHeading: 'Sign in to the console',
    confirm: 'Sign in now',
    expiredHeading: 'This link no longer works',
    expired: 'It has been used, or its 30 minutes are over.',
    again: 'Ask for a new link',
    out: 'Sign out',
  },
  standing: {
    none: 'No round has been opened yet',
    heading: (answered: number, asked: number) => `${answered} of ${asked} regions have answered`,
    closed: 'The round is closed.',
    deadline: (date: string) => `Deadline: ${date}`,
    previous: (answered: number, asked: number, round: string) =>
      `In round ${round}, ${answered} of ${asked} had answered.`,
    round: (id: string) => `Round ${id}`,
  },
  next: {
    heading: 'What happens next',
    nothing: 'Nothing more is planned.',
    'open-round': (round: string) => `Round ${round} opens`,
    'compile-report': (meeting: string) => `The report for ${meeting} is compiled`,
    invitation: 'Invitations go out',
    reminder: (number: number) => `Reminder ${number} goes to those who have not answered`,
    'last-call': 'The last call goes to those who have not answered',
    other: 'A mail goes out',
  },
  regions: {
    heading: (count: number) =>
      count === 0
        ? 'All regions have answered'
        : count === 1
          ? 'One region is missing'
          : `${count} regions are missing`,
    region: 'Region',
    state: 'State',
    deadline: 'Deadline',
    reminders: 'Reminders',
    act: 'More time',
    answered: (moment: string) => `answered on ${moment}`,
    missing: 'no answer yet',
    notAnswered: 'no answer',
    unreachable: (address: string) => `${address} cannot be reached`,
    optedOut: (address: string) => `${address} wants no more reminders`,
    newDeadline: (region: string) => `New deadline for ${region}, as YYYY-MM-DD`,
    extend: 'Extend',
    notPossible: (deadline: string) => `Please choose a day after ${deadline}, at most two months from today.`,
  },
  reports: {
    heading: 'Reports',
    meeting: 'Meeting',
    date: 'Date',
    report: 'Report',
    compile: 'Compile now',
    compiling: 'is being compiled; please reload in a moment',
    none: 'not compiled yet',
    revision: (revision: number, moment: string) => `Revision ${revision}, ${moment}`,
    formats: { 'report.html': 'web page', 'report.pdf': 'PDF', 'report.xlsx': 'workbook', 'report.json': 'data' },
  },
  notFound: { heading: 'There is no such page', body: 'Go back to the console.', back: 'Console' },
  failed: {
    heading: 'Something went wrong',
    body: (request: string) => `It was our fault, and it has been noted under ${request}. Please try again.`,
  },
};

export type ConsoleTexts = typeof en;
