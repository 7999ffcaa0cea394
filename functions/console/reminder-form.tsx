import type { PlanStanding } from '../../shared/domain/rounds/standings.ts';
import { formatMoment } from '../../shared/texts/format.ts';
import { ActForm } from './act-form.tsx';
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
    <ActForm
      action="/console/remind"
      values={{ plan }}
      summary={remind.summary}
      hint={`${remind.whom(to.join('; '))} ${from > now ? remind.from(formatMoment(from, project.timeZone, language)) : remind.soon}`}
      button={remind.send}
    />
  );
}
