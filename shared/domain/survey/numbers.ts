/** Languages that write 1,234.50; the others of the project write 1.234,50 or 1 234,50. */
const pointLanguages = ['en'];

const largest = 1e15;
/** Digits after the decimal sign; what is smaller than these can tell counts as 0. */
const mostDecimals = 20;

/** Digits, or digits in threes with one and the same separator between them. */
const integer = /^(?:\d+|[1-9]\d{0,2}([., '])\d{3}(?:\1\d{3})*)$/;

/**
 * Reads a number as people write it: with points, commas, blanks or apostrophes between thousands,
 * with a currency or a percent sign. Where one separator can mean both, the language decides.
 * Answers undefined for what is no number.
 */
export function parseNumber(typed: string, language: string): number | undefined {
  const [, sign = '', text = ''] = /^(-? ?)(.*)$/.exec(bare(typed)) ?? [];
  const [, whole = '', point = '', decimals = ''] = /^(.*)([.,])(\d+)$/.exec(text) ?? [];
  const canBeInteger = integer.test(text);
  const canBeDecimal = decimals !== '' && !whole.includes(point) && (whole === '' || integer.test(whole));
  if (!canBeInteger && !canBeDecimal) return undefined;
  const isDecimal = canBeDecimal && (!canBeInteger || point === pointOf(language));
  const digits = isDecimal ? `${onlyDigits(whole)}.${decimals}` : onlyDigits(text);
  const number = Number(sign.trim() + digits);
  return Math.abs(number) < largest ? Number(number.toFixed(mostDecimals)) : undefined;
}

/** Without the signs around a number, and with one kind of minus, blank and apostrophe. */
function bare(typed: string): string {
  return typed
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/^ ?(?:(?:€|EUR) ?)?/i, '')
    .replace(/(?:[.,][-–—])?(?: ?(?:€|EUR|%))? ?$/i, '')
    .replace(/^[−–]/, '-');
}

function onlyDigits(text: string): string {
  return text.replace(/\D/g, '');
}

function pointOf(language: string): string {
  return pointLanguages.includes(language) ? '.' : ',';
}

/** Writes a number in the form in which people of the language type it. The inverse of {@link parseNumber}. */
export function writeNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: mostDecimals }).format(value);
}
