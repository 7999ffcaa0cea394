import type { Work } from '../../shared/domain/rounds/work.ts';
import { addDays, localDate, type Instant } from '../../shared/domain/time.ts';
import { formatFullDate, formatTime } from '../../shared/texts/format.ts';
import { meetingName } from '../../shared/texts/terms/index.ts';
import type { LocalRun } from '../run.ts';
import { describeProblem } from '../state/problems.ts';
import { furthestStepDays, type NextStep } from '../stepping.ts';
import { LocalPage } from './page.tsx';

/** Leads to everybody's inbox, to the console, and through time. */
export function FrontPage({
  run,
  next,
  wrongDate,
}: {
  run: LocalRun;
  next: NextStep | undefined;
  wrongDate: string | undefined;
}) {
  const { name, accent, coordinator, partners } = run.project;
  const problems = run.problems();
  return (
    <LocalPage title={`${name} on this machine`} name={name} accent={accent}>
      <h1>Walk through the project’s phase 2</h1>
      <p class="lead">
        This is the stack that would be deployed, with a clock of its own. Move the clock and see who is written to,
        answer as any partner, sign in as the coordinator. No mail leaves this machine.
      </p>

      <ClockSection run={run} next={next} wrongDate={wrongDate} />

      <h2>Read the partners’ mails and follow their links</h2>
      <Inboxes
        run={run}
        people={partners.flatMap(({ organisation, region, contacts }) =>
          contacts.map(({ email }) => ({ region, who: organisation, address: email })),
        )}
      />

      <h2>Be the coordinator</h2>
      <p>
        <a href="/console">Open the console</a>. Sign in as {coordinator.email}; the link arrives in that inbox.
      </p>
      <Inboxes
        run={run}
        people={[{ region: 'Coordinator', who: coordinator.organisation, address: coordinator.email }]}
      />

      {problems.length > 0 && (
        <>
          <h2>What has failed</h2>
          <ul>
            {problems.map((problem) => (
              <li>{describeProblem(problem)}</li>
            ))}
          </ul>
        </>
      )}
    </LocalPage>
  );
}

function ClockSection({
  run,
  next,
  wrongDate,
}: {
  run: LocalRun;
  next: NextStep | undefined;
  wrongDate: string | undefined;
}) {
  const now = run.clock.now();
  const today = localDate(now, run.project.timeZone);
  return (
    <>
      <h2>The clock</h2>
      <p class="clock">
        {day(now, run)}, {time(now, run)}
        <small>
          {next
            ? `Next: ${day(next.at, run)}, ${time(next.at, run)}. ${describe(next.work, run)}`
            : 'Nothing more is due in this project.'}
        </small>
      </p>
      {wrongDate !== undefined && (
        <p class="error" role="alert" id="wrong-date">
          “{wrongDate}” cannot be gone to. Please give a day from {addDays(today, 1)} to{' '}
          {addDays(today, furthestStepDays)}, as YYYY-MM-DD.
        </p>
      )}
      <div class="move">
        {next && (
          <form method="post" action="/_local/step">
            <button type="submit">Step to what is due next</button>
          </form>
        )}
        <form method="post" action="/_local/date">
          <div>
            <label for="date">Or move on to a day</label>
            <input
              id="date"
              name="date"
              value={wrongDate}
              placeholder={localDate(now, run.project.timeZone)}
              inputmode="numeric"
              autocomplete="off"
              required
              aria-invalid={wrongDate === undefined ? undefined : 'true'}
              aria-describedby={wrongDate === undefined ? undefined : 'wrong-date'}
            />
          </div>
          <button type="submit" class="second">
            Move on
          </button>
        </form>
      </div>
    </>
  );
}

const day = (instant: Instant, { project }: LocalRun) => formatFullDate(localDate(instant, project.timeZone), 'en');
const time = (instant: Instant, { project }: LocalRun) => formatTime(instant, project.timeZone, 'en');

function describe(work: Work, { project }: LocalRun): string {
  switch (work.kind) {
    case 'open-round':
      return `Round ${work.round.id} opens, and the invitations go out.`;
    case 'send-mail':
      return `Mails go out: ${work.mail.kind}.`;
    case 'compile-report': {
      const meeting = project.meetings.find(({ id }) => id === work.meeting);
      return `The report is compiled: ${meeting ? meetingName(meeting, 'en') : work.meeting}.`;
    }
    case 'release-report':
      return `Revision ${work.revision} of a report is released.`;
  }
}

function Inboxes({ run, people }: { run: LocalRun; people: { region: string; who: string; address: string }[] }) {
  const mails = run.mails();
  return (
    <ul class="tasks">
      {people.map(({ region, who, address }) => {
        const count = mails.filter(({ to }) => to.includes(address)).length;
        return (
          <li>
            <span>
              <strong dir="auto">{region}</strong>
              <br />
              <span class="quiet small" dir="auto">
                {who}
              </span>
            </span>
            <span class="small">
              <a href={`/_local/inbox/${encodeURIComponent(address)}`}>{address}</a>
              <br />
              <span class="quiet">{count === 1 ? '1 mail' : `${count} mails`}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
