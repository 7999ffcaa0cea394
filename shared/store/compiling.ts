import * as z from 'zod';
import { keys } from './keys.ts';
import type { Table } from './table.ts';

/** How far the work on a meeting's report has come. */
const compilingSchema = z.object({
  /** What is being done: the request of a compilation, or a release by its name. */
  request: z.string(),
  /** How many regions have been read, of how many. A release reads the report alone. */
  regions: z.object({ read: z.int(), of: z.int() }).optional(),
  /** The files that have been written, and how many there will be. */
  files: z.array(z.string()),
  ofFiles: z.int(),
});
export type Compiling = z.infer<typeof compilingSchema>;

/** Notes how far the work has come. */
export async function recordCompiling(table: Table, meeting: string, compiling: Compiling): Promise<void> {
  await table.put(keys.compiling(table.project, meeting), compilingSchema.parse(compiling));
}

/** How far the last work on the meeting's report came. */
export async function readCompiling(table: Table, meeting: string): Promise<Compiling | undefined> {
  const item = await table.get(keys.compiling(table.project, meeting));
  return item && compilingSchema.parse(item);
}
