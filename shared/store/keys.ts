import { mailId, isRoundMail, type Mail } from '../domain/rounds/mail.ts';

/** The primary key of an item. */
export interface Key {
  pk: string;
  sk: string;
}

const projectPartition = (project: string) => `PROJECT#${project}`;
const roundPartition = (project: string, round: string) => `ROUND#${project}#${round}`;

const ofPlan = (project: string, round: string, plan: string, fact?: string): Key => ({
  pk: roundPartition(project, round),
  sk: fact === undefined ? `PLAN#${plan}` : `PLAN#${plan}#${fact}`,
});

const ofSurvey = (project: string, round: string, plan: string, part: string): Key => ({
  pk: roundPartition(project, round),
  sk: `SURVEY#${plan}#${part}`,
});

/** Where each fact of a project lies. What is read together lies in one partition, and side by side where it can. */
export const keys = {
  projectPartition,
  roundPartition,

  project: (project: string): Key => ({ pk: projectPartition(project), sk: 'PROJECT' }),
  plan: (project: string, version: string, plan: string): Key => ({
    pk: projectPartition(project),
    sk: `PLAN#${version}#${plan}`,
  }),
  sending: (project: string): Key => ({ pk: projectPartition(project), sk: 'SENDING' }),
  opening: (project: string, round: string): Key => ({ pk: projectPartition(project), sk: `OPENING#${round}` }),
  /** Before the project's plans, so that a plan's addresses and the plan are no part of each other. */
  address: (project: string, plan: string, contact: string): Key => ({
    pk: projectPartition(project),
    sk: `ADDRESS#CORRECTED#${plan}#${contact}`,
  }),
  unreachable: (project: string, contact: string, addressHash: string): Key => ({
    pk: projectPartition(project),
    sk: `ADDRESS#UNREACHABLE#${contact}#${addressHash}`,
  }),
  /** What the coordinator says of a round for all of its plans follows it. */
  round: (project: string, round: string): Key => ({ pk: projectPartition(project), sk: `ROUND#${round}` }),
  report: (project: string, meeting: string, revision: number): Key => ({
    pk: projectPartition(project),
    sk: `REPORT#${meeting}#${padded(revision)}`,
  }),
  release: (project: string, meeting: string, revision: number): Key => ({
    pk: projectPartition(project),
    sk: `RELEASE#${meeting}#${padded(revision)}`,
  }),
  settled: (project: string, round: string): Key => ({ pk: projectPartition(project), sk: `SETTLED#${round}` }),
  /** What the coordinator adds to the reports for a meeting. */
  notes: (project: string, meeting: string): Key => ({ pk: projectPartition(project), sk: `NOTES#${meeting}` }),
  /** How far the compiling of a meeting's report has come. */
  compiling: (project: string, meeting: string): Key => ({ pk: projectPartition(project), sk: `COMPILING#${meeting}` }),
  compileRequest: (project: string, id: string): Key => ({ pk: projectPartition(project), sk: `COMPILE#${id}` }),
  reportAsked: (project: string, meeting: string, request: string): Key => ({
    pk: projectPartition(project),
    sk: `ASKED#${meeting}#${request}`,
  }),
  audit: (project: string, at: string, id: string): Key => ({ pk: projectPartition(project), sk: `AUDIT#${at}#${id}` }),

  answer: (project: string, round: string, plan: string, revision: number): Key => ({
    pk: roundPartition(project, round),
    sk: `ANSWER#${plan}#${padded(revision)}`,
  }),
  /** What only the pages of a plan's survey need: its links, what was typed there, and what it begins with. */
  earlierAnswer: (project: string, round: string, plan: string): Key => ofSurvey(project, round, plan, 'EARLIER'),
  draft: (project: string, round: string, plan: string, page: string): Key =>
    ofSurvey(project, round, plan, `DRAFT#${page}`),
  link: (project: string, round: string, plan: string, contact: string): Key =>
    ofSurvey(project, round, plan, `LINK#${contact}`),

  /** That the plan is asked in the round. What happens to it there follows it. */
  askedPlan: (project: string, round: string, plan: string): Key => ofPlan(project, round, plan),
  extension: (project: string, round: string, plan: string | undefined, deadline: string): Key =>
    plan === undefined
      ? { pk: projectPartition(project), sk: `ROUND#${round}#EXTENSION#${deadline}` }
      : ofPlan(project, round, plan, `EXTENSION#${deadline}`),
  skip: (project: string, round: string, plan: string): Key => ofPlan(project, round, plan, 'SKIP'),
  colleague: (project: string, round: string, plan: string, number: number): Key =>
    ofPlan(project, round, plan, `PASSED#${padded(number)}`),
  extraReminder: (project: string, round: string, plan: string, day: string): Key =>
    ofPlan(project, round, plan, `REMIND#${day}`),
  optOut: (project: string, round: string, plan: string, contact: string): Key =>
    ofPlan(project, round, plan, `OPTOUT#${contact}`),
  mail: (project: string, mail: Mail): Key =>
    keys.mailNamed(project, isRoundMail(mail) ? mail : undefined, mailId(mail)),
  mailNamed: (project: string, about: { round: string; plan: string } | undefined, id: string): Key =>
    about
      ? ofPlan(project, about.round, about.plan, `MAIL#${id}`)
      : { pk: projectPartition(project), sk: `MAIL#${id}` },

  linkKey: (project: string): Key => ({ pk: `KEY#${project}`, sk: 'KEY' }),
  session: (hash: string): Key => ({ pk: `SESSION#${hash}`, sk: 'SESSION' }),
  /** That the coordinator has signed in, and when last. */
  signedIn: (project: string): Key => ({ pk: `SESSION#${project}`, sk: 'SIGNED-IN' }),
};

/** Numbers sort as text. */
function padded(number: number): string {
  return String(number).padStart(6, '0');
}
