import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../functions/compile-report/csv/csv.ts';
import { renderXlsx } from '../../functions/compile-report/xlsx/workbook.ts';
import { languages } from '../../shared/domain/project/language.ts';
import { printable } from '../../shared/texts/printable.ts';
import { hostileAnswers, hostileProject, hostileTexts, longTexts } from '../fixtures/hostile-texts.ts';
import { answer, fullAnswers, onAction, secondRound, snapshotOf } from '../fixtures/report-facts.ts';
import { unzip } from '../unzip.ts';

/** Reads by the letter of RFC 4180, and refuses whatever departs from it. Answers the records with their fields. */
function readCsv(csv: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < csv.length) {
    const record: string[] = [];
    for (;;) {
      const [field, next] = csv[at] === '"' ? readQuoted(csv, at) : readPlain(csv, at);
      record.push(field);
      at = next + 1;
      if (csv[next] === ',') continue;
      if (csv.slice(next, next + 2) !== '\r\n') throw new Error(`a field ends in the midst of a line, at ${next}`);
      at = next + 2;
      break;
    }
    records.push(record);
  }
  return records;
}

function readPlain(csv: string, from: number): [field: string, next: number] {
  const field = /[^,\r\n]*/.exec(csv.slice(from))?.[0] ?? '';
  if (field.includes('"')) throw new Error(`a quotation mark in a field without, at ${from}`);
  return [field, from + field.length];
}

function readQuoted(csv: string, from: number): [field: string, next: number] {
  const [whole = '', inner] = /^"((?:[^"]|"")*)"/.exec(csv.slice(from)) ?? [];
  if (inner === undefined) throw new Error(`a quotation that does not end, at ${from}`);
  return [inner.replaceAll('""', '"'), from + whole.length];
}

/** The table as a spreadsheet shows it: by header, one record an action. */
function open(...rendered: Parameters<typeof renderCsv>): Record<string, string>[] {
  const csv = renderCsv(...rendered);
  expect(csv.startsWith('\ufeff')).toBe(true);
  const [header = [], ...records] = readCsv(csv.slice(1));
  return records.map((record) => {
    expect(record).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, index) => [name, record[index] ?? '']));
  });
}

describe('the CSV file', () => {
  it.each(languages)('has a header in %s, and one row an action', (language) => {
    const rows = open(snapshotOf(), language);

    expect(rows).toHaveLength(3);
    expect(Object.keys(rows[0] ?? {})).toHaveLength(38);
  });

  it('has the columns of the workbook, by the same names', async () => {
    const files = unzip(await renderXlsx(snapshotOf(), 'de'));
    const texts = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)];
    const sheet = files.get('xl/worksheets/sheet2.xml') ?? '';
    const header = [...sheet.matchAll(/<c r="[A-Z]+1"[^>]*><v>(\d+)<\/v>/g)].map(
      ([, index]) => texts[Number(index)]?.[1],
    );

    expect(Object.keys(open(snapshotOf(), 'de')[0] ?? {})).toEqual(header);
  });

  it('writes days and months as ISO 8601 does, and numbers with a point', () => {
    const [catalogue] = open(snapshotOf(), 'de');

    expect(catalogue).toMatchObject({
      Region: 'North',
      Maßnahme: 'Catalogue of funded projects',
      'Fortschritt, %': '70',
      'Bisherige Kosten, EUR': '41500.5',
      'Geplanter Beginn': '2019-04',
      'Datum der Antwort': '2020-02-03',
    });
  });

  it('leaves open what is not known, and never says 0 instead', () => {
    const [catalogue] = open(snapshotOf({ answers: [], rounds: [secondRound] }), 'en');

    expect(catalogue).toMatchObject({
      Status: 'No answer',
      'Progress, %': '',
      'Costs to date, EUR': '',
      'Round of the answer': '',
    });
  });

  it('keeps every text as it is, with its quotation marks, commas and line breaks', () => {
    const rows = open(snapshotOf({ project: hostileProject, answers: hostileAnswers }), 'en');
    const done = rows[0]?.['Done since the last report'];

    expect(done).toBe(printable([...hostileTexts, ...longTexts].join('\n')));
    expect(done).toContain('%s "quotes" \'single\'');
  });

  it('gives no spreadsheet a formula, and leaves numbers alone', () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '"=1', ' =1', "'=1"];
    const rows = texts.map((done) => {
      const answers = [
        ...fullAnswers,
        answer({ plan: 'north', revision: 2, actions: { catalogue: onAction({ done }) } }),
      ];
      return open(snapshotOf({ answers }), 'en')[0]?.['Done since the last report'];
    });

    expect(rows).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", '\n=1', '"=1', ' =1', "'=1"]);
    const ahead = answer({ plan: 'south', revision: 2, actions: { vouchers: onAction({ progress: 99 }) } });
    const [, , vouchers] = open(snapshotOf({ answers: [...fullAnswers, ahead] }), 'en');
    expect(Number(vouchers?.['Points behind time'])).toBeLessThan(0);
  });
});
