/** Something that keeps the local run from starting or going on, said for the person at the terminal. */
export class LocalRunError extends Error {
  override name = 'LocalRunError';
}

/** The template holds something that the local run would have to guess at. */
export class UnknownInTemplateError extends LocalRunError {
  override name = 'UnknownInTemplateError';

  /** `findings` name the logical id, the type and the property, one a line. */
  constructor(readonly findings: string[]) {
    super(
      `The template holds what the local run does not know, and it does not guess:\n${findings.map((finding) => `  - ${finding}`).join('\n')}`,
    );
  }
}

export class PortTakenError extends LocalRunError {
  override name = 'PortTakenError';

  constructor(readonly port: number) {
    super(`Port ${port} is in use by another program. Stop that program, or choose another port.`);
  }
}

export class DataFolderInUseError extends LocalRunError {
  override name = 'DataFolderInUseError';
}

export class DataFolderFormatError extends LocalRunError {
  override name = 'DataFolderFormatError';

  constructor(folder: string) {
    super(`Another version of Zwischenstand has filled ${folder}. Move it away, or choose another data folder.`);
  }
}

export class ClockError extends LocalRunError {
  override name = 'ClockError';
}
