import type { PlanStanding } from '../../shared/domain/rounds/overview.ts';
import { formatMoment } from '../../shared/texts/format.ts';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';

/** Reminds the contacts of a plan out of turn, once on a day. Who they are is said before. */
export function ReminderForm({ c, standing }: { c: ConsoleContext; standing: PlanStanding }) {
  const { now, project } = c.var;
  const { texts, language } = textsOf(c);
  const { remind } = texts.regions;
  const { plan, isOpen, ifReminded, isRemindedToday } = standing;
  if (isOpen && isRemindedToday) return <span class="note">{remind.asked}</span>;
  if (!ifReminded) return null;
  const { to, from } = ifReminded;
  return (
    <details class="note no-print">
      <summary>{remind.summary}</summary>
      <form method="post" action="/console/remind">
        <input type="hidden" name="plan" value={plan} />
        <p>
          {remind.whom(to.join('; '))}{' '}
          {from > now ? remind.from(formatMoment(from, project.timeZone, language)) : remind.soon}
        </p>
        <button type="submit" class="second">
          {remind.send}
        </button>
      </form>
    </details>
  );
}
