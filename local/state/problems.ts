import type { Instant } from '../../shared/domain/time.ts';

/** What went wrong without anybody being told by an answer. */
export type Problem = { at: Instant; message: string } & (
  | { kind: 'function-error'; function: string; requestId: string; errorType: string; output: string }
  | { kind: 'dead-letter'; queue: string; messageId: string }
);

/** Writes a problem as one line for the terminal. */
export function describeProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'function-error':
      return `${problem.at} function ${problem.function} failed (request ${problem.requestId}): ${problem.errorType}: ${problem.message}`;
    case 'dead-letter':
      return `${problem.at} queue ${problem.queue} gave up on message ${problem.messageId}: ${problem.message}`;
  }
}
