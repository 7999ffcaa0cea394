import type { Round } from '../shared/domain/rounds/state.ts';
import type { Answer } from '../shared/domain/survey/answer.ts';
import { addPlans, openRound } from '../shared/store/rounds.ts';
import type { Table } from '../shared/store/table.ts';

/** Opens a round with its plans, each with its last answer from before it. */
export async function openRoundWith(table: Table, { plans, ...round }: Round, earlier: Answer[] = []): Promise<void> {
  await addPlans(table, round.id, plans, earlier);
  await openRound(table, round);
}
