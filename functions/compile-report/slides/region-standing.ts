import type { Language } from '../../../shared/domain/project/language.ts';
import { attentionStatuses } from '../../../shared/domain/report/headline.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { slideTexts } from '../../../shared/texts/slides/index.ts';

/** How a region stands, in a few words for its heading. No answer is never taken for a calm region. */
export function regionStanding({ actions }: PlanReport, language: Language): string {
  const { region } = slideTexts(language).texts;
  const inNeed = actions.filter(({ status }) => attentionStatuses.includes(status)).length;
  const silent = actions.filter(({ status }) => status === 'no-answer').length;
  if (actions.length === 0) return region.empty;
  if (inNeed > 0) return region.attention(inNeed, actions.length);
  if (silent === actions.length) return region.silent;
  return silent > 0 ? region.partlySilent(silent, actions.length) : region.calm;
}
