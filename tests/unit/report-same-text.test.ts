import { inflateSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../functions/compile-report/document/lines.ts';
import type { ReportDocument } from '../../functions/compile-report/document/document.ts';
import { renderHtml } from '../../functions/compile-report/html/page.tsx';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import { renderPdf } from '../../functions/compile-report/pdf/pdf.ts';
import { languages } from '../../shared/domain/project/language.ts';
import { secondRound, snapshotOf } from '../fixtures/report-facts.ts';
import { makeTypesetter } from '../typesetter.ts';

const typesetter = makeTypesetter();

/** Where lines break, and words within them, is up to each way of writing the report down. */
const letters = (text: string) => text.replace(/[\s\u00ad\u200b\u2060]/g, '');

describe.each(languages)('the PDF in %s', (language) => {
  it('says what the page says, letter by letter and in the same order', async () => {
    const document = composeInternal(snapshotOf(), language);

    const said = textsOfPdf(await renderPdf(document, typesetter)).join('');

    expectSame(said, document);
  });
});

describe('the PDF of a round without an answer', () => {
  it('says what the page says', async () => {
    const document = composeInternal(snapshotOf({ answers: [], rounds: [secondRound] }), 'en');

    expectSame(textsOfPdf(await renderPdf(document, typesetter)).join(''), document);
  });
});

/** The contents alone differ: print adds the numbers of pages. */
function expectSame(said: string, document: ReportDocument): void {
  const { front, rest } = textOfPage(renderHtml(document));
  const entries = document.sections.map(({ heading }) => `${escaped(letters(plainText(heading)))}\\d+`);
  const contents = new RegExp(
    `^${escaped(letters(document.words.contents))}${entries.join('')}(?=${escaped(rest.slice(0, 20))})`,
  );
  const shown = letters(said);

  expectSameLetters(shown.slice(0, front.length), front);
  expect(shown.slice(front.length)).toMatch(contents);
  expectSameLetters(shown.slice(front.length).replace(contents, ''), rest);
}

/** A failure shows where the two part, and not all that they have in common. */
function expectSameLetters(said: string, expected: string): void {
  const parting = Array.from({ length: expected.length }).findIndex((_, index) => said[index] !== expected[index]);
  const from = parting < 0 ? expected.length : parting;
  expect(said.slice(Math.max(0, from - 40), from + 40)).toBe(expected.slice(Math.max(0, from - 40), from + 40));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// --- The page -----------------------------------------------------------------------------------------------

/** What the page says, without what is only for screens: one drawing of two, and captions that are hidden. */
function textOfPage(html: string): { front: string; rest: string } {
  const page = parse(html);
  page.querySelectorAll('.skip, .contents, .as-of, .hidden, .chart.narrow, svg title, svg desc').forEach((element) => {
    element.remove();
  });
  // A list of pages carries no marks of its own; print writes them.
  page.querySelectorAll('li').forEach((item) => item.insertAdjacentHTML('afterbegin', '–'));
  // A style sheet sets the value over its label.
  page.querySelectorAll('.figures > div').forEach((figure) => {
    const label = figure.querySelector('dt');
    label?.remove();
    figure.querySelector('.value')?.insertAdjacentHTML('afterend', label?.outerHTML ?? '');
  });
  const text = (selector: string) => page.querySelectorAll(selector).map(wordsOf).join('');
  return { front: text('.masthead, .front'), rest: text('main > section, footer') };
}

const wordsOf = (element: HTMLElement) => letters(element.text);

// --- The PDF ------------------------------------------------------------------------------------------------

/** The texts of a PDF's pages in the order of reading, without running heads and ornaments. */
function textsOfPdf(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const raw = bytes.toString('latin1');
  const objects = new Map(
    [...raw.matchAll(/\n(\d+) 0 obj\n/g)].map((found) => {
      const start = found.index + found[0].length;
      return [found[1] ?? '', { start, text: raw.slice(start, raw.indexOf('\nendobj', start)) }] as const;
    }),
  );
  const objectOf = (id: string | undefined) => {
    const object = objects.get(id ?? '');
    if (!object) throw new Error(`no object ${id}`);
    return object;
  };
  const streamOf = (id: string | undefined) => {
    const { start, text } = objectOf(id);
    const from = start + text.indexOf('stream\n') + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
    const content = bytes.subarray(from, from + length);
    return (text.includes('/FlateDecode') ? inflateSync(content) : content).toString('latin1');
  };
  const [, kids = ''] = /\/Kids \[([^\]]*)\]/.exec(raw) ?? [];
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => {
    const { text: page } = objectOf(id);
    const [, fonts = ''] = /\/Font <<([^>]*)>>/.exec(page) ?? [];
    const letterings = new Map(
      [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', font]) => [
        name,
        letteringOf(streamOf(/\/ToUnicode (\d+)/.exec(objectOf(font).text)?.[1])),
      ]),
    );
    return textOfContent(streamOf(/\/Contents (\d+)/.exec(page)?.[1]), letterings);
  });
}

/** Which letters the glyphs of a typeface stand for, by their number. */
function letteringOf(map: string): Map<number, string> {
  return new Map(
    [...map.matchAll(/^<(\w{4})> <(\w+)>$/gm)].map(([, glyph = '', hex = '']) => [parseInt(glyph, 16), fromHex(hex)]),
  );
}

const fromHex = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** The letters that a page shows, but for what is marked as an artifact. */
function textOfContent(content: string, letterings: Map<string, Map<number, string>>): string {
  const string = stringPattern(6);
  const dictionary = `<<(?:${string}|<[^<>]*>|[^()<>])*>>`;
  const tokens = new RegExp(
    `/(?<font>\\w+) [\\d.]+ Tf|/(?<mark>\\w+)\\s*(?<properties>${dictionary})?\\s*B[DM]C|(?<end>EMC)|(?<glyphs>${string})`,
    'g',
  );
  const marks: boolean[] = [];
  const isHidden = () => marks.includes(true);
  let lettering = new Map<number, string>();
  let text = '';
  for (const { groups = {} } of content.matchAll(tokens)) {
    const { font, mark, properties, end, glyphs } = groups;
    if (font !== undefined) lettering = letterings.get(font) ?? lettering;
    else if (mark !== undefined) {
      // A hyphen that stands only where a line breaks says what it really is.
      const actual = /\/ActualText (?:<FEFF(?<hex>\w*)>|\((?<plain>[^()\\]*)\))/.exec(properties ?? '')?.groups;
      if (actual && !isHidden()) text += actual['plain'] ?? fromHex(actual['hex'] ?? '');
      marks.push(mark === 'Artifact' || actual !== undefined);
    } else if (end !== undefined) marks.pop();
    else if (glyphs !== undefined && !isHidden()) text += spell(glyphs.slice(1, -1), lettering);
  }
  return text;
}

/** A string of PDF: parentheses within it are balanced, up to a depth, or escaped. */
function stringPattern(depth: number): string {
  const inner = depth > 0 ? `|${stringPattern(depth - 1)}` : '';
  return String.raw`\((?:\\[^]|[^\\()]${inner})*\)`;
}

/** Glyphs of two bytes each, in the notation of a PDF string. */
function spell(string: string, lettering: Map<number, string>): string {
  const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = string.replace(/\\([0-7]{1,3}|[^])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (escapes[code] ?? code),
  );
  return Array.from(
    { length: bytes.length / 2 },
    (_, index) => lettering.get(bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1)) ?? '\ufffd',
  ).join('');
}
