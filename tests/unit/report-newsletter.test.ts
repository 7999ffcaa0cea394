import fc from 'fast-check';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { parsers } from 'prettier/plugins/markdown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeNewsletter } from '../../functions/compile-report/newsletter/compose.ts';
import { renderNewsletterHtml } from '../../functions/compile-report/newsletter/html.tsx';
import { markdownLine, markdownQuote } from '../../functions/compile-report/newsletter/markdown-text.ts';
import { renderNewsletterMarkdown } from '../../functions/compile-report/newsletter/markdown.ts';
import { languages } from '../../shared/domain/project/language.ts';
import { publicPart, type PublicSnapshot } from '../../shared/domain/report/public.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serve } from '../browser/served-page.ts';
import { hostileProject, hostileTexts } from '../fixtures/hostile-texts.ts';
import { fullAnswers, snapshotOf } from '../fixtures/report-facts.ts';

const links = {
  publicEdition: 'https://reports.example.org/iwg-13?a=1&b=<2>',
  website: 'https://www.example.org/',
  coordinator: { organisation: 'Ministry *of* Coordination', email: 'ask@example.org' },
};
const full = publicPart(snapshotOf());

function withHighlights(texts: string[]): PublicSnapshot {
  const highlights = texts.map((text, index) => ({
    plan: index % 2 === 0 ? 'north' : 'south',
    round: '2020-01',
    day: `2020-01-${String(index + 10)}`,
    language: 'pl' as const,
    text,
  }));
  return { ...publicPart(snapshotOf({ project: hostileProject })), highlights };
}

describe('a newsletter', () => {
  it('says how many have answered, where older answers stand in for others', () => {
    const half = publicPart(
      snapshotOf({ answers: fullAnswers.filter(({ plan, round }) => plan === 'north' || round === '2019-10') }),
    );

    expect(composeNewsletter(half, 'en', links).asOf).toBe(
      'As of 7 February 2020, revision 1. 1 of 2 regions answered in this round.',
    );
    expect(composeNewsletter(full, 'en', links).asOf).toBe('As of 7 February 2020, revision 1');
  });

  it('has links that are no part of the list of events', () => {
    const written = renderNewsletterMarkdown(composeNewsletter(full, 'en', links));

    expect(written).toMatch(/\n- Conference: .*\n\n[^-\n].*: <https:/);
  });

  it('has headline, foreword, highlights, events, contact and links', () => {
    const foreword = { text: 'Zum Geleit.', language: 'de' as const };
    const newsletter = composeNewsletter({ ...full, foreword }, 'en', links);

    expect(newsletter).toMatchObject({
      subject: 'Small: newsletter, 13th interregional working group meeting',
      foreword: { heading: 'Foreword', text: { quote: 'Zum Geleit.', language: 'de' }, by: 'Ministry of Coordination' },
      highlights: {
        heading: 'Highlights',
        items: [
          {
            region: { quote: 'North', language: 'en' },
            date: '3 February 2020',
            text: { quote: 'Der Katalog ist fast fertig.', language: 'de' },
          },
        ],
        further: undefined,
      },
      events: {
        items: [
          '13th interregional working group meeting: 12 February 2020, Magdeburg',
          'Conference: 22 October 2020, Maastricht',
        ],
      },
      report: { url: 'https://reports.example.org/iwg-13?a=1&b=%3C2%3E' },
      contact: { heading: 'Contact', ...links.coordinator },
    });
    expect(newsletter.headline.replaceAll('\u00a0', ' ')).toBe(
      '2 of 3 actions on track, 1 not due yet; progress 55% (+23 since 5 November 2019)',
    );
  });

  it('shows the newest eight highlights, counts the others, and shortens long ones', () => {
    const many = withHighlights(Array.from({ length: 11 }, (_, index) => `Text ${index} ${'word '.repeat(300)}`));
    const { highlights } = composeNewsletter(many, 'en', links);

    expect(highlights?.items.map(({ text }) => text.quote.split(' ')[1])).toEqual([
      '10',
      '9',
      '8',
      '7',
      '6',
      '5',
      '4',
      '3',
    ]);
    expect(highlights?.further).toBe('3 further highlights are in the public status report.');
    expect(highlights?.items.every(({ text }) => text.quote.length < 710 && text.quote.endsWith('…'))).toBe(true);
  });

  it('leads to web addresses only', () => {
    for (const publicEdition of ['javascript:alert(1)', 'data:text/html,x', 'nowhere'])
      expect(() => composeNewsletter(full, 'en', { ...links, publicEdition })).toThrow(TypeError);
  });

  it.each(languages)('has a word for everything in %s', (language) => {
    const nothing = publicPart(snapshotOf({ answers: [], rounds: [] }));
    for (const snapshot of [full, withHighlights(hostileTexts), { ...nothing, events: [], highlights: [] }]) {
      const newsletter = composeNewsletter(snapshot, language, { coordinator: links.coordinator });
      expect(newsletter.subject).not.toBe('');
      for (const file of [renderNewsletterHtml(newsletter), renderNewsletterMarkdown(newsletter)])
        expect(file).not.toMatch(/undefined|NaN|\[object|>null</);
    }
  });
});

describe('a newsletter as HTML', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('takes what partners wrote as words, in their language', () => {
    const page = parse(renderNewsletterHtml(composeNewsletter(withHighlights(hostileTexts), 'en', links)));

    expect(page.querySelectorAll('script, img, svg, iframe, link')).toEqual([]);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.querySelectorAll('p[lang=pl]').map(({ textContent }) => textContent)).toContain(
      '&amp; &lt; ]]> <!-- ${x} {{x}} %s "quotes" \'single\'',
    );
    expect(page.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      'https://reports.example.org/iwg-13?a=1&b=%3C2%3E',
      'https://www.example.org/',
      'mailto:ask@example.org',
    ]);
  });

  it('asks for nothing, and looks the same where styles with elements are forbidden', async () => {
    const html = renderNewsletterHtml(composeNewsletter(full, 'en', links));
    const viewport = { width: 1000, height: 900 };
    const looksOf = (page: Page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, body *')].map((element) => {
          const { fontSize, color, backgroundColor, marginTop, paddingTop, borderBottomColor } =
            getComputedStyle(element);
          return [element.clientWidth, fontSize, color, backgroundColor, marginTop, paddingTop, borderBottomColor];
        }),
      );
    const mail = await browser.newPage({ viewport });
    await mail.setContent(html);
    const { page, asked } = await serve(browser, html, { viewport });

    expect(await looksOf(page)).toEqual(await looksOf(mail));
    expect(asked).toEqual(['https://report.example.org/']);
    await mail.close();
    await page.context().close();
  });
});

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

async function read(markdown: string): Promise<Node> {
  return (await parsers.markdown.parse(markdown, { originalText: markdown } as never)) as Node;
}

const kindsIn = ({ type, children = [] }: Node): string[] => [type, ...children.flatMap(kindsIn)];
const textIn = ({ type, value = '', children = [] }: Node): string =>
  type === 'break' ? ' ' : children.length > 0 ? children.map(textIn).join('') : value;
const words = (text: string) => text.trim().split(/\s+/).join(' ');

/** Texts of signs that mean something somewhere, at the beginnings of lines and within words. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'\\`*_{}[]()#+-.!|<>&~$:=@"\'/ \n\t'.split('')),
      fc.constantFrom('\n\n', '    ', '---', '===', '1. ', '12) ', '- ', '[x] ', '```', '~~~', '&amp;', '<b>', '<!--'),
      fc.constantFrom(
        'https://a.example/',
        'www.example.org',
        'mailto:a@b.org',
        'a@b.org',
        '](x)',
        '![',
        '[^1]: ',
        '| - |',
      ),
      fc.constantFrom('a', 'Wort', 'ż', '7', '\u00a0', '\u2028', '漢', '👍'),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('a newsletter as Markdown', () => {
  it('says its own structure, and nothing more', async () => {
    const newsletter = composeNewsletter(withHighlights(hostileTexts), 'en', links);
    const tree = await read(renderNewsletterMarkdown(newsletter));

    expect(new Set(kindsIn(tree))).toEqual(
      new Set(['root', 'heading', 'paragraph', 'text', 'strong', 'blockquote', 'break', 'list', 'listItem', 'link']),
    );
    expect(kindsIn(tree).filter((kind) => kind === 'link')).toHaveLength(3);
    expect(kindsIn(tree).filter((kind) => kind === 'heading')).toHaveLength(4 + 8);
    expect(kindsIn(tree).filter((kind) => kind === 'blockquote')).toHaveLength(8);
    expect(tree.children?.[0] && textIn(tree.children[0])).toBe(newsletter.subject);
  });

  it('quotes any text as it is, with its paragraphs', async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (text) => {
        const tree = await read(`Before\n\n${markdownQuote(text)}\n\nAfter\n`);
        const [, quote] = tree.children ?? [];

        expect(tree.children?.map(({ type }) => type)).toEqual(['paragraph', 'blockquote', 'paragraph']);
        expect(
          kindsIn(quote as Node).filter((kind) => !['blockquote', 'paragraph', 'text', 'break'].includes(kind)),
        ).toEqual([]);
        expect(words((quote?.children ?? []).map(textIn).join(' '))).toBe(words(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('says any text as it is in a line, a heading and a list', async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (text) => {
        fc.pre(words(text) !== '');
        const line = markdownLine(text);
        const tree = await read(`${line}\n\n## ${line}\n\n- ${line}\n- end\n`);

        expect(kindsIn(tree)).toEqual([
          'root',
          ...['paragraph', 'text', 'heading', 'text'],
          ...['list', 'listItem', 'paragraph', 'text', 'listItem', 'paragraph', 'text'],
        ]);
        for (const block of (tree.children ?? []).slice(0, 2)) expect(words(textIn(block))).toBe(words(text));
      }),
      { numRuns: 1000 },
    );
  });
});
