import { formatMoment, formatTime } from '../../../shared/texts/format.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import type { SurveyContext } from '../context.ts';
import { contactName } from '../../../shared/texts/contact-name.ts';
import type { Saved } from './saving.ts';

/** Tells the page's script what became of what it sent: the version to go on from, and the words to show. */
export function answerScript(c: SurveyContext, saved: Saved) {
  const { survey, language } = c.var;
  const { saving } = surveyTexts(language).texts;
  const { timeZone } = survey.project;
  switch (saved.kind) {
    case 'saved':
      return c.json({ version: saved.version, status: saving.savedAt(formatTime(survey.now, timeZone, language)) });
    case 'conflict': {
      const moment = formatMoment(saved.stored.savedAt, timeZone, language);
      return c.json({ status: saving.conflict(contactName(survey, saved.stored.savedBy), moment) }, 409);
    }
    case 'too-large':
      return c.json({ status: saving.tooLarge }, 413);
  }
}
