import { compareRevisions, type Comparison } from '../../../shared/domain/report/comparison.ts';
import { snapshotSchema, type Snapshot } from '../../../shared/domain/report/snapshot.ts';
import type { ReportRecord } from '../../../shared/domain/rounds/state.ts';
import type { ReportFiles } from '../../../shared/store/report-files.ts';
import { formatPercent } from '../../../shared/texts/format.ts';
import { termsIn } from '../../../shared/texts/terms/index.ts';
import type { ConsoleContext } from '../context.ts';
import { reviewTextsOf } from './texts.ts';

/** Two revisions of one report, as far as the address names them. */
export interface Compared {
  earlier: number;
  later: number;
  comparison: Comparison;
  snapshots: [Snapshot, Snapshot];
}

/** Compares the revisions that the address asks for; undefined where it asks for none, or for some that are not there. */
export async function compareAsked(
  c: ConsoleContext,
  reports: ReportRecord[],
  files: ReportFiles,
): Promise<Compared | undefined> {
  const named = [c.req.query('earlier'), c.req.query('later')].map((asked) =>
    reports.find(({ revision }) => String(revision) === asked),
  );
  const [first, second] = named.sort((a, b) => (a?.revision ?? 0) - (b?.revision ?? 0));
  if (!first || !second) return undefined;
  const [before, now] = await Promise.all([first, second].map(({ folder }) => files.get(folder, 'report.json')));
  if (!before || !now) return undefined;
  const read = (file: Uint8Array) => snapshotSchema.parse(JSON.parse(new TextDecoder().decode(file)));
  const snapshots: [Snapshot, Snapshot] = [read(before), read(now)];
  const comparison = compareRevisions(...snapshots);
  return { earlier: first.revision, later: second.revision, comparison, snapshots };
}

interface CompareProps {
  c: ConsoleContext;
  reports: ReportRecord[];
  compared: Compared | undefined;
}

/** The form that asks for a comparison, and what came of it. */
export function Compare({ c, reports, compared }: CompareProps) {
  const { texts } = reviewTextsOf(c);
  const [last, before] = reports;
  if (!last || !before) return null;
  const chosen = { earlier: compared?.earlier ?? before.revision, later: compared?.later ?? last.revision };
  return (
    <>
      <h2 id="compare">{texts.compare.heading}</h2>
      <form method="get" action="#compare" class="no-print">
        <div class="parts">
          {(['earlier', 'later'] as const).map((which) => (
            <span>
              <label for={which}>{texts.compare[which]}</label>
              <select id={which} name={which}>
                {reports.map(({ revision }) => (
                  <option value={String(revision)} selected={revision === chosen[which]}>
                    {texts.revisions.name(revision)}
                  </option>
                ))}
              </select>
            </span>
          ))}
          <button type="submit" class="second">
            {texts.compare.show}
          </button>
        </div>
      </form>
      {compared && <Differences c={c} compared={compared} />}
    </>
  );
}

function Differences({ c, compared }: { c: ConsoleContext; compared: Compared }) {
  const { texts, language } = reviewTextsOf(c);
  const { answers, actions, progress, isForewordChanged, remarks } = compared.comparison;
  const percent = (value: number | undefined) =>
    value === undefined ? texts.compare.noFigure : formatPercent(Math.round(value), language);
  const isSame = answers.length + actions.length + remarks.length === 0 && !progress && !isForewordChanged;
  return (
    <>
      <h3>{texts.compare.result(compared.earlier, compared.later)}</h3>
      {isSame && <p>{texts.compare.same}</p>}
      {progress && <p>{texts.compare.progress(percent(progress.before), percent(progress.now))}</p>}
      {isForewordChanged && <p>{texts.compare.foreword}</p>}
      <Names heading={texts.compare.answers} names={answers.map((plan) => regionIn(compared, plan))} />
      <Names heading={texts.compare.actions} names={actions.map((action) => actionText(c, compared, action))} />
      <Names heading={texts.compare.remarks} names={remarks.map((plan) => regionIn(compared, plan))} />
    </>
  );
}

function Names({ heading, names }: { heading: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {names.map((name) => (
          <li dir="auto">{name}</li>
        ))}
      </ul>
    </>
  );
}

const plansOf = ({ snapshots: [before, now] }: Compared) => [...now.plans, ...before.plans];

function regionIn(compared: Compared, plan: string): string {
  return plansOf(compared).find(({ id }) => id === plan)?.region ?? plan;
}

function actionText(
  c: ConsoleContext,
  compared: Compared,
  { ref, before, now }: Comparison['actions'][number],
): string {
  const { texts, language } = reviewTextsOf(c);
  const { statuses } = termsIn(language).texts;
  const stand = (at: typeof now) =>
    at
      ? [statuses[at.status], ...(at.progress === undefined ? [] : [formatPercent(at.progress, language)])].join(', ')
      : texts.compare.absent;
  const plan = plansOf(compared).find(({ actions }) => actions.some((action) => action.ref === ref));
  const title = plan?.actions.find((action) => action.ref === ref)?.planned.title ?? ref;
  return `${plan?.region ?? ''}: ${title} – ${stand(before)} → ${stand(now)}`;
}
