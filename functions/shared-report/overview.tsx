import type { Context } from 'hono';
import type { Language } from '../../shared/domain/project/language.ts';
import { editions, fileName, type Edition } from '../../shared/domain/report/editions.ts';
import type { Release } from '../../shared/domain/rounds/state.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';
import { formatFullDate } from '../../shared/texts/format.ts';
import { reportTexts } from '../../shared/texts/report/index.ts';
import { reviewTexts } from '../../shared/texts/review/index.ts';
import { chooseLanguage } from '../../shared/texts/survey/language.ts';
import { meetingName } from '../../shared/texts/terms/index.ts';
import { webTexts } from '../../shared/texts/web/index.ts';
import { sendPage } from '../../shared/web/page.tsx';
import { readable } from './readable.ts';

/** The editions that partners get. */
export const forPartners: readonly Edition[] = ['internal', 'slides'];

/** What the report is about, its forms in the reader's language, and the revision that counts if it is another. */
export function sendOverview(c: Context, survey: OpenSurvey, release: Release, last: Release | undefined) {
  const { project } = survey;
  const language = chooseLanguage(survey, c.req.query('language'));
  const { texts } = reviewTexts(language);
  const meeting = project.meetings.find(({ id }) => id === release.meeting);
  const heading = `${reportTexts(language).texts.name}: ${meeting ? meetingName(meeting, language) : release.meeting}`;
  const isOutdated = last && last.round === release.round && last.revision > release.revision;
  const frame = {
    language,
    title: `${heading} – ${project.name}`,
    accent: project.accent,
    masthead: { name: project.name, subject: project.title },
    otherLanguages: project.languages
      .filter((other) => other !== language)
      .map((other) => ({
        language: other,
        name: webTexts(other).texts.languageName,
        href: `${c.req.path}?language=${other}`,
      })),
  };
  return sendPage(
    c,
    frame,
    <>
      <h1>{heading}</h1>
      {meeting && (
        <p class="lead">
          {formatFullDate(meeting.date, language)}, <bdi>{meeting.place}</bdi>
        </p>
      )}
      {isOutdated && (
        <p class="notice warning">
          {texts.shared.newer}{' '}
          <a href={c.req.path.replace(/[^/]*$/, String(last.revision))}>{texts.shared.openNewer}</a>
        </p>
      )}
      <p>{texts.shared.hint}</p>
      <dl class="facts">
        {forPartners.map((edition) => (
          <>
            <dt>{texts.editions[edition]}</dt>
            <dd>
              <FileLinks
                path={c.req.path}
                edition={edition}
                language={language}
                written={readable(project, language)}
              />
            </dd>
          </>
        ))}
      </dl>
    </>,
  );
}

interface FileLinksProps {
  path: string;
  edition: Edition;
  language: Language;
  /** In which language the files are. */
  written: Language;
}

function FileLinks({ path, edition, language, written }: FileLinksProps) {
  const { texts } = reviewTexts(language);
  return (
    <>
      {editions[edition].map((format, index) => (
        <>
          {index > 0 && ', '}
          <a href={`${path}/${fileName({ edition, language: written, format })}`}>
            {texts.formats[format]}
            <span class="hidden"> ({texts.editions[edition]})</span>
          </a>
        </>
      ))}
    </>
  );
}
