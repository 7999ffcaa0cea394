/** Made when it is first needed: making it takes a browser longer than all else that a page does. */
let segmenter: Intl.Segmenter | undefined;

/** Characters that make one letter with those beside them: marks, joiners, parts of emoji, syllables, halves of flags. */
const joining = /[\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\u200c\u200d\r]/u;

/** In UTF-16 units. Segmenting takes time that grows with the square of the length: long texts are taken in pieces. */
const pieceLength = 500;

/** The letters of a text as people count them. Most texts need no segmenter, which takes a thousand times as long. */
export function lettersOf(text: string): string[] {
  if (!joining.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter();
  const letters: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = endOfPiece(text, start);
    const inPiece = [...segmenter.segment(text.slice(start, end))].map(({ segment }) => segment);
    // The last letter of a piece may go on in the next.
    const whole = end === text.length || inPiece.length === 1 ? inPiece : inPiece.slice(0, -1);
    for (const letter of whole) {
      letters.push(letter);
      start += letter.length;
    }
  }
  return letters;
}

/** Never within a surrogate pair, whose halves are letters of their own. */
function endOfPiece(text: string, start: number): number {
  const end = Math.min(start + pieceLength, text.length);
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end + 1 : end;
}
