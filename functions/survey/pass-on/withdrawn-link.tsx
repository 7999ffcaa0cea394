import type { Context } from 'hono';
import type { Page } from '../../../shared/domain/survey/pages.ts';
import { localDate } from '../../../shared/domain/time.ts';
import type { WithdrawnLink } from '../../../shared/store/open-survey.ts';
import { formatDate } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { passOnTexts } from '../../../shared/texts/survey/pass-on/index.ts';
import { sendPage } from '../../../shared/web/page.tsx';
import { CoordinatorContact } from '../../../shared/web/coordinator-contact.tsx';
import { TypedRows } from '../typed-rows.tsx';

/** What somebody sent who did not know yet, and to which page. */
interface TypedTooLate {
  page: Page;
  posted: Record<string, unknown>;
}

/**
 * Tells a colleague whose link was withdrawn by whom and when, and whom to ask. Nobody else can see it. What was typed
 * is shown once more: it is stored nowhere.
 */
export function sendWithdrawnLink(
  c: Context,
  { project, plan, colleague, passedOnBy, withdrawnBy }: WithdrawnLink,
  typed?: TypedTooLate,
) {
  const { language, revokedAt = '' } = colleague;
  const { withdrawn } = passOnTexts(language).texts;
  const { closed, saving } = surveyTexts(language).texts;
  const frame = {
    language,
    title: `${withdrawn.heading} – ${plan.region} – ${project.name}`,
    accent: project.accent,
    masthead: { name: project.name, subject: `${surveyTexts(language).texts.subject} – ${plan.region}` },
    footer: <CoordinatorContact project={project} language={language} />,
  };
  const day = formatDate(localDate(revokedAt, project.timeZone), language);
  return sendPage(
    c,
    frame,
    <>
      <h1>{withdrawn.heading}</h1>
      <p dir="auto">{withdrawn.text(passedOnBy, withdrawnBy, day)}</p>
      <p dir="auto">{withdrawn.ask(passedOnBy)}</p>
      {typed && (
        <>
          <div class="notice warning" role="alert">
            <h2>{closed.late.heading}</h2>
            <p>{saving.withdrawn}</p>
          </div>
          <TypedRows survey={{ project, plan }} page={typed.page} posted={typed.posted} language={language} />
        </>
      )}
    </>,
    410,
  );
}
