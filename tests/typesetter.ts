import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleTypesettingThread } from '../infra/bundle.ts';
import { createTypesetter, type Typesetter, type TypesetterFiles } from '../shared/typesetting/typesetter.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string) => new Uint8Array(readFileSync(file));

const fonts = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** The very files that the bundle brings along. */
export function typesettingFiles(): Omit<TypesetterFiles, 'template'> {
  return {
    compiler: read(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')),
    fonts: fonts.map((font) => read(resolve(`@expo-google-fonts/${font}`))),
    thread: pathToFileURL(bundleTypesettingThread(temporaryFolder())),
  };
}

/** A typesetter for one of the functions' templates. */
export function makeTypesetter(template = 'compile-report/pdf/report.typ'): Typesetter {
  return createTypesetter(() => ({
    ...typesettingFiles(),
    template: readFileSync(new URL(`../functions/${template}`, import.meta.url), 'utf8'),
  }));
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zwischenstand-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
