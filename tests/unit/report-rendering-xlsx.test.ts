import { describe, expect, it } from 'vitest';
import { renderXlsx } from '../../functions/compile-report/xlsx/workbook.ts';
import { hostileAnswers, hostileProject } from '../fixtures/hostile-texts.ts';
import { secondRound, snapshotOf } from '../fixtures/report-facts.ts';
import { unzip } from '../unzip.ts';

interface Sheet {
  name: string;
  xml: string;
  /** The value of a cell below the header, by the header and the row from 1: a text, or a number. */
  value(header: string, row: number): string | number | undefined;
}

/** Reads a workbook as a spreadsheet program does. */
async function open(...rendered: Parameters<typeof renderXlsx>): Promise<{ sheets: Sheet[]; texts: string[] }> {
  const files = unzip(await renderXlsx(...rendered));
  const texts = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^]*?)<\/t><\/si>/g)].map(
    ([, text]) => unescape(text ?? ''),
  );
  const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name ?? '',
  );
  const sheets = names.map((name, index): Sheet => {
    const xml = files.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '';
    const cells = new Map(
      [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/g)].map(
        ([, place = '', attributes = '', value = '']) => [
          place,
          attributes.includes('t="s"') ? (texts[Number(value)] ?? '') : Number(value),
        ],
      ),
    );
    return {
      name,
      xml,
      value(header, row) {
        const column = [...cells]
          .find(([place, value]) => /^[A-Z]+1$/.test(place) && value === header)?.[0]
          .slice(0, -1);
        return cells.get(`${column ?? ''}${row + 1}`);
      },
    };
  });
  return { sheets, texts };
}

function unescape(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Days since the end of 1899, as spreadsheets count them. */
const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569;

describe('the workbook', () => {
  it('has six sheets, each with its header in sight and its widths set', async () => {
    const { sheets } = await open(snapshotOf(), 'de');

    expect(sheets.map(({ name }) => name)).toEqual([
      'Überblick',
      'Maßnahmen',
      'Pläne',
      'Finanzen',
      'Bedarf',
      'Methode',
    ]);
    for (const { xml } of sheets) {
      expect(xml).toContain('ySplit="1"');
      expect(xml).toContain('state="frozen"');
      expect(xml).toContain('customWidth="1"');
    }
    // Region and action name a row, and the region a plan.
    expect(sheets.map(({ xml }) => /xSplit="([1-9])"/.exec(xml)?.[1])).toEqual([
      undefined,
      '2',
      '1',
      ...Array<undefined>(3),
    ]);
  });

  it('keeps numbers as numbers and dates as dates', async () => {
    const { sheets } = await open(snapshotOf(), 'en');
    const [, actions, plans, finance] = sheets;

    expect(actions?.value('Progress, %', 1)).toBe(70);
    expect(actions?.value('Costs to date, EUR', 1)).toBe(41_500.5);
    expect(actions?.value('Planned start', 1)).toBe(serial('2019-04-01'));
    expect(actions?.value('Date of the answer', 1)).toBe(serial('2020-02-03'));
    expect(actions?.value('Done since the last report', 1)).toBe('Alle Projekte erfasst.\nEntwurf gesetzt.');
    expect(plans?.value('How many site visits took place?', 1)).toBe(3);
    expect(plans?.value('When is the plan reviewed next?', 1)).toBe(serial('2020-06-01'));
    expect(finance?.value('EUR', 1)).toBe(1_080_000);
  });

  it('leaves open what is not known, and never says 0 instead', async () => {
    const { sheets } = await open(snapshotOf({ answers: [], rounds: [secondRound] }), 'en');
    const [, actions, , finance] = sheets;

    expect(actions?.value('Status', 1)).toBe('No answer');
    expect(actions?.value('Progress, %', 1)).toBeUndefined();
    expect(finance?.value('What', 2)).toBe('Costs to date');
    expect(finance?.value('EUR', 2)).toBeUndefined();
  });

  it('holds texts as texts, even when they look like formulas', async () => {
    const { sheets, texts } = await open(snapshotOf({ project: hostileProject, answers: hostileAnswers }), 'en');

    for (const { xml } of sheets) expect(xml).not.toContain('<f>');
    expect(texts.some((text) => text.includes('\n=cmd|" /C calc"!A0\n@SUM(1+1)\n+1-1\n'))).toBe(true);
    expect(texts.join('')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800\u202e]/u);
  });
});
