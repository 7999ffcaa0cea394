import { possibleDeadlines } from '../../shared/domain/rounds/choices.ts';
import type { Overview } from '../../shared/domain/rounds/overview.ts';
import { addDays, daysBetween, localDate } from '../../shared/domain/time.ts';
import { formatFullDate, formatMoment } from '../../shared/texts/format.ts';
import { roundName } from '../../shared/texts/terms/index.ts';
import { ActForm } from './act-form.tsx';
import type { ConsoleContext } from './context.ts';
import { textsOf } from './page.tsx';

/** What can be done with the round as a whole, or, when none is open, with the next one. */
export function RoundForms({ c, overview: { round, nextRound } }: { c: ConsoleContext; overview: Overview }) {
  const { texts } = textsOf(c);
  return (
    <>
      {round?.pausedAt && <Paused c={c} round={round.id} since={round.pausedAt} />}
      {round?.isOpen && (
        <details class="no-print">
          <summary>{texts.round.act}</summary>
          <div>
            {!round.pausedAt && (
              <ActForm
                action="/console/pause"
                values={{ round: round.id }}
                summary={texts.round.pause}
                hint={texts.round.pauseHint}
                button={texts.round.pause}
              />
            )}
            <ActForm
              action="/console/close"
              values={{ round: round.id }}
              summary={texts.round.close}
              hint={texts.round.closeHint}
              button={texts.round.confirmClose}
            />
          </div>
        </details>
      )}
      {nextRound && <NextRound c={c} nextRound={nextRound} />}
    </>
  );
}

function Paused({ c, round, since }: { c: ConsoleContext; round: string; since: string }) {
  const { texts, language } = textsOf(c);
  return (
    <div class="notice warning">
      <p>{texts.round.paused(formatMoment(since, c.var.project.timeZone, language))}</p>
      <form class="no-print" method="post" action="/console/resume">
        <input type="hidden" name="round" value={round} />
        <p class="quiet">{texts.round.resumeHint}</p>
        <button type="submit" class="second">
          {texts.round.resume}
        </button>
      </form>
    </div>
  );
}

/** The deadline is as far off as the calendar would have it, unless another is chosen. */
function NextRound({ c, nextRound }: { c: ConsoleContext; nextRound: NonNullable<Overview['nextRound']> }) {
  const { project, now } = c.var;
  const { texts, language } = textsOf(c);
  const { id, opensAt, deadline, isRequested } = nextRound;
  const name = roundName(project, id, language);
  if (isRequested) return <p class="notice">{texts.round.opening(name)}</p>;
  const today = localDate(now, project.timeZone);
  const opens = localDate(opensAt, project.timeZone);
  const days = possibleDeadlines(project, today);
  const usual = addDays(today, daysBetween(opens, deadline));
  return (
    <ActForm
      action="/console/open"
      values={{ round: id }}
      summary={texts.round.open}
      hint={texts.round.openHint(name, formatFullDate(opens, language))}
      button={texts.round.openNow}
    >
      <label for="round-deadline">{texts.round.openDeadline}</label>
      <div class="parts">
        <select id="round-deadline" name="deadline">
          {days.map((day) => (
            <option value={day} selected={day === days.find((candidate) => candidate >= usual)}>
              {formatFullDate(day, language)}
            </option>
          ))}
        </select>
      </div>
    </ActForm>
  );
}
