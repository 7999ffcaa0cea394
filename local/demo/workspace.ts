import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LocalRunError } from '../errors.ts';
import { makeFolder } from '../state/data-folder.ts';

/** The folder in which a rehearsal works: its data while it runs, its results at the end. */
export interface Workspace {
  dataFolder: string;
  /** Whether an earlier run was stopped and is gone on with. */
  isResumed: boolean;
}

/**
 * Opens `out` for a rehearsal of `plot` (which project, which answers, until when). A finished rehearsal is cleared
 * away; one that was stopped goes on. Throws a {@link LocalRunError} where it was another, and where there is anything
 * that is no rehearsal's: nothing of it must be cleared away.
 */
export function openWorkspace(out: string, plot: string): Workspace {
  const dataFolder = join(out, 'data');
  const plotFile = join(out, 'rehearsal.txt');
  const isUnfinished = existsSync(plotFile) && !existsSync(join(out, 'summary.json'));
  if (isUnfinished) {
    if (readFileSync(plotFile, 'utf8') !== plot) {
      throw new LocalRunError(
        `${out} holds a rehearsal that was stopped, of another project, other answers or another time. Delete the folder, or choose another by --out.`,
      );
    }
    return { dataFolder, isResumed: true };
  }
  if (!existsSync(plotFile) && namesIn(out).length > 0) {
    throw new LocalRunError(`${out} holds other files. Choose a new folder by --out, or an empty one.`);
  }
  if (existsSync(plotFile)) {
    for (const name of ['data', 'mail', 'report', 'summary.json'])
      rmSync(join(out, name), { recursive: true, force: true });
  }
  makeFolder(out);
  writeFileSync(plotFile, plot);
  return { dataFolder, isResumed: false };
}

function namesIn(folder: string): string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}
