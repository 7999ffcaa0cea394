import type { Child } from 'hono/jsx';
import { localDate } from '../../shared/domain/time.ts';
import { formatDate, formatMoment } from '../../shared/texts/format.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { addressOf } from './addresses.ts';
import type { SurveyContext } from './context.ts';
import { contactName } from '../../shared/texts/contact-name.ts';
import { PageTitle } from './page-title.tsx';
import { shownOn } from './shown.ts';
import { stateOf, type PageStanding } from './standing.ts';

/** How a state looks in the list: by its word, then by a sign. */
const signs = {
  open: { sign: '○', look: 'is-open' },
  begun: { sign: '◐', look: 'is-open' },
  good: { sign: '✓', look: 'is-good' },
  warning: { sign: '▲', look: 'is-warning' },
} as const;

/** A page of the survey in the list, with what has been saved of it. */
export function PageTask({ c, standing }: { c: SurveyContext; standing: PageStanding }) {
  const { home } = surveyTexts(c.var.language).texts;
  const state = stateOf(standing);
  const task = { href: addressOf(c, `/${standing.page.id}`), note: taskNote(c, standing) };
  const title = <PageTitle c={c} page={standing.page} />;
  switch (state) {
    case 'not-started':
      return <Task {...task} title={title} kind="open" status={home.states[state]} />;
    case 'saved':
      return <Task {...task} title={title} kind="begun" status={home.states[state]} />;
    case 'confirmed':
      return <Task {...task} title={title} kind="good" status={home.states[state]} />;
    case 'incomplete':
      return <Task {...task} title={title} kind="warning" status={home.states[state](standing.problems.length)} />;
  }
}

/** The last task: it can be opened at any time, and says what is still in the way. */
export function CheckTask({
  c,
  isReady,
  isSubmitted,
  isChanged,
}: {
  c: SurveyContext;
  isReady: boolean;
  isSubmitted: boolean;
  isChanged: boolean;
}) {
  const { check } = surveyTexts(c.var.language).texts.home;
  const [kind, status] = isSubmitted
    ? isChanged
      ? (['warning', check.changed] as const)
      : (['good', check.submitted] as const)
    : (['open', isReady ? check.ready : check.open] as const);
  return <Task href={addressOf(c, '/check')} title={check.task} kind={kind} status={status} />;
}

function Task({
  href,
  title,
  kind,
  status,
  note,
}: {
  href: string;
  title: Child;
  kind: keyof typeof signs;
  status: string;
  note?: string;
}) {
  const { sign, look } = signs[kind];
  return (
    <li>
      <a href={href}>{title}</a>
      <span class={`status ${look}`}>
        <span class="sign" aria-hidden="true">
          {sign}
        </span>
        {status}
      </span>
      {note && (
        <span class="note" dir="auto">
          {note}
        </span>
      )}
    </li>
  );
}

function taskNote(c: SurveyContext, { page }: PageStanding): string | undefined {
  const { survey, language } = c.var;
  const { home } = surveyTexts(language).texts;
  const { draft, filledInFrom } = shownOn(survey, page, language);
  if (draft)
    return home.savedBy(
      contactName(survey, draft.savedBy),
      formatMoment(draft.savedAt, survey.project.timeZone, language),
    );
  return (
    filledInFrom && home.filledIn(formatDate(localDate(filledInFrom.submittedAt, survey.project.timeZone), language))
  );
}
