import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { DataFolderFormatError, DataFolderInUseError, LocalRunError } from '../errors.ts';

const holderSchema = z.object({ pid: z.int(), started: z.string() });

/** Counts the ways in which facts have lain in the table. A folder of another one cannot be read. */
export const format = '3';

/** Folders that runs of this very process hold. */
const heldHere = new Set<string>();

/** A folder that keeps the state of one run between starts. */
export interface DataFolder {
  readonly path: string;
  /** The path of a folder in it, made if it is missing. */
  folder(name: string): string;
  release(): void;
}

/**
 * Takes the folder for this process. Throws a {@link DataFolderInUseError} while another live run holds it, and a
 * {@link DataFolderFormatError} if another version of the program has filled it.
 */
export function takeDataFolder(path: string): DataFolder {
  const absolute = resolve(path);
  makeFolder(absolute);
  checkFormat(absolute);
  const lock = join(absolute, 'lock');
  takeLock(lock, absolute);
  heldHere.add(absolute);

  return {
    path: absolute,
    folder(name) {
      const folder = join(absolute, name);
      mkdirSync(folder, { recursive: true });
      return folder;
    },
    release() {
      if (heldHere.delete(absolute)) rmSync(lock, { force: true });
    },
  };
}

/** Makes a folder, with those above it, unless it is there. Throws a {@link LocalRunError} where none can be. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new LocalRunError(`${path} cannot be used as a folder (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function checkFormat(folder: string): void {
  const mark = join(folder, 'format');
  const isFilled = readdirSync(folder).some((name) => name !== 'lock');
  const found = existsSync(mark) ? readFileSync(mark, 'utf8') : isFilled ? '1' : undefined;
  if (found === undefined) writeFileSync(mark, format);
  else if (found !== format) throw new DataFolderFormatError(folder);
}

function takeLock(lock: string, folder: string): void {
  const holder = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  try {
    writeFileSync(lock, holder, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (heldHere.has(folder)) throw new DataFolderInUseError(`This process already runs on ${folder}.`);
    const pid = liveHolder(lock);
    if (pid !== undefined) {
      throw new DataFolderInUseError(
        `Another run (process ${pid}) uses ${folder}. Stop it, or choose another data folder.`,
      );
    }
    writeFileSync(lock, holder);
  }
}

/** The process that holds the lock; undefined when it was killed and its lock left behind. */
function liveHolder(lock: string): number | undefined {
  let holder: z.infer<typeof holderSchema>;
  try {
    holder = holderSchema.parse(JSON.parse(readFileSync(lock, 'utf8')));
  } catch {
    return undefined;
  }
  if (holder.pid === process.pid) return undefined;
  return isAlive(holder.pid) && startOf(holder.pid) === holder.started ? holder.pid : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells a process from a later one with the same number, where the system says when it started. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Field 22 (proc(5)), counted from behind the program's name, which may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
