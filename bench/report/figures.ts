/** What a process that makes reports of one size tells of it. Times in milliseconds, sizes in bytes. */
export interface Figures {
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
  /** The most memory that the process had taken, when it had compiled. */
  memory: number;
}

/** A file that was written: how long that took, and the most memory that the process had taken by then. */
export interface FileFigures {
  file: string;
  ms: number;
  bytes: number;
  memory: number;
}

export type Told = { size: Figures } | { file: FileFigures };
