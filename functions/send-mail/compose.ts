import type { Project } from '../../shared/domain/project/schema.ts';
import { isRoundMail, type Mail } from '../../shared/domain/rounds/mail.ts';
import type { ProjectState } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Letter } from '../../shared/mail/letter.ts';
import type { ReportFiles } from '../../shared/store/report-files.ts';
import type { Table } from '../../shared/store/table.ts';
import { composeCoordinatorLetter } from './coordinator-letters.ts';
import { composeRoundLetter } from './round-letters.ts';

/** What a letter is made from: all that is stored at the moment of sending. */
export interface Composing {
  table: Table;
  reportFiles: ReportFiles;
  /** The key from which the secrets in links are derived. */
  linkKey: () => Promise<string>;
  baseUrl: string;
  project: Project;
  state: ProjectState;
  now: Instant;
}

/** What the mail says, or undefined when whom or what it is about is no longer there. */
export function composeLetter(mail: Mail, composing: Composing): Promise<Letter | undefined> {
  return isRoundMail(mail) ? composeRoundLetter(mail, composing) : composeCoordinatorLetter(mail, composing);
}
