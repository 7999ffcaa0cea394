import type { Child } from 'hono/jsx';
import type { Language } from '../../../shared/domain/project/language.ts';
import { attentionStatuses } from '../../../shared/domain/report/headline.ts';
import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import type { PlanReport } from '../../../shared/domain/report/plan-report.ts';
import { slideTexts } from '../../../shared/texts/slides/index.ts';
import type { Reading } from '../internal/reading.ts';
import { fitted, heightIn, type Room } from './fitting.ts';
import { needOf, NeedText } from './need.tsx';
import { heightOf } from './pages.ts';
import { leading, measure, small, subheading } from './stage.ts';
import { Words } from './words.tsx';

/** Something below the actions that is not torn apart. */
export interface Block {
  height: number;
  block: Child;
}

const needRoom = { width: measure - 1 };
const nameRoom: Room = { width: measure - 1, size: small, lines: 1 };
const wordsRoom = { width: measure };
const itemGap = 0.3;

/**
 * What the region asks for, and from whom: at most so many needs of so many lines, first of the actions that need
 * attention. The rest is counted.
 */
export function needsBlock(
  { actions, language }: PlanReport,
  { most, lines }: { most: number; lines: number },
  reading: Reading,
): Block[] {
  const needs = inOrder(actions)
    .map((action) => ({ action, need: needOf(action, reading, { ...needRoom, lines }) }))
    .filter(({ need }) => need.height > 0);
  if (needs.length === 0) return [];
  const shown = needs.slice(0, most);
  const further = needs.length - shown.length;
  const isNamed = actions.length > 1;
  return [
    {
      height:
        subheading +
        heightOf(shown.map(({ need }) => need)) +
        shown.length * (itemGap + (isNamed ? small * leading : 0)) +
        (further > 0 ? small * leading : 0),
      block: (
        <>
          <h3>{reading.terms.actionFields.needs}</h3>
          <ul class="needs">
            {shown.map(({ action, need }) => (
              <li>
                {isNamed && <p class="small quiet">{nameOf(action, language)}</p>}
                <NeedText need={need} />
              </li>
            ))}
          </ul>
          {further > 0 && <p class="further">{reading.texts.further(further)}</p>}
        </>
      ),
    },
  ];
}

function nameOf({ planned }: ActionReport, language: Language) {
  return <Words text={fitted(planned.title, nameRoom)} language={language} />;
}

function inOrder(actions: ActionReport[]): ActionReport[] {
  const needsAttention = ({ status }: ActionReport) => attentionStatuses.includes(status);
  return [...actions.filter(needsAttention), ...actions.filter((action) => !needsAttention(action))];
}

/** What the coordinator remarks on the region, in at most so many lines. */
export function remarkBlock(plan: PlanReport, lines: number, { snapshot: { notes }, language }: Reading): Block[] {
  const remark = notes?.remarks.find((candidate) => candidate.plan === plan.id)?.text;
  if (!notes || !remark) return [];
  return [wordsBlock(slideTexts(language).texts.remark, remark, notes.language, lines)];
}

/** What the region is proud of, in at most so many lines. */
export function highlightsBlock({ said }: PlanReport, lines: number, { terms }: Reading): Block[] {
  if (!said?.answer.highlights) return [];
  return [wordsBlock(terms.planFields.highlights, said.answer.highlights, said.language, lines)];
}

function wordsBlock(heading: string, words: string, language: Language, lines: number): Block {
  const text = fitted(words, { ...wordsRoom, lines });
  return {
    height: subheading + heightIn(text, wordsRoom),
    block: (
      <>
        <h3>{heading}</h3>
        <p>
          <Words text={text} language={language} />
        </p>
      </>
    ),
  };
}
