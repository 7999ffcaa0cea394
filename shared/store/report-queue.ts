import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { ReportJob } from '../domain/report/job.ts';

/** Where a function asks for a report to be compiled. */
export interface ReportQueue {
  request(job: ReportJob): Promise<void>;
}

export function createReportQueue(queueUrl: string, client: SQSClient): ReportQueue {
  return {
    async request(job) {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(job) }));
    },
  };
}
