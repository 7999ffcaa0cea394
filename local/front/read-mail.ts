import PostalMime from 'postal-mime';
import type { Mail } from '../mail/mailbox.ts';

/** A mail as a mail program shows it. */
export interface ReadableMail {
  id: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  html: string;
  text: string;
  attachments: { name: string; type: string; content: ArrayBuffer }[];
}

/** Reads a mail of this run or of an earlier one, whose links name the port that it had: they lead to `url` as well. */
export async function readMail(mail: Mail, url: string): Promise<ReadableMail> {
  const parsed = await new PostalMime({ attachmentEncoding: 'arraybuffer' }).parse(mail.raw);
  return {
    id: mail.id,
    at: mail.at,
    from: parsed.from?.name ? `${parsed.from.name} <${parsed.from.address ?? ''}>` : mail.from,
    to: mail.to,
    subject: parsed.subject ?? '',
    html: withLinksTo(url, parsed.html),
    text: withLinksTo(url, parsed.text),
    attachments: parsed.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? 'attachment',
      type: mimeType,
      content: content as ArrayBuffer,
    })),
  };
}

function withLinksTo(url: string, content = ''): string {
  return content.replace(/http:\/\/localhost:\d+(?=\/(survey|console)\b)/g, url);
}
