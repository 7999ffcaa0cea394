import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { bundleFunctions } from '../infra/bundle.ts';
import { readProjectFile } from '../infra/project-file.ts';
import { synthesizeStack } from '../infra/synthesize.ts';
import type { Project } from '../shared/domain/project/schema.ts';
import type { Instant } from '../shared/domain/time.ts';
import { openReportFiles, type ReportFiles } from '../shared/store/report-files.ts';
import { openTable, type Table } from '../shared/store/table.ts';
import { LocalRunError } from './errors.ts';
import { openGateway } from './gateway/gateway.ts';
import type { Credentials } from './gateway/callers.ts';
import type { Front } from './http/front.ts';
import { openHttpApi } from './http/http-api.ts';
import type { Mail } from './mail/mailbox.ts';
import { startServices } from './services.ts';
import { resolveStack } from './stack/local-stack.ts';
import { region } from './stack/places.ts';
import type { Clock } from './state/clock.ts';
import { openClock } from './state/clock.ts';
import { takeDataFolder } from './state/data-folder.ts';
import type { Problem } from './state/problems.ts';

export interface LocalRunOptions {
  projectFile: string;
  /** Where table, mails, objects, logs and clock are kept between runs. */
  dataFolder: string;
  /** 0, or nothing, for any free port. */
  port?: number;
  /** What the clock shows in a new data folder; the beginning of phase 2 unless told. */
  startsAt?: Instant;
  /** Addresses whose mails come back. */
  bouncing?: string[];
  front?: Front;
}

/** The stack of a project file, running on this machine. */
export interface LocalRun {
  readonly url: string;
  readonly project: Project;
  readonly clock: Clock;
  /** The table and the bucket, with all rights. */
  readonly table: Table;
  readonly reportFiles: ReportFiles;
  /** Where the SDKs of functions find AWS, and how a function, by its folder's name, signs its requests. */
  readonly gatewayUrl: string;
  credentialsOf(functionName: string): Credentials;
  /** The first time at or after `instant` at which the stack is woken. */
  nextTick(instant: Instant): Instant;
  /** Fires the schedule for the time that the clock shows, and sees all that follows from it through. */
  tick(): Promise<void>;
  /** Resolves when queues are worked off and events are told. */
  idle(): Promise<void>;
  /** Every mail that was taken, oldest first. */
  mails(): Mail[];
  /** What has failed since the start. */
  problems(): Problem[];
  /** Ends what is being worked on, and lets the data folder go. */
  close(): Promise<void>;
}

/**
 * Synthesizes the stack and starts it. Throws an `UnusableProjectFile`, or a {@link LocalRunError} for a port or folder
 * that somebody else has and for a template that holds what is not known here.
 */
export async function startLocalRun(options: LocalRunOptions): Promise<LocalRun> {
  const closers: (() => unknown)[] = [];
  const close = async () => {
    while (closers.length > 0) await closers.pop()?.();
  };
  try {
    return { ...(await start(options, closers)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  { projectFile, dataFolder, port = 0, startsAt, bouncing = [], front }: LocalRunOptions,
  closers: (() => unknown)[],
): Promise<Omit<LocalRun, 'close'>> {
  const project = readProjectFile(projectFile);
  const data = takeDataFolder(dataFolder);
  closers.push(() => data.release());
  const api = await openHttpApi(port);
  closers.push(() => api.close());
  const gateway = await openGateway();
  closers.push(() => gateway.close());
  const assembly = mkdtempSync(join(tmpdir(), 'zwischenstand-'));
  closers.push(() => rmSync(assembly, { recursive: true, force: true }));

  const bundles = await bundleFunctions(assembly);
  const stack = resolveStack(synthesizeStack({ project, bundles, outdir: assembly }), {
    publicUrl: api.url,
    gatewayUrl: gateway.url,
  });
  const clock = openClock(data.folder('state'), startsAt ?? `${project.phase2.starts}T04:00:00Z`);
  const services = await startServices({ stack, data, clock, bouncing, gateway, closers });
  api.serve({ ...services, clock, front });

  const asAdministrator = { endpoint: gateway.url, region, credentials: services.administrator };
  const [dynamodb, s3] = [new DynamoDBClient(asAdministrator), new S3Client(asAdministrator)];
  closers.push(() => [dynamodb, s3].forEach((client) => client.destroy()));
  await services.createTables(dynamodb);
  const [table] = stack.ofType('AWS::DynamoDB::Table');
  const [bucket] = stack.ofType('AWS::S3::Bucket');
  if (!table || !bucket) throw new LocalRunError('The template has no table or no bucket.');

  return {
    url: api.url,
    project,
    clock,
    table: openTable(table.ref, project.id, dynamodb),
    reportFiles: openReportFiles(bucket.ref, s3),
    gatewayUrl: gateway.url,
    credentialsOf: services.credentialsOf,
    nextTick: (instant) => services.scheduler.nextTick(instant),
    async tick() {
      await services.scheduler.fire(clock.now());
      await services.idle();
    },
    idle: services.idle,
    mails: services.mails,
    problems: services.problems,
  };
}
