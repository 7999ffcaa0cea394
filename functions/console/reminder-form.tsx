import type { PlanStanding } from '../../shared/domain/rounds/overview.ts';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';

/** Reminds the contacts of a plan out of turn, once on a day. Who they are is said before. */
export function ReminderForm({ c, standing }: { c: ConsoleContext; standing: PlanStanding }) {
  const { remind } = textsOf(c).texts.regions;
  const { plan, isOpen, canBeReminded, isRemindedToday } = standing;
  if (!isOpen || canBeReminded.length === 0) return null;
  if (isRemindedToday) return <span class="note">{remind.asked}</span>;
  return (
    <details class="note no-print">
      <summary>{remind.summary}</summary>
      <form method="post" action="/console/remind">
        <input type="hidden" name="plan" value={plan} />
        <p>{remind.whom(canBeReminded.join('; '))}</p>
        <button type="submit" class="second">
          {remind.send}
        </button>
      </form>
    </details>
  );
}
