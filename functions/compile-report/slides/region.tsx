import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { formatNumber } from '../../../shared/texts/format.ts';
import type { Reading } from '../internal/reading.ts';
import { fitted, headingRoom, roomUnder } from './fitting.ts';
import { paged, type Item } from './pages.ts';
import { actionRow, ActionTable, type ActionRow } from './region-actions.tsx';
import { AnswerNote, answerNote } from './region-answer.tsx';
import { regionStanding } from './region-standing.ts';
import { needsBlock, remarkBlock, type Block } from './region-words.tsx';
import type { Slide } from './slide.tsx';
import { tableHead } from './stage.ts';
import { Words } from './words.tsx';

type Part = (ActionRow & { block?: undefined }) | (Block & { cells?: undefined });

/** A region: every action with its standing, what the region asks for, what the coordinator remarks on it. */
export function regionSlides(plan: PlanReport, reading: Reading): Slide[] {
  const { texts, language } = reading;
  const standing = regionStanding(plan, language);
  const beside = `: ${standing} ${texts.page('10', '10')}`;
  const name = fitted(plan.region, headingRoom, beside);
  const note = answerNote(plan, reading);
  const parts: Part[] = [
    ...plan.actions.map((action) => actionRow(action, plan, reading)),
    ...needsBlock(plan, reading),
    ...remarkBlock(plan, reading),
  ];
  const room = roomUnder(`${name}${beside}`) - note.height - tableHead;
  const pages = parts.length > 0 ? paged<Part & Item>(parts, room) : [[]];
  return pages.map((page, index) => ({
    id: `region.${plan.id}.${index + 1}`,
    kind: 'plain',
    heading: (
      <>
        <Words text={name} language={plan.language} />: {standing}
      </>
    ),
    part:
      pages.length > 1
        ? texts.page(formatNumber(index + 1, language), formatNumber(pages.length, language))
        : undefined,
    content: (
      <>
        <AnswerNote note={note} />
        {plan.actions.length === 0 && <p>{texts.regions.noActions}</p>}
        <ActionTable rows={page.flatMap((part) => (part.cells ? [part] : []))} reading={reading} />
        {page.map(({ block }) => block)}
      </>
    ),
  }));
}
