/** Languages that write 1,234.50; the others of the project write 1.234,50 or 1 234,50. */
const pointLanguages = ['en'];

/**
 * Reads a number as people write it: with points, commas, blanks or apostrophes between thousands,
 * with a currency or a percent sign. Where one separator can mean both, the language decides.
 * Answers undefined for what is no number.
 */
export function parseNumber(typed: string, language: string): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f'’]|€|EUR|%/gi, '').replace(/^[−–]/, '-');
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(text)) return undefined;
  const decimal = decimalSeparator(text, language);
  const [whole = '', fraction, ...more] = decimal ? text.split(decimal) : [text];
  const isGrouped = /^-?\d{1,3}([.,]\d{3})+$/.test(whole) || /^-?\d*$/.test(whole);
  if (more.length > 0 || !isGrouped || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const number = Number(`${whole.replace(/[.,]/g, '') || '0'}.${fraction ?? '0'}`);
  return Number.isFinite(number) && Math.abs(number) < 1e15 ? number : undefined;
}

function decimalSeparator(text: string, language: string): string | undefined {
  const separators = [...text.replace(/[^.,]/g, '')];
  const last = separators.at(-1);
  if (!last) return undefined;
  const isRepeated = separators.filter((separator) => separator === last).length > 1;
  if (isRepeated) return undefined;
  const hasBoth = new Set(separators).size > 1;
  const looksLikeThousands = /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  if (hasBoth || !looksLikeThousands) return last;
  return last === (pointLanguages.includes(language) ? '.' : ',') ? last : undefined;
}
