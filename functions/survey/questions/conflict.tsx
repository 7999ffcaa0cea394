import { readPage, type Page } from '../../../shared/domain/survey/pages.ts';
import { formatMoment } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { addressOf } from '../addresses.ts';
import type { SurveyContext } from '../context.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { takenField, type SavedMeanwhile } from './fields/saved-answer.tsx';
import { contactName } from '../../../shared/texts/contact-name.ts';
import { PageForm } from './page-form.tsx';
import { PageHeading } from './page-heading.tsx';
import { pageTitle } from '../page-title.tsx';
import { BackToList, formId, sendSurveyPage } from '../page.tsx';
import { postedList } from '../posted-form.ts';
import { differingFields, type Saved } from './saving.ts';
import { draftValues } from '../shown.ts';
import { typedText } from '../typed-text.ts';
import { wordsOf } from '../words.ts';

/** Shows a save that came too late beside the one that came first, and asks which answers hold. */
export function sendConflict(
  c: SurveyContext,
  page: Page,
  { typed, stored }: Extract<Saved, { kind: 'conflict' }>,
  version: number,
  posted: Record<string, unknown>,
) {
  const { survey, language } = c.var;
  const { conflict } = surveyTexts(language).texts;
  const saved = draftValues(survey, page, stored, language);
  const differing = differingFields(c, page, typed, saved);
  const { doubts } = readPage(page, typed, survey.project, survey.plan, language, survey.today);
  const by = contactName(survey, stored.savedBy);
  const moment = formatMoment(stored.savedAt, survey.project.timeZone, language);
  const taken = postedList(posted, takenField);
  const savedMeanwhile = new Map(
    differing.map((field): [string, SavedMeanwhile] => [
      field.name,
      { by, value: typedText(survey, page, field, saved, language), isTaken: taken.includes(field.name) },
    ]),
  );
  return sendSurveyPage(
    c,
    pageTitle(c, page),
    <>
      <BackToList c={c} />
      <ErrorSummary
        heading={conflict.heading}
        text={stored.savedBy === survey.contact.id ? conflict.byYourself(moment) : conflict.bySomebody(by, moment)}
        entries={differing.map((field) => ({
          href: `#${field.name}`,
          text: wordsOf(survey, page, field, language).shortName,
        }))}
      />
      <PageHeading c={c} page={page} />
      <PageForm
        c={c}
        page={page}
        values={typed}
        version={version}
        seenVersion={stored.version}
        isUnsaved
        problems={[]}
        doubts={doubts.filter(({ isConfirmed }) => isConfirmed)}
        savedMeanwhile={savedMeanwhile}
      />
      <p>
        <a href={addressOf(c, `/${page.id}`)} data-discards="yes">
          {conflict.discard}
        </a>
      </p>
    </>,
    { status: 409, hasProblems: true, holdsUnsaved: true, form: formId, isKeptSaved: true },
  );
}
