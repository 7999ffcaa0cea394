const segmenter = new Intl.Segmenter();

/** Characters that make one letter with those beside them: marks, joiners, parts of emoji, syllables, halves of flags. */
const joining = /[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\u200c\u200d\r]/u;

/** The letters of a text as people count them. Most texts need no segmenter, which takes a thousand times as long. */
export function lettersOf(text: string): string[] {
  return joining.test(text) ? [...segmenter.segment(text)].map(({ segment }) => segment) : Array.from(text);
}
