import type { Project } from '../shared/domain/project/schema.ts';
import { addMinutes } from '../shared/domain/time.ts';
import type { Table } from '../shared/store/table.ts';
import { smallProject } from '../tests/fixtures/small-project.ts';
import { startMailing, type Mailing } from '../tests/mailing.ts';

const sizes = [100, 1_000, 5_000];
const opening = '2020-01-15T08:00:00Z';
/** What SES allows an account in a second, once it has left the sandbox, if no more was asked for. */
const usualRate = 14;

/**
 * A round of so many partners through the functions that are deployed, on engines in this process, one mail after the
 * other: what each step takes of the table, and whether a partner costs more where there are many.
 */
export async function benchMail(): Promise<void> {
  for (const level of ['info', 'warn'] as const) console[level] = () => undefined;
  console.log('\nA round of mails: table requests, and how long it takes on this machine');
  for (const size of sizes) {
    const mailing = await startMailing(projectOf(size));
    try {
      await measureRound(size, mailing);
    } finally {
      await mailing.close();
    }
  }
  console.log(
    `  On paper, at ${usualRate} mails a second: ${sizes.map((size) => `${size} in ${minutes(size)}`).join(', ')} min.`,
  );
}

async function measureRound(size: number, mailing: Mailing): Promise<void> {
  const counted = counting(mailing.table);
  const opened = await timed(counted, () => mailing.dueWork(opening, counted.table));
  const records = await mailing.mails.take(opening);
  const sent = await timed(counted, async () => {
    for (let first = 0; first < records.length; first += 10) {
      await mailing.sendMail(records.slice(first, first + 10), counted.table);
    }
  });
  const idle = await timed(counted, () => mailing.dueWork(addMinutes(opening, 15), counted.table));
  const ofEach = (requests: number) => (requests / size).toFixed(2).padStart(6);
  console.log(`  ${String(size).padStart(5)} partners`);
  console.log(`    opened and asked for   ${ofEach(opened.requests)} requests a partner, ${seconds(opened.ms)}`);
  console.log(
    `    ${mailing.sent().length} mails sent       ${ofEach(sent.requests)} requests a mail, ${seconds(sent.ms)}, ` +
      `${Math.round((1000 * size) / sent.ms)} mails a second`,
  );
  console.log(`    a tick with nothing due ${ofEach(idle.requests)} requests a partner, ${seconds(idle.ms)}`);
}

function projectOf(size: number): Project {
  const [plan] = smallProject.plans;
  const [partner] = smallProject.partners;
  if (!plan || !partner) throw new Error('a project without a plan');
  const ids = Array.from({ length: size }, (_, index) => `region-${String(index + 1).padStart(4, '0')}`);
  return {
    ...smallProject,
    rounds: { kind: 'periodic', everyMonths: 12, firstOpens: '2020-01-15', openForDays: 21 },
    plans: ids.map((id) => ({ ...plan, id, region: id })),
    partners: ids.map((id, index) => ({
      ...partner,
      id,
      plan: id,
      lead: index === 0,
      contacts: [{ id, email: `${id}@example.org`, language: 'en' as const }],
    })),
  };
}

/** The table, with each request to it counted; a query that takes several pages counts once for each part that is asked for. */
function counting(table: Table): { table: Table; requests: number } {
  const counted = { table, requests: 0 };
  counted.table = new Proxy(table, {
    get(target, name: keyof Table): unknown {
      const member = Reflect.get(target, name) as unknown;
      if (typeof member !== 'function') return member;
      return (...parameters: unknown[]): unknown => {
        counted.requests++;
        return Reflect.apply(member, target, parameters);
      };
    },
  });
  return counted;
}

async function timed(
  counted: { requests: number },
  act: () => Promise<unknown>,
): Promise<{ requests: number; ms: number }> {
  const before = counted.requests;
  const began = performance.now();
  await act();
  return { requests: counted.requests - before, ms: performance.now() - began };
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const minutes = (mails: number) => (mails / usualRate / 60).toFixed(1);
