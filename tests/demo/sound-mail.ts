import { parse } from 'node-html-parser';
import PostalMime, { type Email } from 'postal-mime';
import { expect } from 'vitest';
import { languages } from '../../shared/domain/project/language.ts';
import { mailTexts } from '../../shared/texts/mail/index.ts';

/** Every header that a mail may have, and whether it must. */
const headers: Record<string, boolean> = {
  from: true,
  to: true,
  'reply-to': true,
  subject: true,
  date: true,
  'message-id': true,
  'mime-version': true,
  'content-type': true,
  'auto-submitted': true,
  'content-language': true,
  'x-auto-response-suppress': true,
  'list-unsubscribe': false,
  'list-unsubscribe-post': false,
};

/** Octets in a line, without its end, that RFC 5322 allows at most. */
const longestLine = 998;

/** Holds a mail, as the mail server got it, against what the standards and its readers expect of it. */
export async function expectSoundMail(raw: Buffer): Promise<void> {
  const lines = raw.toString('latin1').split('\r\n');
  expect(lines.filter((line) => line.length > longestLine || /[\r\n]/.test(line))).toEqual([]);
  expect(/[^\x00-\x7f]/.exec(lines.join('')), 'seven bits').toBeNull();

  const mail = await new PostalMime().parse(raw);
  const keys = mail.headers.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)]);
  expect(keys.filter((key) => !(key in headers))).toEqual([]);
  expect(Object.keys(headers).filter((key) => headers[key] && !keys.includes(key))).toEqual([]);
  expect(keys.includes('list-unsubscribe')).toBe(keys.includes('list-unsubscribe-post'));
  expect(mail.to).toHaveLength(1);
  expect([mail.cc, mail.bcc].filter(Boolean)).toEqual([]);
  expectSameWords(mail);
}

/** The text has the words of the HTML, each as often, but for the sentence that the link stands in case of the button. */
function expectSameWords({ text = '', html = '' }: Email): void {
  const body = parse(html).querySelector('body');
  const asText = languages.map((language) => mailTexts(language).texts.linkAsText);
  for (const paragraph of body?.querySelectorAll('p, td') ?? []) {
    const isOnlyForTheButton = asText.some((words) => paragraph.text.trim().startsWith(words));
    if (isOnlyForTheButton) paragraph.remove();
  }
  const said = wordsOf(body?.structuredText ?? '');
  const written = wordsOf(text);
  expect(said.length).toBeGreaterThan(10);
  const left = [...written];
  const missing = said.filter((word) => {
    const found = left.indexOf(word);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  expect(missing, 'in the HTML and not in the text').toEqual([]);
  expect(left, 'in the text and not in the HTML').toEqual([]);
  for (const link of body?.querySelectorAll('a[href^=http]') ?? []) expect(text).toContain(link.getAttribute('href'));
}

function wordsOf(text: string): string[] {
  return text
    .replaceAll(/https?:\S+/g, ' ')
    .split(/[^\p{L}\p{N}@]+/u)
    .filter(Boolean);
}
