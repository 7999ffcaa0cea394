import { possibleExtensions } from '../../shared/domain/rounds/choices.ts';
import { localDate } from '../../shared/domain/time.ts';
import { formatFullDate } from '../../shared/texts/format.ts';
import { ActForm } from './act-form.tsx';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';
import type { FormProblem } from './problem.ts';

/** Stands where otherwise the id of a plan stands; no id looks like it. */
export const everyPlan = '*';

/** The id of the field with the new deadline of a plan, or of every plan. */
export function deadlineField(plan: string): string {
  return plan === everyPlan ? 'deadline-for-all' : `deadline-${plan}`;
}

interface ExtensionFormProps {
  c: ConsoleContext;
  plan: string;
  /** The deadline that holds now. */
  deadline: string;
  summary: string;
  label: string;
  problem: FormProblem | undefined;
}

/** Days are chosen and not typed, so that none can be misread. */
export function ExtensionForm({ c, plan, deadline, summary, label, problem }: ExtensionFormProps) {
  const { project, state, now } = c.var;
  const { texts, language } = textsOf(c);
  const round = state.rounds.at(-1)?.round;
  const days = round ? possibleExtensions(project, round, deadline, localDate(now, project.timeZone)) : [];
  if (days.length === 0) return null;
  const id = deadlineField(plan);
  const own = problem?.form === id ? problem : undefined;
  return (
    <ActForm
      action="/console/extend"
      values={{ plan }}
      summary={summary}
      button={texts.regions.extend}
      isOpen={own !== undefined}
    >
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
      </div>
    </ActForm>
  );
}
