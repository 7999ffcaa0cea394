import { reportReaders } from '../../../shared/domain/rounds/around-round.ts';
import type { ReportRecord } from '../../../shared/domain/rounds/state.ts';
import { ActForm } from '../act-form.tsx';
import type { ConsoleContext } from '../context.ts';
import { PublicAddress, releaseOf } from './revisions.tsx';
import { reviewTextsOf } from './texts.ts';

interface ReleaseFormProps {
  c: ConsoleContext;
  last: ReportRecord;
  /** The plans that the revision's round has asked, if it rests on any. */
  asked: string[] | undefined;
}

/** Offers to release the last revision, and says before who gets it. */
export function ReleaseForm({ c, last, asked }: ReleaseFormProps) {
  const { texts } = reviewTextsOf(c);
  const { project, state } = c.var;
  if (releaseOf(c, last)) return null;
  if (!asked) return <p class="quiet">{texts.release.noRound}</p>;
  return (
    <ActForm
      action={`/console/reports/${last.meeting}/release`}
      values={{ revision: String(last.revision) }}
      summary={texts.release.summary(last.revision)}
      hint={texts.release.hint(reportReaders(project, state, asked).length)}
      button={texts.release.button(last.revision)}
    >
      <p>
        <PublicAddress c={c} meeting={last.meeting} />
      </p>
      <p>{texts.release.forGood}</p>
    </ActForm>
  );
}
