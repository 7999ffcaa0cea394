import { countIn } from '../plural.ts';

const count = countIn('en');
const questions = (number: number) => count(number, { one: 'question', other: 'questions' });
const days = (number: number) => count(number, { one: 'day', other: 'days' });
const answers = (number: number) => count(number, { one: 'answer', other: 'answers' });

/** The partner's pages. Dates, moments and names come written out in the page's language. */
export const en = {
  subject: 'Progress survey',
  openUntil: (deadline: string) => `Open until ${deadline}`,
  wasOpenUntil: (deadline: string) => `Was open until ${deadline}`,
  contact: (coordinator: string) => `Questions about the survey are answered by ${coordinator}:`,
  roundOf: (round: string) => `Round: ${round}`,
  backToList: 'Back to the list',

  /** What a button or a link leads to. */
  goOn: {
    action: (number: number, of: number) => (of === 1 ? 'Go on to the action' : `Go on to action ${number} of ${of}`),
    plan: 'Go on to the action plan',
    questions: 'Go on to the further questions',
    check: 'Go on to check and submit',
  },
  save: {
    action: (number: number, of: number) =>
      of === 1 ? 'Save and go on to the action' : `Save and go on to action ${number} of ${of}`,
    plan: 'Save and go on to the action plan',
    questions: 'Save and go on to the further questions',
    check: 'Save and go on to check and submit',
    list: 'Save and go back to the list',
  },

  home: {
    heading: (region: string) => `Report on the action plan of ${region}`,
    lead: (deadline: string) =>
      `Please say how its implementation is going; you have until ${deadline}. What you save is kept, and your link opens this page as often as you like.`,
    left: (number: number) => (number === 0 ? 'Today is the last day' : `${days(number)} left`),
    states: {
      'not-started': 'Not started',
      saved: 'Saved, not confirmed',
      incomplete: (number: number) => `${questions(number)} open`,
      confirmed: 'Confirmed',
    },
    filledIn: (day: string) => `Filled in with the answers of ${day}`,
    savedBy: (name: string, moment: string) => `${name}, ${moment}`,
    check: {
      task: 'Check the answers and submit',
      open: 'Not ready yet',
      ready: 'Ready to submit',
      submitted: 'Submitted',
      changed: 'Changed, not submitted',
    },
    stopReminders: 'Do not remind me again in this round',
    remindersStopped: 'You get no more reminders in this round.',
  },

  submitted: {
    text: (moment: string, name: string, revision: number) =>
      revision === 1
        ? `Submitted on ${moment}, by ${name}.`
        : `Submitted again on ${moment}, by ${name}; this is revision ${revision}.`,
    canBeChanged: (deadline: string) =>
      `You can change it until ${deadline}: open the list, save what you want to change, and submit again.`,
    changedSince: 'Something has been saved since then that is not submitted yet.',
    show: 'Show what was submitted',
  },

  form: {
    action: (number: number, of: number) => (of === 1 ? 'Action' : `Action ${number} of ${of}`),
    filledIn: (day: string) =>
      `What is filled in was submitted on ${day}. Please check it and save the page, even if nothing has changed.`,
    savedBy: (name: string, moment: string) => `Saved on ${moment}, by ${name}.`,
    previously: (month: string) => `In ${month} you reported:`,
    planned: 'What the plan says about this action',
    problems: (number: number) =>
      `This page is saved. Before you can submit, please look at ${number === 1 ? 'one question' : questions(number)}`,
    asOf: (day: string) => `As of ${day}`,
    isRight: 'This is right as it is',
    limit: (characters: string) => `A text can hold up to ${characters} characters.`,
    notConfirmed: 'It has not been confirmed yet: please check it, then save it with its button.',
    tooLarge: 'Nothing was saved: this page is too long',
    unchanged: {
      heading: (day: string) => `Has nothing changed since ${day}?`,
      text: 'Then confirm the stage and say in a sentence how things stand. Everything else stays as it is filled in below, and you see it once more before you submit.',
      stage: (stage: string) => `The stage is still: ${stage}`,
      note: {
        done: 'What has been done since, in short?',
        reasons: 'Why is the action still not being carried out, in short?',
      },
      button: (goOn: string) => `Nothing has changed. ${goOn}`,
      notTaken: 'Please say a little more, then go on',
      missing: {
        stage: 'Please confirm the stage. If it has changed, choose it below instead',
        note: 'Please write a short note',
      },
    },
  },

  /** What the page's script tells while somebody types. Left and over stand before a number. */
  saving: {
    savedAt: (time: string) => `Saved at ${time}`,
    conflict: (name: string, moment: string) =>
      `${name} saved this page on ${moment}. Please save: you will then see both versions.`,
    tooLarge:
      'Together the texts of this page are more than can be kept. Please shorten the longest, and put long documents on the web with a link here.',
    closed: 'The survey has closed, and nothing more is saved. Please copy what you typed.',
    withdrawn: 'Your link has been withdrawn, and nothing more is saved. Please copy what you typed.',
    stuck: 'Nothing more is saved from this page. Please copy what you typed, and open the link in your mail again.',
    offline: 'No connection. What you type stays in this page and is saved as soon as the connection is back.',
    failed: 'Not saved. It is tried again; please leave this page open.',
    left: 'Characters left:',
    over: 'Characters too many:',
  },

  conflict: {
    heading: 'Your answers are not saved yet: somebody was faster',
    bySomebody: (name: string, moment: string) =>
      `${name} saved this page on ${moment}, after you had opened it. Nothing is lost. Please decide where the answers differ, and save again:`,
    byYourself: (moment: string) =>
      `You saved this page on ${moment} in another window, after you had opened it here. Nothing is lost. Please decide where the answers differ, and save again:`,
    saved: (name: string) => `Saved by ${name}:`,
    empty: 'nothing',
    take: 'Take this instead of mine',
    discard: 'Drop my answers and open what was saved',
  },

  check: {
    unconfirmed: 'saved, not confirmed yet',
    notConfirmed: 'Saved, but not confirmed yet. Please open the page, check it and save it with its button.',
    before: 'Before:',
    changes: (number: number, day: string) =>
      number === 0 ? `As of ${day}; nothing has changed.` : `${answers(number)} changed since ${day}.`,
    heading: 'Check the answers, then submit',
    lead: (region: string) => `This is what will be submitted as the report on ${region}.`,
    change: 'Change',
    unsaved: 'not saved in this round yet',
    notSaved: 'Not saved in this round yet. Please open the page, check it and save it.',
    nothingSaid: 'Nothing was said here.',
    problems: 'Before you can submit, please look at this',
    submit: (region: string) => `Submit the report on ${region}`,
    submitAgain: (region: string) => `Submit the report on ${region} again`,
    receipt: (address: string) => `A receipt with a copy goes to ${address}.`,
    unchanged: (moment: string) => `This was submitted on ${moment}. Nothing has changed since.`,
    changed: {
      heading: 'Nothing is submitted yet: the answers have changed',
      text: 'They were changed after this page was shown to you. Please check them again, then submit.',
    },
    overtaken: {
      heading: 'The report has been submitted in the meantime',
      text: (name: string, moment: string) =>
        `${name} submitted it on ${moment}, with other answers than those shown to you. If what you see now should replace it, submit again.`,
    },
    tooLarge: {
      heading: 'The answers are too long to be submitted',
      text: (kilobytes: string, limit: string) =>
        `Together they take up ${kilobytes} KB; ${limit} KB is the most that one report can hold. Please shorten the longest texts, and put long documents on the web with a link here.`,
    },
  },

  done: {
    heading: (region: string) => `Thank you. The report on ${region} is submitted`,
    receipt: (address: string) => `A receipt with a copy is on its way to ${address}.`,
    meeting: (meeting: string, day: string, place: string) =>
      `The answers go into the status report for the next meeting: ${meeting}, ${day}, ${place}.`,
    noMeeting: 'The answers go into the next status report.',
    copy: 'What was submitted',
  },

  history: {
    heading: 'All revisions of this round',
    text: 'The newest counts. Earlier ones are kept.',
    show: (revision: number) => `Show revision ${revision}`,
    page: (revision: number, region: string) => `Revision ${revision} of the report on ${region}`,
    pdf: 'Download a copy as PDF',
  },

  closed: {
    heading: (region: string) => `The survey on ${region} is closed`,
    text: (deadline: string) => `Answers could be submitted until ${deadline}.`,
    ask: (coordinator: string) => `If something has to be corrected or added, please write to ${coordinator}:`,
    nothing: 'Nothing was submitted in this round.',
    savedOnly: 'What was saved but not submitted is not part of any report.',
    late: {
      heading: 'Nothing was saved',
      notSent: 'Nothing was sent',
      text: 'The survey had closed when you sent this. Here is what you typed, so that you can copy it.',
      submit: 'The survey had closed when you submitted.',
    },
  },

  stopReminders: {
    heading: 'Stop the reminders of this round',
    text: 'Your link goes on working, and you can still report. The coordinator sees that you do not want to be reminded.',
    button: 'Stop the reminders',
    doneHeading: 'You get no more reminders in this round',
    done: 'Reminders come again with the next round.',
    toSurvey: 'Open the survey',
  },
};

export type SurveyTexts = typeof en;
