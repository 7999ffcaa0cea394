/** Who reports on a plan, and passing the survey on to a colleague. Names, days and moments come written out. */
export const en = {
  heading: 'Who reports on this plan',
  text: 'You fill in one survey together: each of you sees what the others have saved.',
  you: 'you',
  withoutLink: 'has not been sent a link yet',
  linkSince: (day: string) => `has had a link since ${day}`,
  passedOn: (name: string, day: string) => `passed on by ${name} on ${day}`,
  mail: { onItsWay: 'the mail is on its way', undeliverable: 'the mail could not be delivered' },
  nothingYet: 'has not saved anything yet',
  saved: (title: string, moment: string) => `saved “${title}” on ${moment}`,
  submitted: (revision: number, moment: string) => `submitted revision ${revision} on ${moment}`,
  withdrawnBy: (name: string, day: string) => `link withdrawn by ${name} on ${day}`,
  link: 'Pass the survey on to a colleague',
  form: {
    heading: 'Pass the survey on to a colleague',
    text: 'Your colleague gets a mail with a link of their own. You work on the same answers, you see who has saved what, and you can withdraw the link at any time.',
    email: 'Email address of your colleague',
    language: 'Language of the mail and of the survey',
    note: 'A note to your colleague',
    noteHelp: (limit: string) => `It stands in the mail as you write it here, up to ${limit} characters.`,
    button: 'Send the link',
    notSent: 'Nothing has been sent yet',
    full: (number: string) =>
      `The survey has been passed on ${number} times in this round; more is not possible. Please ask the coordinator.`,
    problems: {
      email: 'Please write an email address, for example office@example.org',
      holder: 'Whoever has this address already has a link',
      unreachable: 'Mails to this address do not arrive; please give another',
      language: 'Please choose a language',
      note: (limit: string, over: string) =>
        `Please shorten the note to at most ${limit} characters; it has ${over} too many`,
    },
  },
  withdraw: {
    link: 'Withdraw the link',
    heading: (address: string) => `Withdraw the link of ${address}`,
    text: 'The link stops working at once. What was saved and submitted with it stays. You can pass the survey on again.',
    button: 'Withdraw the link',
  },
  withdrawn: {
    heading: 'This link has been withdrawn',
    text: (passedOnBy: string, withdrawnBy: string, day: string) =>
      `${passedOnBy} had passed the survey on to you. ${withdrawnBy} withdrew the link on ${day}. What you saved and submitted is kept.`,
    ask: (organisation: string) => `If you are to report after all, please ask ${organisation} or the coordinator.`,
  },
};

export type PassOnTexts = typeof en;
