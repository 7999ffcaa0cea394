import type { Meeting, Project } from '../project/schema.ts';
import type { Round } from '../rounds/state.ts';
import type { Answer } from '../survey/answer.ts';
import type { Instant } from '../time.ts';
import type { Notes } from './notes.ts';
import type { SettledRounds } from './settled-rounds.ts';
import type { Snapshot } from './snapshot.ts';

/** All that a report rests on. */
export interface ReportFacts {
  project: Project;
  meeting: Meeting;
  /** What was kept of the oldest rounds, in which no answer can come any more. */
  settled?: SettledRounds | undefined;
  /** The rounds after those, opened by `at`, oldest first. The report rests on the last. */
  rounds: Round[];
  /** Submitted revisions of `rounds`, in any order; more revisions than the last of each do no harm. */
  answers: Answer[];
  /** The last report of an earlier meeting that rests on an earlier round. */
  previous?: Snapshot | undefined;
  /** The coordinator's own words. */
  notes?: Notes | undefined;
  revision: number;
  at: Instant;
}
