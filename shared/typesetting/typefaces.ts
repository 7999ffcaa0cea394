import { readFileSync } from 'node:fs';
import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf';
import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf';
import arabicBold from '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf';
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf';
import hebrewBold from '@expo-google-fonts/noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf';
import hebrew from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf';
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf';
import compiler from '@myriaddreamin/typst-ts-web-compiler/wasm';
import type { TypesetterFiles } from './typesetter.ts';

const fonts = [regular, bold, arabic, arabicBold, hebrew, hebrewBold, emoji];

/** The compiler, the typefaces and the script of a thread, as the bundle has them beside it. */
export function bundledFiles(template: string): TypesetterFiles {
  const read = (file: string) => new Uint8Array(readFileSync(new URL(file, import.meta.url)));
  const thread = new URL('./typesetting-thread.mjs', import.meta.url);
  return { compiler: read(compiler), fonts: fonts.map(read), template, thread };
}
