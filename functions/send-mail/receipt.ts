import type { Language } from '../../shared/domain/project/language.ts';
import type { RoundMail } from '../../shared/domain/rounds/mail.ts';
import { otherPlansIn } from '../../shared/domain/survey/answer.ts';
import { readRevisions } from '../../shared/store/answers.ts';
import { readProjectWithPlans, readRoot } from '../../shared/store/project.ts';
import { answerSections, type AnswerSection } from '../../shared/texts/answer.ts';
import { formatMoment } from '../../shared/texts/format.ts';
import type { Composing } from './compose.ts';

/** When a revision was submitted, and a copy of all that it says. */
export async function receiptSections(
  mail: Extract<RoundMail, { kind: 'receipt' }>,
  { table, project }: Composing,
  language: Language,
): Promise<{ submittedAt: string; sections: AnswerSection[] }> {
  const revisions = await readRevisions(table, mail.round, mail.plan);
  const answer = revisions.find(({ revision }) => revision === mail.revision);
  if (!answer) throw new Error('a receipt for a revision that is not there');
  const root = await readRoot(table);
  const named = root && (await readProjectWithPlans(table, root, [mail.plan, ...otherPlansIn(answer)]));
  return {
    submittedAt: formatMoment(answer.submittedAt, project.timeZone, language),
    sections: answerSections(answer, named ?? project, language),
  };
}
