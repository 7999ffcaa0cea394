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

const mostNeeds = 2;
const needRoom: Room = { width: measure - 1, lines: 2 };
const nameRoom: Room = { width: measure - 1, size: small, lines: 1 };
const remarkRoom: Room = { width: measure, lines: 4 };
const itemGap = 0.3;

/** What the region asks for, and from whom: first for the actions that need attention. The rest is counted. */
export function needsBlock({ actions, language }: PlanReport, reading: Reading): Block[] {
  const needs = inOrder(actions)
    .map((action) => ({ action, need: needOf(action, reading, needRoom) }))
    .filter(({ need }) => need.height > 0);
  if (needs.length === 0) return [];
  const shown = needs.slice(0, mostNeeds);
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

/** What the coordinator remarks on the region. */
export function remarkBlock(plan: PlanReport, { snapshot: { notes }, language }: Reading): Block[] {
  const remark = notes?.remarks.find((candidate) => candidate.plan === plan.id)?.text;
  if (!notes || !remark) return [];
  const text = fitted(remark, remarkRoom);
  return [
    {
      height: subheading + heightIn(text, remarkRoom),
      block: (
        <>
          <h3>{slideTexts(language).texts.remark}</h3>
          <p>
            <Words text={text} language={notes.language} />
          </p>
        </>
      ),
    },
  ];
}
