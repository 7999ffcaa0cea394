import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createTypesetter, type Typesetter } from '../functions/compile-report/pdf/typesetter.ts';

const { resolve } = createRequire(import.meta.url);
const read = (file: string) => new Uint8Array(readFileSync(file));

/** A typesetter with the very files that the bundle brings along. */
export function makeTypesetter(): Typesetter {
  return createTypesetter(() => ({
    compiler: read(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')),
    fonts: ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((font) =>
      read(resolve(`@expo-google-fonts/noto-sans/${font}`)),
    ),
    template: readFileSync(new URL('../functions/compile-report/pdf/report.typ', import.meta.url), 'utf8'),
  }));
}
