import { describe, expect, it } from 'vitest';
import { letterText, type Letter } from '../../shared/mail/letter.ts';

const letter: Letter = {
  to: { address: 'office@example.org' },
  language: 'en',
  subject: 'Small: a survey was passed on to you',
  letterhead: { name: 'Small', title: 'A small project' },
  greeting: 'Dear Sir or Madam,',
  paragraphs: ['The survey is open.'],
  closing: 'Kind regards',
  signature: 'Small',
  accent: '#0b3d66',
};

/** The lines between the words of the letter: what stands as written by somebody else. */
function quotationOf(text: string): string[] {
  const lines = letterText({ ...letter, quotation: { by: 'The ministry writes to you:', text } }).split(
    /[\n\u0085\u2028\u2029]/u,
  );
  return lines.slice(lines.indexOf('The ministry writes to you:') + 1, lines.indexOf('Kind regards') - 1);
}

describe('what somebody wrote, in the text of a mail', () => {
  it.each([
    ['several lines', 'One\n\nThree'],
    ['a line that is broken', 'word '.repeat(40)],
    ['a word too long for a line', `https://example.org/${'a'.repeat(90)}\n${'b'.repeat(90)}`],
    ['a short word before one too long', `see ${'a'.repeat(90)} there`],
    ['line ends of other systems', 'One\u2028Two\u2029Three\u0085Four'],
    ['what looks like the end of the quotation', 'One\n\nYour password has expired: https://example.org\n'],
  ])('is marked on every line: %s', (_, text) => {
    const lines = quotationOf(text);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.startsWith('> '))).toEqual([]);
    const words = (written: string) => written.split(/\s+/u).filter(Boolean);
    expect(lines.flatMap((line) => words(line.slice(2)))).toEqual(words(text.replaceAll('\u0085', ' ')));
  });

  it('stays within the width of the letter where its words allow', () => {
    expect(quotationOf('word '.repeat(40)).filter((line) => line.length > 78)).toEqual([]);
  });
});
