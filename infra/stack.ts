import { Duration, Stack, Tags, type App, type StackProps } from 'aws-cdk-lib';
import type { Project } from '../shared/domain/project/schema.ts';
import { ReportBucket } from './bucket.ts';
import { MailSending } from './email.ts';
import { makeFunctions, type Functions } from './functions.ts';
import { Pages } from './http-api.ts';
import { WorkQueue } from './queues.ts';
import { Tick } from './schedule.ts';
import { ProjectTable } from './table.ts';

export interface ZwischenstandProps extends StackProps {
  project: Project;
  /** The folder that holds the bundle of each function. */
  bundles: string;
  /** Whether the account has the identity of the sender's domain already. Then the stack sends by it and leaves it alone. */
  identityExists?: boolean;
}

/** Everything that one project needs. */
export class ZwischenstandStack extends Stack {
  readonly functions: Functions;

  constructor(app: App, { project, bundles, identityExists = false, ...props }: ZwischenstandProps) {
    super(app, `Zwischenstand-${project.id}`, {
      description: `Zwischenstand: progress surveys and status reports of ${project.id}`,
      ...props,
    });

    const table = new ProjectTable(this, 'Table');
    const bucket = new ReportBucket(this, 'Reports');
    const mails = new WorkQueue(this, 'Mails', { workerTimeout: Duration.minutes(1) });
    const reports = new WorkQueue(this, 'ReportJobs', { workerTimeout: Duration.minutes(5) });
    const email = new MailSending(this, 'Email', { sender: project.sender.email, identityExists });

    this.functions = makeFunctions(this, { project, bundles, table, bucket, mails, reports, email });

    const pages = new Pages(this, 'Pages', {
      survey: this.functions.survey,
      answerCopy: this.functions['answer-copy'],
      sharedReport: this.functions['shared-report'],
      console: this.functions.console,
    });
    for (const name of ['send-mail', 'compile-report'] as const)
      this.functions[name].addEnvironment('BASE_URL', pages.url);
    new Tick(this, 'Tick', { target: this.functions['due-work'] });
    mails.workedOffBy(this.functions['send-mail'], { batchSize: 10 });
    reports.workedOffBy(this.functions['compile-report'], { batchSize: 1 });
    email.toldTo(this.functions['mail-events']);

    Tags.of(this).add('project', project.id);
  }
}
