/** How long reading and compiling take, in milliseconds. */
export interface Times {
  items: number;
  /** Merely reading what the report needs. */
  reading: number;
  /** Merely reading the same, and all rounds that were settled. */
  allRounds: number;
  /** Read and checked, as the function that compiles does it. */
  facts: number;
  /** The same, and compiled. */
  compiled: number;
  compiling: number;
}

/** A file that was written: its size in bytes, how long it took, and the most memory that the process had taken by then. */
export interface FileFigures {
  file: string;
  ms: number;
  bytes: number;
  memory: number;
}

/** What a process tells of reports of one size. `memory` is the most that it had taken when it had compiled, in bytes. */
export type Told = { times: Times } | { memory: number } | { file: FileFigures };
