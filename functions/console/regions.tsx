import type { PlanStanding } from '../../shared/domain/rounds/standings.ts';
import { formatFullDate, formatMoment } from '../../shared/texts/format.ts';
import { statusSigns } from '../../shared/texts/terms/index.ts';
import type { ConsoleContext } from './context.ts';
import { ActForm } from './act-form.tsx';
import { AddressForm } from './address-form.tsx';
import { everyPlan, ExtensionForm } from './extension-form.tsx';
import { textsOf } from './page.tsx';
import type { FormProblem } from './problem.ts';
import { ReminderForm } from './reminder-form.tsx';

interface RegionsProps {
  c: ConsoleContext;
  standings: PlanStanding[];
  /** The deadline that holds for all, where a round was opened. */
  deadline: string | undefined;
  problem: FormProblem | undefined;
}

/** Whom the coordinator has to call, the most urgent first; then those who have answered. */
export function Regions({ c, standings, deadline, problem }: RegionsProps) {
  const { texts } = textsOf(c);
  const missing = standings.filter(({ submission, isLeftOut }) => !submission && !isLeftOut);
  const leftOut = standings.filter(({ isLeftOut }) => isLeftOut);
  const answered = standings.filter(({ submission }) => submission);
  return (
    <>
      {missing.length > 0 && (
        <>
          <h2>{texts.regions.missing(missing.length)}</h2>
          <ul class="tasks">
            {missing.map((standing) => (
              <MissingRegion c={c} standing={standing} problem={problem} />
            ))}
          </ul>
          {deadline && (
            <ExtensionForm
              c={c}
              plan={everyPlan}
              deadline={deadline}
              summary={texts.regions.moreTimeForAll}
              label={texts.regions.newDeadlineForAll}
              problem={problem}
            />
          )}
        </>
      )}
      {leftOut.length > 0 && (
        <>
          <h2>{texts.regions.leftOut(leftOut.length)}</h2>
          <ul class="tasks">
            {leftOut.map((standing) => (
              <LeftOutRegion c={c} standing={standing} />
            ))}
          </ul>
        </>
      )}
      {answered.length > 0 && (
        <>
          <h2>{texts.regions.answered(answered.length)}</h2>
          <ul class="tasks">
            {answered.map((standing) => (
              <AnsweredRegion c={c} standing={standing} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface RegionProps {
  c: ConsoleContext;
  standing: PlanStanding;
}

function MissingRegion({ c, standing, problem }: RegionProps & { problem: FormProblem | undefined }) {
  const { texts, language } = textsOf(c);
  const { deadline, isOpen, remindersSent } = standing;
  return (
    <li>
      <RegionName standing={standing} />
      <span class="status is-no-answer">
        <span class="sign" aria-hidden="true">
          {statusSigns['no-answer']}
        </span>
        {isOpen ? texts.regions.state.missing : texts.regions.state.closed}
      </span>
      <span class="note">
        {texts.regions.deadline(formatFullDate(deadline, language))}, {texts.regions.reminders(remindersSent)}
      </span>
      <Contacts c={c} standing={standing} />
      {standing.unreachable.map((broken) => (
        <AddressForm c={c} broken={broken} problem={problem} />
      ))}
      <ExtensionForm
        c={c}
        plan={standing.plan}
        deadline={deadline}
        summary={texts.regions.moreTime}
        label={texts.regions.newDeadline(standing.region)}
        problem={problem}
      />
      <ReminderForm c={c} standing={standing} />
      {isOpen && (
        <ActForm
          action="/console/skip"
          values={{ round: c.var.state.rounds.at(-1)?.round.id ?? '', plan: standing.plan }}
          summary={texts.regions.skip.summary}
          hint={texts.regions.skip.hint}
          button={texts.regions.skip.leaveOut}
        />
      )}
    </li>
  );
}

function LeftOutRegion({ c, standing }: RegionProps) {
  const { texts } = textsOf(c);
  return (
    <li>
      <RegionName standing={standing} />
      <span class="status">{texts.regions.state.leftOut}</span>
      {standing.isOpen && (
        <form class="note no-print" method="post" action="/console/unskip">
          <input type="hidden" name="round" value={c.var.state.rounds.at(-1)?.round.id} />
          <input type="hidden" name="plan" value={standing.plan} />
          <button type="submit" class="second small">
            {texts.regions.skip.askAgain}
            <span class="hidden">: {standing.region}</span>
          </button>
        </form>
      )}
    </li>
  );
}

function AnsweredRegion({ c, standing }: RegionProps) {
  const { timeZone } = c.var.project;
  const { texts, language } = textsOf(c);
  const { submission } = standing;
  return (
    <li>
      <RegionName standing={standing} />
      <span class="status is-completed">
        <span class="sign" aria-hidden="true">
          {statusSigns.completed}
        </span>
        {texts.regions.state.answered}
      </span>
      {submission && (
        <span class="note">{texts.regions.answeredAt(formatMoment(submission.submittedAt, timeZone, language))}</span>
      )}
    </li>
  );
}

function RegionName({ standing: { region, partners } }: { standing: PlanStanding }) {
  return (
    <span>
      <strong dir="auto">{region}</strong>
      <br />
      <span class="quiet small" dir="auto">
        {partners.map(({ organisation }) => organisation).join('; ')}
      </span>
    </span>
  );
}

function Contacts({ c, standing: { partners, unreachable, optedOut } }: RegionProps) {
  const { regions } = textsOf(c).texts;
  const contacts = partners.flatMap((partner) => partner.contacts);
  return (
    <span class="note">
      {regions.contacts}:{' '}
      {contacts.map(({ email }, index) => (
        <>
          {index > 0 && '; '}
          {email}
          {unreachable.some(({ address }) => address === email) && <strong> ({regions.unreachable})</strong>}
          {optedOut.includes(email) && ` (${regions.optedOut})`}
        </>
      ))}
    </span>
  );
}
