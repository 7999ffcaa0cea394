import type { Language } from '../domain/project/language.ts';
import type { Instant } from '../domain/time.ts';

/** European administrative usage of each language: English as in Britain, with days before months. */
const locales: Record<Language, string> = {
  en: 'en-GB',
  de: 'de-DE',
  it: 'it-IT',
  es: 'es-ES',
  ca: 'ca-ES',
  nl: 'nl-NL',
  pl: 'pl-PL',
  fr: 'fr-FR',
};

// Intl's formatters are costly to make and cheap to use.
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat | Intl.Collator>();

function kept<Format extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat | Intl.Collator>(
  make: new (locale: string, options: object) => Format,
  language: Language,
  options: object,
): Format {
  const key = `${make.name} ${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known instanceof make) return known;
  const format = new make(locales[language], options);
  formats.set(key, format);
  return format;
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(Intl.DateTimeFormat, language, options);
}

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(Intl.NumberFormat, language, options);
}

/** A calendar day has no time zone: noon in UTC is that day in UTC. */
const noonOf = (date: string) => new Date(`${date}T12:00:00Z`);

/** `2020-02-07` as "Friday, 7 February 2020". */
export function formatFullDate(date: string, language: Language): string {
  const format = dateFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return withFirst(format.format(noonOf(date)), language);
}

/** `2020-02-07` as "7 February 2020". */
export function formatDate(date: string, language: Language): string {
  const format = dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return withFirst(format.format(noonOf(date)), language);
}

/** The first of a month as French writes it: "1er janvier". */
function withFirst(date: string, language: Language): string {
  return language === 'fr' ? date.replace(/\b1 (?=\p{L})/u, '1er ') : date;
}

/** `2020-02-07` as "Fri 7 February", for a day in the next weeks. */
export function formatDay(date: string, language: Language): string {
  const format = dateFormat(language, { weekday: 'short', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return withFirst(format.format(noonOf(date)), language);
}

/** From the first day to the last: "17–18 June 2020"; one day alone when they are the same. */
export function formatDateRange(from: string, to: string | undefined, language: Language): string {
  if (to === undefined || to === from) return formatDate(from, language);
  return dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(
    noonOf(from),
    noonOf(to),
  );
}

/** `2020-02` as "February 2020". */
export function formatMonth(month: string, language: Language): string {
  return dateFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noonOf(`${month}-01`));
}

/** The twelve months by name, as they stand alone: "February". */
export function monthNames(language: Language): string[] {
  const format = dateFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(new Date(Date.UTC(2001, index, 15))));
}

/** The clocks' time at `instant`: "14:32". */
export function formatTime(instant: Instant, timeZone: string, language: Language): string {
  return dateFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(instant),
  );
}

/** Day and time at `instant`: "7 February 2020, 14:32". */
export function formatMoment(instant: Instant, timeZone: string, language: Language): string {
  const day = dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone });
  return `${withFirst(day.format(new Date(instant)), language)}, ${formatTime(instant, timeZone, language)}`;
}

/** A number as people write it, with at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** A number with all its decimals, as it was given. */
export function formatExact(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 20 }).format(value);
}

/** A difference with its sign: "+12", "−3", "0". */
export function formatDifference(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', '−');
}

/** An amount in EUR, with cents only where there are any. */
export function formatMoney(euros: number, language: Language): string {
  return numberFormat(language, { style: 'currency', currency: 'EUR', ...centsOf(euros) }).format(euros);
}

/** The same without the currency, for columns that name it. */
export function formatAmount(euros: number, language: Language): string {
  return numberFormat(language, centsOf(euros)).format(euros);
}

function centsOf(euros: number): Intl.NumberFormatOptions {
  const digits = Number.isInteger(euros) ? 0 : 2;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** 56 as "56%", or "56 %", as the language sets it. */
export function formatPercent(percent: number, language: Language): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100);
}

/** A share with all its decimals, as it was given. */
export function formatExactPercent(percent: number, language: Language): string {
  // Fewer than a number has: division leaves dust.
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 12 }).format(percent / 100);
}

/** What stands between a label and its value: French has a space before it, at which no line breaks. */
export function colonIn(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': ';
}

/** The same for what separates two parts of a sentence. */
export function semicolonIn(language: Language): string {
  return language === 'fr' ? '\u00a0; ' : '; ';
}

/** "a, b and c", or "a, b or c". */
export function formatList(items: string[], language: Language, type: 'and' | 'or' = 'and'): string {
  return kept(Intl.ListFormat, language, { type: type === 'and' ? 'conjunction' : 'disjunction' }).format(items);
}

/** Compares texts in the order of the language's dictionary. */
export function compareIn(language: Language): (a: string, b: string) => number {
  return kept(Intl.Collator, language, { numeric: true }).compare;
}
