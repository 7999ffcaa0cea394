import type { Answer } from '../../shared/domain/survey/answer.ts';

/** What an answer may take up, in bytes: 400 KB less room for its keys. */
export const largestAnswer = 390 * 1024;

/**
 * What an answer takes up in the table, in bytes, at most: as JSON, a text and its name are never shorter than they
 * are stored.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function answerSize(answer: Answer): number {
  return Buffer.byteLength(JSON.stringify(answer));
}
