import type { Language } from '../../../shared/domain/project/language.ts';
import type { Snapshot } from '../../../shared/domain/report/snapshot.ts';
import type { AnswerRow } from '../../../shared/texts/answer.ts';
import type { Fact } from '../document/document.ts';

/** What partners write themselves; all other values are worded by the report. */
const written = new Set([
  'done',
  'results',
  'reasons',
  'obstaclesText',
  'needs',
  'newPlayers',
  'transferConditions',
  'improvementText',
  'highlights',
  'topics',
]);

/** Rows of an answer as facts, the partners' own words marked as theirs. */
export function reportedFacts(rows: AnswerRow[], language: Language, { questions }: Snapshot): Fact[] {
  const isWritten = (field: string) =>
    written.has(field) || questions.some(({ id, kind }) => id === field && kind === 'text');
  return rows.map(({ field, label, value }) => ({
    label,
    value: [isWritten(field) ? { quote: value, language } : value],
  }));
}
