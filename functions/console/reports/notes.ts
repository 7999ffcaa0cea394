import type { Notes } from '../../../shared/domain/report/notes.ts';
import { lettersOf } from '../../../shared/domain/letters.ts';
import { longestText } from '../../../shared/domain/survey/form.ts';
import { mostNamedPlans } from '../../../shared/store/around-plan.ts';
import type { StoredNotes } from '../../../shared/store/reports.ts';
import type { ReviewTexts } from '../../../shared/texts/review/en.ts';
import type { ConsoleContext } from '../context.ts';

/** What the form says: texts by plan, as they were typed. */
export interface TypedNotes {
  /** The version of the stored notes that was written over. */
  basedOn: number;
  foreword: string;
  isForewordPublic: boolean;
  remarks: Map<string, string>;
}

/** In bytes: what an item of the table has room for, with some to spare. */
const mostBytes = 350_000;

/** Texts as people count them: without the second half of each line break that a browser sends. */
const normal = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '');

export function typedNotes(c: ConsoleContext, form: Record<string, unknown>): TypedNotes {
  const plans = c.var.project.plans.map(({ id }) => id);
  const named = plans.flatMap((plan): [string, string][] =>
    `remark.${plan}` in form ? [[plan, normal(form[`remark.${plan}`])]] : [],
  );
  const another = plans.find((plan) => plan === form['another']);
  const anotherText = normal(form['anotherText']);
  return {
    basedOn: Number(form['basedOn']) || 0,
    foreword: normal(form['foreword']),
    isForewordPublic: form['isForewordPublic'] === 'yes',
    remarks: new Map([...named, ...(another && anotherText ? [[another, anotherText] as const] : [])]),
  };
}

export function typedFrom(stored: StoredNotes | undefined): TypedNotes {
  return {
    basedOn: stored?.version ?? 0,
    foreword: stored?.foreword ?? '',
    isForewordPublic: stored?.isForewordPublic ?? false,
    remarks: new Map(stored?.remarks.map(({ plan, text }) => [plan, text])),
  };
}

/** As it is stored: in the coordinator's language, without what is empty. */
export function notesOf(c: ConsoleContext, { foreword, isForewordPublic, remarks }: TypedNotes): Notes {
  return {
    language: c.var.project.coordinator.language,
    foreword,
    isForewordPublic,
    remarks: [...remarks].flatMap(([plan, text]) => (text ? [{ plan, text }] : [])),
  };
}

export const isTooLong = (text: string) => text.length > longestText && lettersOf(text).length > longestText;

/** Why the notes cannot be saved, in words: the first text that is too long, or all of them together. */
export function unsavedBecause(
  { foreword, remarks }: TypedNotes,
  notes: Notes,
  { notes: texts }: ReviewTexts,
): string | undefined {
  const long = [foreword, ...remarks.values()].find(isTooLong);
  if (long !== undefined) return texts.tooLong(lettersOf(long).length, longestText);
  return Buffer.byteLength(JSON.stringify(notes)) > mostBytes ? texts.tooMuch : undefined;
}

/** The plans whose remarks have a field of their own: all of a project that can be looked over, else those with a remark. */
export function plansWithField(c: ConsoleContext, { remarks }: TypedNotes, stored: Notes | undefined) {
  const { plans } = c.var.project;
  if (plans.length <= mostNamedPlans) return plans;
  const remarked = new Set([...remarks.keys(), ...(stored?.remarks ?? []).map(({ plan }) => plan)]);
  return plans.filter(({ id }) => remarked.has(id));
}
