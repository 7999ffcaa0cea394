import { smallProject } from '../fixtures/small-project.ts';
import { linkOf, opens, sends } from './browser.ts';
import { releaseLast } from './release-last.ts';
import { inOrder, ticksAt, type Entry, type Phase } from './phase.ts';

const dora = { id: 'dora', email: 'dora@example.org', language: 'de' } as const;

const answering = '2020-01-27T09:00:00Z';
const typed: [page: string, values: Record<string, string>][] = [
  ['/actions/catalogue', { stage: 'in-implementation', progress: '40', assessment: 'on-track', done: 'Printed.' }],
  ['/actions/directive', { stage: 'not-started' }],
  ['/plan', { highlights: 'Sixty projects in one book.' }],
  ['/questions', { format: 'online' }],
  ['/check', {}],
];
const visits = typed.flatMap(([page, values]): Entry[] => [
  {
    at: answering,
    name: `opens ${page}`,
    run: (world, fault) => opens(world, 'anna@example.org', page, answering, fault),
  },
  { at: answering, name: `sends ${page}`, run: (world, fault) => sends(world, () => values, answering, fault) },
]);

const stopping = '2020-01-20T09:00:00Z';
const stops: Entry = {
  at: stopping,
  name: 'stops the reminders',
  run(world, fault) {
    const path = `${linkOf(world, 'bernd@example.org')}/stop-reminders`;
    return world.visit('POST', path, 'List-Unsubscribe=One-Click', stopping, fault);
  },
};

const releasing = '2020-02-10T09:00:00Z';
const releases: Entry = {
  at: releasing,
  name: 'releases the report',
  run: (world, fault) => world.act((table) => releaseLast(table, 'iwg-13', releasing), fault),
};

/**
 * North answers between the two reminders, and one of its contacts wants no more of them; South never answers, and one
 * of its addresses does not exist. A meeting follows, and its report is
 * released.
 */
export const smallPhase: Phase = {
  project: {
    ...smallProject,
    rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 },
    reminders: { ...smallProject.reminders, announceDaysBefore: 7 },
    partners: smallProject.partners.map((partner) =>
      partner.plan === 'south' ? { ...partner, contacts: [...partner.contacts, dora] } : partner,
    ),
  },
  bouncing: [dora.email],
  entries: inOrder([
    ...ticksAt([
      '2020-01-08T08:00:00Z',
      '2020-01-15T08:00:00Z',
      '2020-01-20T10:00:00Z',
      '2020-01-24T08:00:00Z',
      '2020-01-27T10:00:00Z',
      '2020-01-31T08:00:00Z',
      '2020-02-04T08:00:00Z',
      '2020-02-06T08:00:00Z',
      '2020-02-07T08:00:00Z',
      releasing,
    ]),
    releases,
    stops,
    ...visits,
  ]),
};
