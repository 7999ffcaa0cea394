import { parseArgs } from 'node:util';

/** What was typed on the command line is not what the command knows. */
export class WrongOptions extends Error {
  constructor(message: string, usage: string) {
    super(`${message}\n\nUsage: ${usage}`);
    this.name = 'WrongOptions';
  }
}

/** Reads `--name value` options. Throws {@link WrongOptions} for any other. */
export function readOptions<Name extends string>(names: readonly Name[], usage: string): Partial<Record<Name, string>> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ options, strict: true, allowPositionals: false }).values as Partial<Record<Name, string>>;
  } catch (error) {
    throw new WrongOptions(error instanceof Error ? error.message : String(error), usage);
  }
}
