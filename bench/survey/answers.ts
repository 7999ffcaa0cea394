import { shownOn } from '../../functions/survey/shown.ts';
import { openSurvey as openLink, type OpenSurvey } from '../../shared/store/open-survey.ts';
import { duringRound, fillAndSend, type TestSurvey } from '../../tests/integration/survey-visitor.ts';

/**
 * Answers all pages but the first as a partner would. The first stays as it is on arrival, filled in from the last
 * round, with all that the product says about that.
 */
export async function answerPages(visited: TestSurvey, link: string): Promise<void> {
  const survey = await surveyBehind(visited, link);
  const [first, ...others] = survey.pages;
  if (!first) throw new Error('a survey without pages');
  const answers = { ...shownOn(survey, first, 'en').values, done: 'Two workshops and a call for bids.' };
  for (const { id, kind } of others) {
    await fillAndSend(
      visited,
      `${link}/${id}`,
      kind === 'action' ? answers : { highlights: 'Sixty projects in one book.' },
    );
  }
}

/** What the link of a contact opens, as the product's own pages have it at hand. */
export async function surveyBehind({ table }: TestSurvey, link: string): Promise<OpenSurvey> {
  const [, , round = '', plan = '', contact = '', secret = ''] = link.split('/');
  const opening = await openLink(table, { round, plan, contact, secret }, duringRound);
  if (opening.kind !== 'open') throw new Error('the link opens no survey');
  return opening.survey;
}
