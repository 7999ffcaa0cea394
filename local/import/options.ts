import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WrongOptions } from '../options.ts';

const usage = 'npm run import -- --table NAME [--file FILE] [--region REGION] [--yes]';

export interface ImportOptions {
  table: string;
  file: string;
  /** Without it, the region of the AWS profile or of the environment. */
  region?: string | undefined;
  /** Write without asking. */
  yes: boolean;
}

/** Reads the command line. Throws {@link WrongOptions}. */
export function readImportOptions(args: string[]): ImportOptions {
  const { table, file = deployedFile(), region, yes = false } = parsed(args);
  if (!table) {
    throw new WrongOptions('Which table? npm run deploy tells its name at the end, as TableName.', usage);
  }
  return { table, file, region, yes };
}

function parsed(args: string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { table: text, file: text, region: text, yes: { type: 'boolean' } } as const;
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new WrongOptions(error instanceof Error ? error.message : String(error), usage);
  }
}

/** The project file that is deployed, so that stack and table are of the same project. */
function deployedFile(): string {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: { project: string } };
  return context.project;
}
