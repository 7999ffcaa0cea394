import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { colonIn, formatFullDate } from '../../shared/texts/format.ts';
import { surveyLanguages, surveyTexts } from '../../shared/texts/survey/index.ts';
import { webTexts } from '../../shared/texts/web/index.ts';
import { sendPage } from '../../shared/web/page.tsx';
import { addressOf, currentPath } from './addresses.ts';
import type { SurveyContext } from './context.ts';
import { CoordinatorContact } from '../../shared/web/coordinator-contact.tsx';

export interface SurveyPageOptions {
  status?: ContentfulStatusCode;
  /** Says in the window's title that something needs to be mended. */
  hasProblems?: boolean;
  /** The page's form, by its id: it is kept when the language changes. */
  form?: string;
  /** The form saves what is typed into it, by a script. */
  isKeptSaved?: boolean;
  /** The page holds what is stored nowhere: without a form, no link leads to the same page in another language. */
  holdsUnsaved?: boolean;
}

/** The form with a page's questions. */
export const formId = 'page';

/** Answers with a page of the survey. `title` names it; its heading is part of the content. */
export function sendSurveyPage(
  c: SurveyContext,
  title: string,
  content: Child,
  { status = 200, hasProblems = false, form, isKeptSaved, holdsUnsaved = false }: SurveyPageOptions = {},
) {
  const { survey, language } = c.var;
  const { project, plan } = survey;
  const { texts } = surveyTexts(language);
  const prefix = hasProblems ? `${webTexts(language).texts.errorPrefix}${colonIn(language)}` : '';
  const frame = {
    language,
    title: `${prefix}${title} – ${plan.region} – ${project.name}`,
    accent: project.accent,
    masthead: { name: project.name, subject: `${texts.subject} – ${plan.region}`, note: deadlineText(c) },
    otherLanguages: holdsUnsaved && !form ? [] : otherLanguages(c),
    form,
    script: isKeptSaved ? c.var.script : undefined,
    footer: <CoordinatorContact project={project} language={language} />,
  };
  return sendPage(c, frame, content, status);
}

/** Until when the survey is open, or was: a date with its weekday. */
export function deadlineText(c: SurveyContext): string {
  const { survey, language } = c.var;
  const { texts } = surveyTexts(language);
  const deadline = formatFullDate(survey.deadline, language);
  return survey.isOpen ? texts.openUntil(deadline) : texts.wasOpenUntil(deadline);
}

function otherLanguages(c: SurveyContext) {
  return surveyLanguages(c.var.survey.project)
    .filter((language) => language !== c.var.language)
    .map((language) => ({
      language,
      name: webTexts(language).texts.languageName,
      href: addressOf(c, currentPath(c), language),
    }));
}

/** The way back to the list of tasks. */
export function BackToList({ c }: { c: SurveyContext }) {
  const { texts } = surveyTexts(c.var.language);
  return (
    <a class="back" href={addressOf(c, '')}>
      {texts.backToList}
    </a>
  );
}
