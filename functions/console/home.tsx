import { Hono } from 'hono';
import { overviewOf, type Overview } from '../../shared/domain/rounds/overview.ts';
import { readAudit } from '../../shared/store/audit.ts';
import { formatFullDate, formatMoment } from '../../shared/texts/format.ts';
import { roundName } from '../../shared/texts/terms/index.ts';
import type { ConsoleContext, ConsoleDependencies, ConsoleEnvironment } from './context.ts';
import { History } from './history.tsx';
import { NextSteps } from './next-steps.tsx';
import { sendConsolePage, textsOf } from './page.tsx';
import type { FormProblem } from './problem.ts';
import { Regions } from './regions.tsx';
import { ReportsList } from './reports/list.tsx';
import { RoundForms } from './round-forms.tsx';

export function homeRoutes(dependencies: ConsoleDependencies): Hono<ConsoleEnvironment> {
  const routes = new Hono<ConsoleEnvironment>();
  routes.get('/', (c) => sendHome(c, dependencies));
  return routes;
}

/** One page that answers: where do we stand, what happens next, whom do I have to call. */
export async function sendHome(c: ConsoleContext, { table }: ConsoleDependencies, problem?: FormProblem) {
  const { project, state, now } = c.var;
  const { texts } = textsOf(c);
  const overview = overviewOf(project, state, now);
  const { round } = overview;
  return sendConsolePage(
    c,
    round ? texts.standing.heading(round.answered, round.asked) : texts.standing.none,
    <>
      <Standing c={c} overview={overview} />
      <SendingNotice c={c} />
      <RoundForms c={c} overview={overview} />
      <h2>{texts.next.heading}</h2>
      <NextSteps c={c} next={overview.next} />
      <Regions c={c} standings={overview.standings} deadline={round?.deadline} problem={problem} />
      <h2>{texts.reports.heading}</h2>
      <ReportsList c={c} meetings={overview.meetings} />
      <History c={c} entries={await readAudit(table)} />
    </>,
    { isSignedIn: true, status: problem ? 422 : 200 },
  );
}

function Standing({ c, overview: { round, previousRound } }: { c: ConsoleContext; overview: Overview }) {
  const { texts, language } = textsOf(c);
  if (!round) return null;
  const name = (id: string) => roundName(c.var.project, id, language);
  return (
    <p class="lead">
      {texts.standing.round(name(round.id))} {standingText(c, round)}
      {previousRound &&
        ` ${texts.standing.previous(previousRound.answered, previousRound.asked, name(previousRound.id))}`}
    </p>
  );
}

/** Why mails do not arrive that should. */
function SendingNotice({ c }: { c: ConsoleContext }) {
  const { sending } = c.var.state;
  const { texts } = textsOf(c);
  if (!sending?.isSandbox && !sending?.waiting) return null;
  return (
    <div class="notice warning">
      {sending.isSandbox && <p>{texts.sending.sandbox}</p>}
      {sending.waiting > 0 && <p>{texts.sending.waiting(sending.waiting, sending.perDay)}</p>}
    </div>
  );
}

function standingText(c: ConsoleContext, { isOpen, deadline, closed }: NonNullable<Overview['round']>): string {
  const { texts, language } = textsOf(c);
  if (isOpen) return texts.standing.deadline(formatFullDate(deadline, language));
  const isClosedByHand = closed && deadline === closed.day;
  return isClosedByHand
    ? texts.round.closedEarly(formatMoment(closed.at, c.var.project.timeZone, language))
    : texts.standing.closed;
}
