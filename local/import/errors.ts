import { LocalRunError } from '../errors.ts';

/** An import that cannot go on, said for the person at the terminal. */
export class ImportError extends LocalRunError {
  override name = 'ImportError';
}

/** Somebody else imported between this import's reading and its writing. */
export class ImportedMeanwhileError extends ImportError {
  override name = 'ImportedMeanwhileError';

  constructor(project: string) {
    super(`Another import has changed ${project} in the meantime. Nothing was written. Start the import again.`);
  }
}
