import { UnusableProjectFile } from '../infra/project-file.ts';
import { LocalRunError } from './errors.ts';
import { WrongOptions } from './options.ts';

/** Runs a command of the terminal. What the person can mend is said in words; for the rest there is a stack trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isForPeople =
      error instanceof LocalRunError || error instanceof UnusableProjectFile || error instanceof WrongOptions;
    console.error(isForPeople ? error.message : error);
    process.exitCode = 1;
  }
}
