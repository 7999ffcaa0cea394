import type { Language } from '../../shared/domain/project/language.ts';
import { originOf } from '../../shared/domain/report/action-report.ts';
import type { Answer } from '../../shared/domain/survey/answer.ts';
import { fieldsOf } from '../../shared/domain/survey/pages.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';
import { answerSections, type AnswerSection } from '../../shared/texts/answer.ts';
import { contactName } from '../../shared/texts/contact-name.ts';
import { formatFullDate, formatMoment } from '../../shared/texts/format.ts';
import { printable } from '../../shared/texts/printable.ts';
import { reportTexts } from '../../shared/texts/report/index.ts';
import { surveyTexts } from '../../shared/texts/survey/index.ts';
import { roundName } from '../../shared/texts/terms/index.ts';
import { breakable } from '../../shared/typesetting/breakable.ts';

/** What the template reads: every word of the document. Each text is in the document's language, or names its own. */
export interface Copy {
  language: Language;
  accent: string;
  /** By which programs call the document. The heading is the same, with its long words breakable. */
  title: string;
  heading: string;
  project: { name: string; title: string };
  round: string;
  /** Under the heading: who submitted it and when; until when it can be changed, as long as it can. */
  lines: string[];
  sections: { heading: string; language: Language; rows: CopyRow[] }[];
  /** "{page} of {pages}". */
  page: string;
}

interface CopyRow {
  label: string;
  value: string;
  language: Language;
}

/** The copy of a submitted revision. What partners wrote is in it as plain text. */
export function copyOf(survey: OpenSurvey, answer: Answer, language: Language): Copy {
  const { project, plan, round, deadline, isOpen } = survey;
  const { texts } = surveyTexts(language);
  const moment = formatMoment(answer.submittedAt, project.timeZone, language);
  const title = texts.history.page(answer.revision, plan.region);
  return printable({
    language,
    accent: project.accent,
    title,
    heading: breakable(title),
    project: { name: breakable(project.name), title: breakable(project.title) },
    round: texts.roundOf(roundName(project, round.id, language)),
    lines: [
      breakable(texts.submitted.text(moment, contactName(survey, answer.submittedBy), answer.revision)),
      ...(isOpen ? [texts.submitted.canBeChanged(formatFullDate(deadline, language))] : []),
    ],
    sections: answerSections(answer, project, language).map((section) => ({
      heading: breakable(section.heading),
      language: section.page.startsWith('actions/') ? plan.language : language,
      rows: rowsOf(section, survey, answer, language),
    })),
    page: reportTexts(language).texts.page('{page}', '{pages}'),
  });
}

/** Typed texts are in the language of whoever submitted them, which reading aloud depends on; all else is in words of ours. */
function rowsOf({ page: id, rows }: AnswerSection, survey: OpenSurvey, answer: Answer, language: Language): CopyRow[] {
  const { project, plan, round, pages } = survey;
  const page = pages.find((candidate) => candidate.id === id);
  const fields = page ? fieldsOf(page, project, plan) : [];
  const typed = fields.filter(({ kind }) => kind === 'text' || kind === 'line').map(({ name }) => name);
  const written = originOf(answer, project, plan, round.id).language;
  return rows.map(({ field, label, value }) => ({
    label: breakable(label),
    value: breakable(value),
    language: typed.includes(field) ? written : language,
  }));
}
