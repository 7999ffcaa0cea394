import type { RoundMail } from '../../shared/domain/rounds/mail.ts';
import { hashSecret, linkSecret, newSecret } from '../../shared/mail/secrets.ts';
import { addLink, linkKey } from '../../shared/store/links.ts';
import type { Composing } from './compose.ts';

/** The contact's survey link in a round: the same in every mail. Its hash is stored before the link is sent. */
export async function surveyLink(
  { round, plan, contact }: RoundMail,
  { table, baseUrl, now }: Composing,
): Promise<string> {
  const key = await linkKey(table, newSecret);
  const secret = linkSecret(key, table.project, round, plan, contact);
  await addLink(table, round, { contact, plan, hash: hashSecret(secret), createdAt: now });
  return `${baseUrl}/survey/${round}/${plan}/${contact}/${secret}`;
}
