import { readMail } from '../front/read-mail.ts';
import type { LocalRun } from '../run.ts';

/** The first link below `path` in the newest mail to an address that holds one, as it stands in the text part. */
export async function newestLink(run: LocalRun, address: string, path: string): Promise<string> {
  for (const mail of run.mails().toReversed()) {
    if (!mail.to.includes(address)) continue;
    const { text } = await readMail(mail, run.url);
    const link = new RegExp(`https?://\\S+?${path}/\\S+`).exec(text)?.[0];
    if (link) return link;
  }
  throw new Error(`${address} has no mail with a link to ${path}.`);
}
