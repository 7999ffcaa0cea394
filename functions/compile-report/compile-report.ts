import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { reportJobSchema } from '../../shared/domain/report/job.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { describeError, log } from '../../shared/log.ts';
import type { MailQueue } from '../../shared/mail/queue.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import type { Table } from '../../shared/store/table.ts';
import type { Typesetter } from '../../shared/typesetting/typesetter.ts';
import { compileOne } from './compile-one.ts';
import { releaseOne } from './release-one.ts';

export interface CompileReportDependencies {
  table: Table;
  reportFiles: ReportFiles;
  mailQueue: MailQueue;
  typesetter: Typesetter;
  /** Where the project's pages are, without a slash at the end. */
  baseUrl: string;
}

/** Compiles and releases the reports of a batch, one after the other. A job that fails goes back to the queue, alone. */
export function createCompileReport(
  dependencies: CompileReportDependencies,
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  return async ({ Records }) => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of Records) {
      try {
        await work(record, dependencies);
      } catch (error) {
        log('error', 'a report was not made', { message: record.messageId, ...describeError(error) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };
}

function work(record: SQSRecord, dependencies: CompileReportDependencies): Promise<void> {
  const job = reportJobSchema.parse(JSON.parse(record.body));
  const at = toInstant(new Date(Number(record.attributes.SentTimestamp)));
  return 'release' in job ? releaseOne(job, at, dependencies) : compileOne(job, at, dependencies);
}
