import { parse } from 'node-html-parser';
import { fillIn } from '../../local/demo/form.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import { formOn } from '../integration/survey-visitor.ts';
import { smallProject } from '../fixtures/small-project.ts';
import type { Fault } from './faults.ts';
import type { Ended, World } from './world.ts';

const dora = { id: 'dora', email: 'dora@example.org', language: 'de' } as const;

/**
 * North answers between the two reminders, and one of its contacts wants no more of them; South never answers, and one
 * of its addresses does not exist. A meeting follows.
 */
export const project: Project = {
  ...smallProject,
  rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 },
  reminders: { ...smallProject.reminders, announceDaysBefore: 7 },
  partners: smallProject.partners.map((partner) =>
    partner.plan === 'south' ? { ...partner, contacts: [...partner.contacts, dora] } : partner,
  ),
};

/** One invocation that nobody but the calendar or a person sets off. */
export interface Entry {
  at: Instant;
  name: string;
  run(world: World, fault?: Fault): Promise<Ended>;
}

/** When something becomes due, and when a tick finds what the one before did not get done. */
const moments = [
  '2020-01-08T08:00:00Z',
  '2020-01-15T08:00:00Z',
  '2020-01-20T10:00:00Z',
  '2020-01-24T08:00:00Z',
  '2020-01-27T10:00:00Z',
  '2020-01-31T08:00:00Z',
  '2020-02-04T08:00:00Z',
  '2020-02-06T08:00:00Z',
  '2020-02-07T08:00:00Z',
];
const ticks = moments.flatMap((moment) =>
  [0, 15, 75, 150].map((minutes): Entry => {
    const at = addMinutes(moment, minutes);
    return { at, name: `tick ${at}`, run: (world, fault) => world.tick(at, fault) };
  }),
);

const answering = '2020-01-27T09:00:00Z';
const typed: [page: string, values: Record<string, string>][] = [
  ['/actions/catalogue', { stage: 'in-implementation', progress: '40', assessment: 'on-track', done: 'Printed.' }],
  ['/actions/directive', { stage: 'not-started' }],
  ['/plan', { highlights: 'Sixty projects in one book.' }],
  ['/questions', { format: 'online' }],
  ['/check', {}],
];
const visits = typed.flatMap(([page, values]): Entry[] => [
  { at: answering, name: `opens ${page}`, run: (world, fault) => opens(world, page, fault) },
  { at: answering, name: `sends ${page}`, run: (world, fault) => sends(world, values, fault) },
]);

const stopping = '2020-01-20T09:00:00Z';
const stops: Entry = {
  at: stopping,
  name: 'stops the reminders',
  run: (world, fault) =>
    world.visit(
      'POST',
      `${text(world, 'link bernd@example.org')}/stop-reminders`,
      'List-Unsubscribe=One-Click',
      stopping,
      fault,
    ),
};

/** A whole phase, in the order in which it happens. */
export const phase: Entry[] = [...ticks, stops, ...visits].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** What the browser shows lies with the world, so that a run can begin anew from there. */
async function opens(world: World, page: string, fault?: Fault): Promise<Ended> {
  const link = text(world, 'link anna@example.org');
  const seen = await world.visit('GET', `${link}${page}`, undefined, answering, fault);
  if (seen.isDone) world.stored.files.set('page', new TextEncoder().encode(`${link}${page}\n${seen.body}`));
  return seen;
}

async function sends(world: World, values: Record<string, string>, fault?: Fault): Promise<Ended> {
  const [path = '', ...body] = text(world, 'page').split('\n');
  const form = formOn({ html: parse(body.join('\n')) } as Parameters<typeof formOn>[0]);
  return world.visit('POST', path, new URLSearchParams(fillIn(form, values).values).toString(), answering, fault);
}

function text(world: World, name: string): string {
  return new TextDecoder().decode(world.stored.files.get(name));
}
