import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { letterHtml } from './letter-html.tsx';
import { letterText, type Letter } from './letter.ts';

export interface Sender {
  name: string;
  email: string;
  replyTo: string;
}

/**
 * The letter as an RFC 5322 message with a text and an HTML part. `messageDate` is the moment of sending.
 */
export async function letterMime(letter: Letter, sender: Sender, messageDate: string): Promise<Buffer> {
  const composer = new MailComposer({
    from: { name: sender.name, address: sender.email },
    to: letter.to.name ? { name: letter.to.name, address: letter.to.address } : letter.to.address,
    replyTo: sender.replyTo,
    subject: letter.subject,
    date: new Date(messageDate),
    text: letterText(letter),
    html: letterHtml(letter),
    textEncoding: 'quoted-printable',
    // Mail servers may refuse a line that ends otherwise.
    newline: 'windows',
    attachments: letter.attachments?.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content),
    })),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.language,
      // Not `All`: that would also silence the notice that a mail cannot be delivered.
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      ...(letter.unsubscribeUrl && {
        'List-Unsubscribe': `<${letter.unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  });
  return composer.compile().build();
}
