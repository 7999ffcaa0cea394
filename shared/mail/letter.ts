import type { Language } from '../domain/project/language.ts';

/** What a mail says, before it becomes HTML, text and MIME. All strings are plain text. */
export interface Letter {
  to: { address: string; name?: string };
  language: Language;
  subject: string;
  /** The project, by which readers recognise what the mail is about. */
  letterhead: { name: string; title: string };
  greeting: string;
  paragraphs: string[];
  /** The one thing to do, with what stands on its button. */
  action?: { label: string; url: string; asText: string };
  /** A copy of what was submitted: headed lists of label and value. Values may hold several lines. */
  copy?: { heading: string; sections: { heading: string; rows: { label: string; value: string }[] }[] };
  afterwards?: string[];
  /** A second, quieter link. */
  smallLink?: { label: string; url: string };
  closing: string;
  signature: string;
  accent: string;
  attachments?: { filename: string; contentType: string; content: Uint8Array }[];
  /** For mails to partners: where one click stops the reminders of the round. */
  unsubscribeUrl?: string;
}

/** The letter as plain text, lines of at most 78 characters where words allow. Says the same as the HTML. */
export function letterText(letter: Letter): string {
  const blocks = [
    `${letter.letterhead.name}\n${letter.letterhead.title}`,
    letter.greeting,
    ...letter.paragraphs,
    ...(letter.action ? [`${letter.action.label}:\n${letter.action.url}`] : []),
    ...(letter.afterwards ?? []),
    ...(letter.smallLink ? [`${letter.smallLink.label}\n${letter.smallLink.url}`] : []),
    `${letter.closing}\n${letter.signature}`,
    ...(letter.copy ? [underlined(letter.copy.heading, '=')] : []),
    ...(letter.copy?.sections ?? []).map(({ heading, rows }) =>
      [
        underlined(heading, '-'),
        ...rows.map(({ label, value }) => `${label}${/[?!.:]$/.test(label) ? '' : ':'} ${value}`),
      ].join('\n'),
    ),
  ];
  return `${blocks.map((block) => block.split('\n').map(wrap).join('\n')).join('\n\n')}\n`;
}

function underlined(heading: string, line: string): string {
  return `${heading}\n${line.repeat(Math.min(heading.length, 78))}`;
}

function wrap(line: string): string {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + 1 + word.length > 78) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}
