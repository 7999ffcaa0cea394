import { possibleExtensions } from '../../shared/domain/rounds/overview.ts';
import { localDate } from '../../shared/domain/time.ts';
import { formatFullDate } from '../../shared/texts/format.ts';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';

/** Stands where otherwise the id of a plan stands; no id looks like it. */
export const everyPlan = '*';

/** Why a deadline was not moved: of the plan, or of every plan. */
export interface ExtensionProblem {
  plan: string;
  message: string;
}

interface ExtensionFormProps {
  c: ConsoleContext;
  plan: string;
  /** The deadline that holds now. */
  deadline: string;
  summary: string;
  label: string;
  problem: ExtensionProblem | undefined;
}

/** Days are chosen and not typed, so that none can be misread. */
export function ExtensionForm({ c, plan, deadline, summary, label, problem }: ExtensionFormProps) {
  const { project, state, now } = c.var;
  const { texts, language } = textsOf(c);
  const round = state.rounds.at(-1)?.round;
  const days = round ? possibleExtensions(project, round, deadline, localDate(now, project.timeZone)) : [];
  if (days.length === 0) return null;
  const id = plan === everyPlan ? 'deadline-for-all' : `deadline-${plan}`;
  const own = problem?.plan === plan ? problem : undefined;
  return (
    <details class="note no-print" open={own !== undefined}>
      <summary>{summary}</summary>
      <form method="post" action="/console/extend">
        <input type="hidden" name="plan" value={plan} />
        <label for={id}>{label}</label>
        {own && (
          <p id={`${id}-problem`} class="error" role="alert">
            {own.message}
          </p>
        )}
        <div class="parts">
          <select
            id={id}
            name="deadline"
            aria-invalid={own ? 'true' : undefined}
            aria-describedby={own && `${id}-problem`}
          >
            {days.map((day) => (
              <option value={day}>{formatFullDate(day, language)}</option>
            ))}
          </select>
          <button type="submit" class="second">
            {texts.regions.extend}
          </button>
        </div>
      </form>
    </details>
  );
}
