/** Something that is wrong with a file, at the place where it stands. Lines and columns count from 1. */
export interface ProjectFileError {
  line: number;
  column: number;
  /** For example `partners[2].contacts[0].email`; empty for the file as a whole. */
  path: string;
  /** What was expected, what was found (shortened) and, where it can be told, how to mend it. */
  message: string;
}

export type Path = (string | number)[];

/** What a check found, at a path within the file. */
export interface Finding {
  path: Path;
  message: string;
  /** The key itself is wrong, not what stands after it. */
  atKey?: boolean;
  /** Nothing stands at the path. */
  missing?: boolean;
  /** Where in the text to show it, if the path does not say. */
  offset?: number;
}

export function formatPath(path: Path): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${nameOf(step)}` : nameOf(step)),
    '',
  );
}

const longestName = 60;

/** A name takes up one line, whatever the file has made of it. */
function nameOf(step: string): string {
  const line = step.replaceAll(/\s+/g, ' ');
  return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
}

const mostShown = 100;

/** The errors as lines that terminals and editors recognise: `file:line:column path: message`. */
export function formatProjectErrors(file: string, errors: ProjectFileError[]): string {
  const lines = errors
    .slice(0, mostShown)
    .map(({ line, column, path, message }) => `${file}:${line}:${column} ${path ? `${path}: ` : ''}${message}`);
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  const rest = errors.length > mostShown ? [`… and ${errors.length - mostShown} more`] : [];
  return [`${file} has ${count}:`, ...lines, ...rest].join('\n');
}
