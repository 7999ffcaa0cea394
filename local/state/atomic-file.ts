import { renameSync, writeFileSync } from 'node:fs';

/** Writes the file so that a reader, or a process killed meanwhile, finds the old content or the new, never a part. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
