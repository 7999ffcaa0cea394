import { describe, expect, it } from 'vitest';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import { factsOf, paragraph, place } from '../../functions/compile-report/document/blocks.ts';
import type { Fact } from '../../functions/compile-report/document/document.ts';
import { plainText } from '../../functions/compile-report/document/lines.ts';
import { renderPdf } from '../../functions/compile-report/pdf/pdf.ts';
import { hostileAnswers, hostileProject } from '../fixtures/hostile-texts.ts';
import { answer, firstRound, onAction, secondRound, snapshotOf } from '../fixtures/report-facts.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { makeTypesetter } from '../typesetter.ts';

const typesetter = makeTypesetter();
const full = snapshotOf();

/** What a PDF says of itself in the clear: its pages, its bookmarks, the texts of its pictures. */
function describePdf(pdf: Uint8Array) {
  const raw = Buffer.from(pdf).toString('latin1');
  return {
    pages: Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(raw)?.[1]),
    language: /\/Type \/Catalog[^>]*?\/Lang \((\w+)\)/.exec(raw)?.[1],
    isTagged: raw.includes('/StructTreeRoot') && /\/Marked true/.test(raw),
    title: /<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/.exec(Buffer.from(pdf).toString('utf8'))?.[1],
    bookmarks: [...raw.matchAll(/\/Title (?:\(((?:\\.|[^\\)])*)\)|<([0-9A-F]+)>)/g)].map(
      ([, plain, hex]) => plain ?? fromHex(hex ?? ''),
    ),
    alternatives: [...raw.matchAll(/\/Alt (?:\(|<)/g)].length,
    headerCells: [...raw.matchAll(/\/S \/TH/g)].length,
  };
}

function fromHex(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le').slice(1);
}

describe('the PDF', () => {
  it('has title, language, tags, bookmarks, header cells, and a text for each chart', async () => {
    const document = composeInternal(full, 'de');
    const described = describePdf(await renderPdf(composeInternal(full, 'de'), typesetter));

    const charts = [...document.front, ...document.sections.flatMap(({ blocks }) => blocks)].filter(
      ({ kind }) => kind === 'chart',
    );
    expect(described).toMatchObject({ title: document.title, language: 'de', isTagged: true });
    expect(described.bookmarks).toContain(plainText(document.headline));
    expect(described.bookmarks).toContain('Methode, und was fehlt');
    expect(described.alternatives).toBeGreaterThanOrEqual(charts.length);
    expect(described.headerCells).toBeGreaterThan(20);
  });

  it('gives each region but the first a page of its own', async () => {
    const few = describePdf(
      await renderPdf(composeInternal(snapshotOf({ answers: [], rounds: [secondRound] }), 'en'), typesetter),
    );

    // First page, changes, time with needs and money (two), agenda, overview and first region, second region, figures and method (two).
    expect(few.pages).toBe(10);
    expect(few.bookmarks.filter((title) => title === 'North' || title === 'South')).toEqual(['North', 'South']);
  });

  it('lets a table of few rows go on over the next page where their lines are many', async () => {
    const document = composeInternal(snapshotOf(), 'en', 'print');
    const cell = Array.from({ length: 30 }, () => 'r').join('\n');
    const rows = Array.from({ length: 8 }, () => [[cell]]);
    const table = { kind: 'table' as const, caption: 'Rows', columns: [{ label: 'Region', share: 1 }], rows };
    const pagesWith = async (blocks: (typeof table)[]) => {
      const [first, ...others] = document.sections;
      const sections = first ? [{ ...first, blocks }, ...others] : [];
      return describePdf(await renderPdf({ ...document, sections }, typesetter)).pages;
    };

    // 240 lines of 9 points with their leading are more than three pages high.
    expect((await pagesWith([table])) - (await pagesWith([]))).toBeGreaterThanOrEqual(3);
  });

  it('has each chart on the page of its heading, however many actions it shows and however long titles are', async () => {
    const plan = smallProject.plans[0];
    if (!plan) throw new Error('a plan');
    const [planned] = plan.actions;
    if (!planned) throw new Error('an action');
    const title = 'An action whose title takes more than one line, since it says what is to be done, where and by whom';
    const actions = Array.from({ length: 30 }, (_, index) => ({ ...planned, id: `action-${index}`, title }));
    const older = answer({
      plan: plan.id,
      round: firstRound.id,
      submittedAt: '2019-11-01T10:00:00Z',
      actions: Object.fromEntries(actions.map(({ id }) => [id, onAction({ progress: 5, done: 'Begun.' })])),
    });
    const project = { ...smallProject, plans: [{ ...plan, actions }, ...smallProject.plans.slice(1)] };
    const document = composeInternal(snapshotOf({ project, answers: [older] }), 'en', 'print');
    const charts = document.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => block.kind === 'chart' && block.chart.id.startsWith('progress-and-time'));
    const first = { id: 'first', heading: ['First'], startsPage: true, blocks: [] };

    expect(charts).toHaveLength(3);
    for (const chart of charts.slice(0, 2)) {
      const alone = { id: 'alone', heading: ['Alone'], startsPage: true, blocks: [chart] };
      const pdf = await renderPdf({ ...document, front: [], sections: [first, alone] }, typesetter);
      // The first page, the contents with the first section, and the chart below its heading.
      expect(describePdf(pdf).pages).toBe(3);
    }
  });

  it('keeps a short list of facts on one page, and the last two facts of a long one', async () => {
    const document = composeInternal(snapshotOf(), 'en', 'print');
    const pagesOf = async (lines: number, facts: number) => {
      const filler = paragraph(Array.from({ length: lines }, () => 'filled').join('\n'));
      const linked = Array.from({ length: facts }, (_, index): Fact => {
        const isSought = facts < 10 || index >= facts - 2;
        return { label: 'Fact', value: [isSought ? { to: 'sought', text: 'there' } : 'here'] };
      });
      const blocks = [place(3, 'sought', 'Facts'), filler, factsOf(linked)];
      const sections = [
        { id: 'first', heading: ['First'], startsPage: true, blocks: [] },
        { id: 'second', heading: ['Second'], startsPage: true, blocks },
      ];
      return pagesWithLinks(await renderPdf({ ...document, front: [], sections }, typesetter));
    };
    const withoutFacts = await pagesOf(1, 0);

    const counts = [];
    for (const facts of [6, 20]) for (let lines = 20; lines < 50; lines += 1) counts.push(await pagesOf(lines, facts));

    expect(new Set(counts)).toEqual(new Set([withoutFacts + 1]));
  });

  it('takes what partners wrote as words, whatever they wrote', async () => {
    const hostile = snapshotOf({ project: hostileProject, answers: hostileAnswers });

    const { pages, bookmarks } = describePdf(await renderPdf(composeInternal(hostile, 'en'), typesetter));

    expect(pages).toBeGreaterThan(50);
    expect(bookmarks.some((title) => title.includes('#let x = 1; #panic("taken") $x$ *bold* _emph_'))).toBe(true);
  });

  it('is the same for the same snapshot, byte for byte', async () => {
    const [first, second] = [
      await renderPdf(composeInternal(full, 'en'), typesetter),
      await renderPdf(composeInternal(full, 'en'), typesetter),
    ];

    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('fits its first page on one, however much there is to say', async () => {
    const plan = full.plans[0];
    if (!plan) throw new Error('a plan');
    const many = {
      ...full,
      plans: Array.from({ length: 30 }, (_, index) => ({
        ...plan,
        id: `north-${index}`,
        region: `A region with a rather long name, number ${index}`,
        actions: plan.actions.map((action) => ({
          ...action,
          ref: `north-${index}/${action.planned.id}`,
          status: 'off-track' as const,
        })),
      })),
    };
    const offTrack = many.plans.flatMap(({ actions }) => actions.map(({ ref }) => ref));
    const byStatus = { ...full.headline.byStatus, 'off-track': offTrack };

    const pdf = await renderPdf(
      composeInternal({ ...many, headline: { ...full.headline, byStatus } }, 'en'),
      typesetter,
    );

    expect(pageOf(pdf, 'What needs a decision')).toBe(0);
    expect(pageOf(pdf, 'Contents')).toBe(1);
  });
});

/** How many pages have a link somewhere. */
function pagesWithLinks(pdf: Uint8Array): number {
  const objects = Buffer.from(pdf).toString('latin1').split('endobj');
  return objects.filter((object) => /\/Type \/Page\s/.test(object) && object.includes('/Annots')).length;
}

/** The page on which the heading stands to which a bookmark leads, from 0. */
function pageOf(pdf: Uint8Array, title: string): number {
  const raw = Buffer.from(pdf).toString('latin1');
  const pages = [...(/\/Kids \[([^\]]*)\]/.exec(raw)?.[1] ?? '').matchAll(/\d+ 0 R/g)].map(([page]) => page);
  const place = new RegExp(`/Title \\(${title}\\)\\s+/Dest (\\d+) 0 R`).exec(raw)?.[1];
  const target = new RegExp(`\n${place ?? 'none'} 0 obj\\s+\\[(\\d+ 0 R)`).exec(raw)?.[1];
  return pages.indexOf(target ?? '');
}
