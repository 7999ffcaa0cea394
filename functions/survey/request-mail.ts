import type { RoundMail } from '../../shared/domain/rounds/mail.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { describeError, log } from '../../shared/log.ts';
import { recordRequest } from '../../shared/store/mails.ts';
import type { SurveyDependencies } from './context.ts';

/** What it takes to store something and to ask for the mail that follows from it. */
export type Mailing = Pick<SurveyDependencies, 'table' | 'mailQueue'>;

/** Asks for the mail that a stored fact owes. Whatever happens to the request, the tick will ask for it again. */
export async function requestMail({ table, mailQueue }: Mailing, mail: RoundMail, at: Instant): Promise<void> {
  try {
    await mailQueue.request([mail]);
    await recordRequest(table, mail, at);
  } catch (error) {
    const { kind, round, plan } = mail;
    log('warn', 'a mail was not requested', { mail: kind, round, plan, ...describeError(error) });
  }
}
