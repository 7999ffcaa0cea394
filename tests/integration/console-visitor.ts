import { createConsole } from '../../functions/console/console.tsx';
import { createMailQueue } from '../../shared/mail/queue.ts';
import { hashSecret, newSecret } from '../../shared/mail/secrets.ts';
import { createReportQueue } from '../../shared/store/report-queue.ts';
import { addSession } from '../../shared/store/sessions.ts';
import type { Table } from '../../shared/store/table.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import type { Mailing } from '../mailing.ts';
import { eventOf } from './survey-visitor.ts';

export interface Answered {
  status: number;
  body: string;
}

/** A coordinator who is signed in for a year. */
export interface ConsoleVisitor {
  post(path: string, form: Record<string, string>, at: string): Promise<Answered>;
  open(path: string, at: string): Promise<Answered>;
}

/** Signs in to the console, which sees the table as it is given. */
export async function signedIn(mailing: Mailing, since: string, table: Table = mailing.table): Promise<ConsoleVisitor> {
  const { mails, reports, reportFiles } = mailing;
  const handle = lambdaHandler(
    createConsole({
      table,
      reportFiles,
      mailQueue: createMailQueue(mails.url, mails.client),
      reportQueue: createReportQueue(reports.url, reports.client),
    }),
  );
  const token = newSecret();
  const endsAt = `${Number(since.slice(0, 4)) + 1}${since.slice(4)}`;
  await addSession(mailing.table, hashSecret(token), { kind: 'session', createdAt: since, endsAt });
  const send = async (method: string, path: string, at: string, form?: Record<string, string>) => {
    const body = form && new URLSearchParams(form).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://survey.example.org' };
    const event = eventOf(method, `/console${path}`, body, { at, headers: type });
    const { statusCode = 0, body: text = '' } = await handle({ ...event, cookies: [`__Host-session=${token}`] });
    return { status: statusCode, body: text };
  };
  return {
    post: (path, form, at) => send('POST', path, at, form),
    open: (path, at) => send('GET', path, at),
  };
}
