import type { SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses';
import { createCompileReport } from '../../functions/compile-report/compile-report.ts';
import { createDueWork } from '../../functions/due-work/due-work.ts';
import { createMailEvents } from '../../functions/mail-events/mail-events.ts';
import { createSendMail } from '../../functions/send-mail/send-mail.ts';
import { createSurvey } from '../../functions/survey/survey.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import type { MailQueue } from '../../shared/mail/queue.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import type { ReportQueue } from '../../shared/store/report-queue.ts';
import type { Table } from '../../shared/store/table.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import { eventOf } from '../integration/survey-visitor.ts';
import { queueRecord } from '../queue.ts';
import { Calls, type Fault } from './faults.ts';
import { memoryTable, type Items } from './memory-table.ts';
import type { Phase } from './phase.ts';

interface Message {
  id: string;
  body: unknown;
  deliveries: number;
  firstAt?: Instant;
  notBefore: Instant;
}

export interface Taken {
  name: string;
  round: string;
  plan: string;
  mail: string;
  to: string;
  id: string;
  at: Instant;
}

/** Everything outside of the functions, and where the script has come to. A plain value, so that a run can begin anew from it. */
export interface Stored {
  items: Items;
  files: Map<string, Uint8Array>;
  mails: Message[];
  jobs: Message[];
  /** Mails that SES has taken, and how many of them its events have told of. */
  taken: Taken[];
  told: number;
  messages: number;
}

export const nothingStored = (): Stored => ({
  items: new Map(),
  files: new Map(),
  mails: [],
  jobs: [],
  taken: [],
  told: 0,
  messages: 0,
});

/** How an invocation ended, and what calls it made. */
export interface Ended {
  calls: Calls;
  isDone: boolean;
}

/** After so many minutes a message that was not dealt with comes back, as the queue's visibility timeout has it. */
const redeliveredAfterMinutes = 6;
const mostDeliveries = 5;

/** The functions in a world whose clock, queues and SES are this process's. One call of one invocation may go wrong. */
export class World {
  constructor(
    private readonly phase: Pick<Phase, 'project' | 'bouncing'>,
    readonly stored: Stored,
    /** SES's events come so late that a message is delivered again before them. */
    private readonly eventsAreLate = false,
  ) {}

  get project(): Project {
    return this.phase.project;
  }

  bounces(address: string): boolean {
    return this.phase.bouncing.includes(address);
  }

  async tick(now: Instant, fault?: Fault): Promise<Ended> {
    return this.invoke(fault, (calls) =>
      createDueWork({ ...this.dependencies(calls, now), ses: this.ses(calls, now) })({ scheduledTime: now }),
    );
  }

  /** A fact that the coordinator makes. */
  act(make: (table: Table) => Promise<unknown>, fault?: Fault): Promise<Ended> {
    return this.invoke(fault, (calls) => make(this.table(calls)));
  }

  /** The messages that the queues hand over at a moment, one at a time. */
  waiting(now: Instant): { queue: 'mails' | 'jobs'; message: Message }[] {
    const due = ({ notBefore }: Message) => notBefore <= now;
    return [
      ...this.stored.mails.filter(due).map((message) => ({ queue: 'mails' as const, message })),
      ...this.stored.jobs.filter(due).map((message) => ({ queue: 'jobs' as const, message })),
    ];
  }

  async deliver(queue: 'mails' | 'jobs', id: string, now: Instant, fault?: Fault): Promise<Ended> {
    const message = this.stored[queue].find((candidate) => candidate.id === id);
    if (!message) throw new Error('a message that is not there');
    message.deliveries++;
    message.firstAt ??= now;
    message.notBefore = addMinutes(now, redeliveredAfterMinutes);
    const record = queueRecord(message.body, message.firstAt, { messageId: id, delivery: message.deliveries });
    const ended = await this.invoke(fault, async (calls) => {
      const { batchItemFailures } = await this.worker(queue, calls, now)({ Records: [record] });
      if (batchItemFailures.length > 0) throw new Error('goes back to the queue');
    });
    if (ended.isDone || message.deliveries >= mostDeliveries)
      this.stored[queue] = this.stored[queue].filter((candidate) => candidate.id !== id);
    return ended;
  }

  /** What SES has not told of yet. */
  untold(now: Instant): Taken[] {
    const until = this.eventsAreLate ? addMinutes(now, -4 * redeliveredAfterMinutes) : now;
    return this.stored.taken.slice(this.stored.told).filter(({ at }) => at <= until);
  }

  /** EventBridge hands an event over again until it was dealt with. */
  async tell(
    { round, plan, mail, to, id, at }: Taken,
    type: 'Send' | 'Delivery' | 'Bounce',
    fault?: Fault,
  ): Promise<Ended> {
    const tags = { round: [round], plan: [plan], mail: [mail] };
    const about = { timestamp: at, messageId: id, destination: [to], tags };
    const detail = { eventType: type, mail: about, ...(type === 'Bounce' && { bounce: { bounceType: 'Permanent' } }) };
    return this.invoke(fault, (calls) => createMailEvents(this.table(calls))({ time: at, detail }));
  }

  /** What a person's browser sends. Not done, if the answer is an apology. */
  async visit(
    method: 'GET' | 'POST',
    path: string,
    body: string | undefined,
    now: Instant,
    fault?: Fault,
  ): Promise<Ended & { body: string; location: string }> {
    const answer = { body: '', location: '' };
    const ended = await this.invoke(fault, async (calls) => {
      const handle = lambdaHandler(createSurvey({ ...this.dependencies(calls, now), script: '' }));
      const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://survey.example.org' };
      const result = await handle(eventOf(method, path, body, { at: now, headers }));
      if ((result.statusCode ?? 500) >= 500) throw new Error('an apology');
      answer.body = result.body ?? '';
      answer.location = String(result.headers?.['location'] ?? '');
    });
    return { ...ended, ...answer };
  }

  private async invoke(fault: Fault | undefined, run: (calls: Calls) => Promise<unknown>): Promise<Ended> {
    const calls = new Calls(fault);
    try {
      await run(calls);
      return { calls, isDone: true };
    } catch {
      return { calls, isDone: false };
    }
  }

  private table(calls: Calls) {
    const { id } = this.project;
    return calls.table(memoryTable(id, this.stored.items), memoryTable(id, new Map(this.stored.items)));
  }

  private dependencies(calls: Calls, now: Instant) {
    const { stored } = this;
    const ask = (queue: 'mails' | 'jobs', bodies: unknown[]) =>
      calls.make('write', () => {
        const asked = bodies.map((body): Message => ({
          id: `m${++stored.messages}`,
          body,
          deliveries: 0,
          notBefore: now,
        }));
        stored[queue].push(...asked);
        return Promise.resolve();
      });
    const mailQueue: MailQueue = { request: (mails) => ask('mails', mails) };
    const reportQueue: ReportQueue = { request: (job) => ask('jobs', [job]) };
    const reportFiles: ReportFiles = {
      put: (folder, file, content) =>
        calls.make('write', () => {
          stored.files.set(
            `${folder}/${file}`,
            typeof content === 'string' ? new TextEncoder().encode(content) : content,
          );
          return Promise.resolve();
        }),
      get: (folder, file) => calls.make('read', () => Promise.resolve(stored.files.get(`${folder}/${file}`))),
    };
    return { table: this.table(calls), mailQueue, reportQueue, reportFiles };
  }

  private worker(queue: 'mails' | 'jobs', calls: Calls, now: Instant) {
    const dependencies = this.dependencies(calls, now);
    if (queue === 'jobs') {
      // Pages are set elsewhere in the tests; here they cost more than all the rest.
      const typesetter = { typeset: () => Promise.resolve(new TextEncoder().encode('%PDF-')) };
      return createCompileReport({ ...dependencies, typesetter, baseUrl: 'https://survey.example.org' });
    }
    return createSendMail({
      ...dependencies,
      ses: this.ses(calls, now),
      baseUrl: 'https://survey.example.org',
      configurationSet: 'mails',
      pace: () => Promise.resolve(),
    });
  }

  private ses(calls: Calls, now: Instant): SESClient {
    const { stored } = this;
    const send = ({ input }: SendRawEmailCommand) => {
      if (!('RawMessage' in input))
        return calls.make('read', () => Promise.resolve({ Max24HourSend: 50_000, MaxSendRate: 14 }));
      return calls.make('ses', () => {
        const tags = Object.fromEntries((input.Tags ?? []).map(({ Name = '', Value = '' }) => [Name, Value]));
        const { round = '', plan = '', mail = '' } = tags;
        const id = `ses-${stored.taken.length + 1}`;
        const to = input.Destinations?.[0] ?? '';
        const text = Buffer.from(input.RawMessage?.Data ?? '').toString();
        stored.taken.push({ name: `${round} ${mail}`, round, plan, mail, to, id, at: now });
        stored.files.set(`link ${to}`, new TextEncoder().encode(linkIn(text)));
        return Promise.resolve({ MessageId: id });
      });
    };
    return { send } as unknown as SESClient;
  }
}

/** The survey link in a mail, as a path. */
function linkIn(raw: string): string {
  const unfolded = raw.replaceAll(/=\r?\n/g, '');
  return /https:\/\/survey\.example\.org(\/survey\/[\w/-]+?\/[\w-]{32})/.exec(unfolded)?.[1] ?? '';
}
