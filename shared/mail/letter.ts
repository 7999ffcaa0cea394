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
  /** What somebody wrote to the reader, and whose words they are. */
  quotation?: { by: string; text: string };
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
    ...(letter.quotation ? [`${letter.quotation.by}\n${quoted(letter.quotation.text)}`] : []),
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

/** Marks every line as somebody else's words, also those that only some mail programs break. */
function quoted(text: string): string {
  return text
    .split(/[\n\u0085\u2028\u2029]/u)
    .map((line) => `> ${line}`)
    .join('\n');
}

function underlined(heading: string, line: string): string {
  return `${heading}\n${line.repeat(Math.min(heading.length, 78))}`;
}

/** Breaks a line where words allow. What is quoted stays quoted on each line that it becomes. */
function wrap(line: string): string {
  const mark = line.startsWith('> ') ? '> ' : '';
  const lines = [''];
  for (const word of line.slice(mark.length).split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last && mark.length + last.length + 1 + word.length > 78) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.map((broken) => mark + broken).join('\n');
}
