import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { formatNumber } from '../../../shared/texts/format.ts';
import type { Reading } from '../internal/reading.ts';
import { fitted, headingRoom, roomUnder } from './fitting.ts';
import { heightOf, paged, type Item } from './pages.ts';
import { actionRow, ActionTable, type ActionRow } from './region-actions.tsx';
import { AnswerNote, answerNote } from './region-answer.tsx';
import { regionStanding } from './region-standing.ts';
import { highlightsBlock, needsBlock, remarkBlock, type Block } from './region-words.tsx';
import type { Slide } from './slide.tsx';
import { tableHead } from './stage.ts';
import { Words } from './words.tsx';

type Part = (ActionRow & { block?: undefined }) | (Block & { cells?: undefined });

/** How tightly a region is set: the lines of a title, of the remark and of each need, and the number of needs. */
interface Way {
  title: number;
  needs: { most: number; lines: number };
  remark: number;
}

const ways: [Way, ...Way[]] = [
  { title: 3, needs: { most: 2, lines: 2 }, remark: 4 },
  { title: 2, needs: { most: 2, lines: 2 }, remark: 3 },
  { title: 2, needs: { most: 2, lines: 1 }, remark: 2 },
  { title: 2, needs: { most: 1, lines: 2 }, remark: 2 },
  { title: 2, needs: { most: 1, lines: 1 }, remark: 1 },
];

/**
 * A region on one slide if that can be: every action with its standing, what the region asks for, what the coordinator
 * remarks on it, and what the region is proud of, where that finds room.
 */
export function regionSlides(plan: PlanReport, reading: Reading): Slide[] {
  const { texts, language } = reading;
  const standing = regionStanding(plan, language);
  const beside = `: ${standing} ${texts.page('10', '10')}`;
  const name = fitted(plan.region, headingRoom, beside);
  const note = answerNote(plan, reading);
  const room = roomUnder(`${name}${beside}`) - note.height - tableHead;
  const pages = withHighlights(pagesOf(plan, room, reading), plan, room, reading);
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

/** As roomily as all finds room on one page; as roomily as can be where it does not, however tight. */
function pagesOf(plan: PlanReport, room: number, reading: Reading): Part[][] {
  const set = ({ title, needs, remark }: Way): Part[][] =>
    paged<Part & Item>(
      [
        ...plan.actions.map((action) => actionRow(action, plan, title, reading)),
        ...needsBlock(plan, needs, reading),
        ...remarkBlock(plan, remark, reading),
      ],
      room,
    );
  const [roomiest, ...others] = ways;
  const whole = set(roomiest);
  if (whole.length <= 1) return whole.length === 0 ? [[]] : whole;
  return others.map(set).find((pages) => pages.length === 1) ?? whole;
}

const mostLinesOfHighlights = 3;

function withHighlights(pages: Part[][], plan: PlanReport, room: number, reading: Reading): Part[][] {
  const last = pages.at(-1) ?? [];
  for (let lines = mostLinesOfHighlights; lines > 0; lines--) {
    const highlights = highlightsBlock(plan, lines, reading);
    if (heightOf([...last, ...highlights]) <= room) return [...pages.slice(0, -1), [...last, ...highlights]];
  }
  return pages;
}
