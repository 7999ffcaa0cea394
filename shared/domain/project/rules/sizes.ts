import type { Finding } from '../errors.ts';
import { entriesOf, type ProjectDraft } from './entries.ts';

/** An item in the table holds 400 KB; JSON is never shorter than what the table makes of it, and keys come on top. */
const mostBytes = 390_000;

/** A plan with its partners lies in one item, and all that is neither plan nor partner in another. */
export function partsAreStorable({ plans, partners, ...settings }: ProjectDraft): Finding[] {
  const items = entriesOf(plans, ['plans']).map(({ value, path }) => ({
    path,
    part: 'the texts of one plan and its partners',
    bytes: bytesOf([value, entriesOf(partners, []).filter((partner) => partner.value.plan === value.id)]),
  }));
  return [...items, { path: [], part: 'questions, meetings and settings', bytes: bytesOf(settings) }]
    .filter(({ bytes }) => bytes > mostBytes)
    .map(({ path, part, bytes }) => ({
      path,
      message: `expected at most ${kilobytes(mostBytes)} for ${part}, found ${kilobytes(bytes)}; shorten the longest texts`,
    }));
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000)} KB`;
}
