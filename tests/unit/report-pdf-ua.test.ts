import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Copy } from '../../functions/answer-copy/copy.ts';
import { composeInternal } from '../../functions/compile-report/internal/compose.ts';
import { filesFor } from '../../functions/compile-report/pdf/files.ts';
import { composePublic } from '../../functions/compile-report/public/compose.ts';
import { publicPart } from '../../shared/domain/report/public.ts';
import { languages } from '../../shared/domain/project/language.ts';
import { printable } from '../../shared/texts/printable.ts';
import { breakable } from '../../shared/typesetting/breakable.ts';
import { hostileAnswers, hostileProject, hostileTexts } from '../fixtures/hostile-texts.ts';
import { secondRound, snapshotOf } from '../fixtures/report-facts.ts';

/** As much of the compiler as is needed here. Of the rules of PDF/UA-1 it judges those that a program can judge. */
interface Compiler {
  addSource(path: string, source: string): void;
  mapShadow(path: string, content: Buffer): void;
  /** Throws where a rule is broken, with what it is and where. */
  pdf(document: { mainFilePath: string }, options: { pdfStandard: 'ua-1' }): Buffer;
}

interface CompilerPackage {
  NodeCompiler: { create(asked: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler };
}

const require = createRequire(import.meta.url);

/** The compiler is an optional dependency: npm leaves it out on other systems. */
const { glibcVersionRuntime } = (process.report.getReport() as { header: { glibcVersionRuntime?: string } }).header;
const hasCompiler = process.platform === 'linux' && process.arch === 'x64' && glibcVersionRuntime !== undefined;
const reason = hasCompiler ? '' : ' (left out: the compiler that judges it is for Linux on x64 with glibc)';

const fontBlobs = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
].map((font) => readFileSync(require.resolve(`@expo-google-fonts/${font}`)));

/** Sets a template under the rules of PDF/UA-1, and answers the file as far as it can be read in the clear. */
function setAccessibly(template: string, files: Record<string, string>): string {
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as CompilerPackage;
  // Nothing is read from it: all files are given.
  const workspace = import.meta.dirname;
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  const main = join(workspace, 'main.typ');
  compiler.addSource(main, template);
  for (const [path, content] of Object.entries(files)) compiler.mapShadow(join(workspace, path), Buffer.from(content));
  return compiler.pdf({ mainFilePath: main }, { pdfStandard: 'ua-1' }).toString('latin1');
}

/** Letters of scripts that none of the languages is written in, and that no typeface comes along for. */
const withoutTypeface = /\p{Script=Han}/gu;
/** Within a picture, the compiler does not find its way from one typeface to the next in the midst of a text. */
const notInCharts = /[\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}\p{Extended_Pictographic}\u200d]/gu;

const templateOf = (file: string) => readFileSync(new URL(`../../functions/${file}`, import.meta.url), 'utf8');
const report = templateOf('compile-report/pdf/report.typ');
const expectAccessible = (pdf: string) => expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');

describe.skipIf(!hasCompiler)(`by the rules of PDF/UA-1 there is${reason}`, () => {
  it.each(languages)('the report in %s', (language) => {
    expectAccessible(setAccessibly(report, filesFor(composeInternal(snapshotOf(), language))));
  });

  it('the public edition', () => {
    expectAccessible(setAccessibly(report, filesFor(composePublic(publicPart(snapshotOf()), 'pl'))));
  });

  it('the report on a round without an answer', () => {
    const snapshot = snapshotOf({ answers: [], rounds: [secondRound] });

    expectAccessible(setAccessibly(report, filesFor(composeInternal(snapshot, 'en'))));
  });

  it('the report on whatever partners wrote, as far as there are typefaces for it', () => {
    const snapshot = snapshotOf({ project: hostileProject, answers: hostileAnswers });
    const files = Object.entries(filesFor(composeInternal(snapshot, 'de'))).map(([path, content]) => [
      path,
      content.replace(path.startsWith('/charts/') ? notInCharts : withoutTypeface, ''),
    ]);

    expectAccessible(setAccessibly(report, Object.fromEntries(files) as Record<string, string>));
  });

  it('the copy of an answer', () => {
    const value = breakable(printable(hostileTexts.join('\n\n'))).replace(withoutTypeface, '');
    const copy: Copy = {
      language: 'de',
      accent: '#0b3d66',
      title: 'Antwort, Fassung 2',
      heading: 'Antwort, Fassung 2',
      project: { name: 'S3Chem', title: 'Smart Chemistry' },
      round: 'Runde 2020-01',
      lines: ['Abgegeben am 3. Februar 2020.'],
      sections: [{ heading: 'Katalog', language: 'en', rows: [{ label: 'Stand', value, language: 'pl' }] }],
      page: '{page} von {pages}',
    };

    expectAccessible(setAccessibly(templateOf('answer-copy/copy.typ'), { '/copy.json': JSON.stringify(copy) }));
  });

  it('no picture without a text that stands for it', () => {
    expect(() =>
      setAccessibly(report.replace(/, alt: it.description/g, ''), filesFor(composeInternal(snapshotOf(), 'en'))),
    ).toThrow(/alt/i);
  });
});
