import type { RoundMail } from '../../shared/domain/rounds/mail.ts';
import { hashSecret, linkSecret } from '../../shared/mail/secrets.ts';
import { addLink } from '../../shared/store/links.ts';
import type { Composing } from './compose.ts';

/** The contact's survey link in a round: the same in every mail. Its hash is stored before the link is sent. */
export async function surveyLink(
  { round, plan, contact }: RoundMail,
  { table, linkKey, baseUrl, now }: Composing,
): Promise<string> {
  const secret = linkSecret(await linkKey(), table.project, round, plan, contact);
  await addLink(table, round, { contact, plan, hash: hashSecret(secret), createdAt: now });
  return `${baseUrl}/survey/${round}/${plan}/${contact}/${secret}`;
}
