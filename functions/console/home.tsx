import { Hono } from 'hono';
import { overviewOf, type Overview } from '../../shared/domain/rounds/overview.ts';
import { formatFullDate } from '../../shared/texts/format.ts';
import { roundName } from '../../shared/texts/terms/index.ts';
import type { ConsoleContext, ConsoleEnvironment } from './context.ts';
import type { ExtensionProblem } from './extension-form.tsx';
import { NextSteps } from './next-steps.tsx';
import { sendConsolePage, textsOf } from './page.tsx';
import { Regions } from './regions.tsx';
import { ReportsList } from './reports-list.tsx';

export function homeRoutes(): Hono<ConsoleEnvironment> {
  const routes = new Hono<ConsoleEnvironment>();
  routes.get('/', (c) => sendHome(c));
  return routes;
}

/** One page that answers: where do we stand, what happens next, whom do I have to call. */
export function sendHome(c: ConsoleContext, problem?: ExtensionProblem) {
  const { project, state, now } = c.var;
  const { texts } = textsOf(c);
  const overview = overviewOf(project, state, now);
  const { round } = overview;
  return sendConsolePage(
    c,
    round ? texts.standing.heading(round.answered, round.asked) : texts.standing.none,
    <>
      <Standing c={c} overview={overview} />
      <h2>{texts.next.heading}</h2>
      <NextSteps c={c} next={overview.next} />
      <Regions c={c} standings={overview.standings} deadline={round?.deadline} problem={problem} />
      <h2>{texts.reports.heading}</h2>
      <ReportsList c={c} meetings={overview.meetings} />
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
      {texts.standing.round(name(round.id))}{' '}
      {round.isOpen ? texts.standing.deadline(formatFullDate(round.deadline, language)) : texts.standing.closed}
      {previousRound &&
        ` ${texts.standing.previous(previousRound.answered, previousRound.asked, name(previousRound.id))}`}
    </p>
  );
}
