import type { ActionReport } from '../../../shared/domain/report/action-report.ts';
import type { ChangeKind } from '../../../shared/domain/report/change.ts';
import type { Status } from '../../../shared/domain/report/status.ts';
import { formatPercent } from '../../../shared/texts/format.ts';
import { heading, listOf, paragraph } from '../document/blocks.ts';
import type { Block, Line, Section } from '../document/document.ts';
import { changeMark, linkTo, statusMark, type Reading } from './reading.ts';

/** The order in which a reader wants to know. */
const order: ChangeKind[] = ['worse', 'better', 'new', 'no-data', 'same'];

/** What has become of each action since the last report. */
export function changesSection(reading: Reading): Section {
  const { snapshot, texts, since } = reading;
  const section = { id: 'changes', startsPage: true };
  if (!since)
    return {
      ...section,
      heading: [texts.changes.first],
      blocks: [paragraph(texts.changes.firstText)],
    };
  const actions = snapshot.plans.flatMap((plan) => plan.actions);
  const numberOf = (kind: ChangeKind) => actions.filter(({ change }) => change?.kind === kind).length;
  const sorted = order.flatMap((kind) => actions.filter(({ change }) => change?.kind === kind));
  return {
    ...section,
    heading: [texts.changes.heading(numberOf('better'), numberOf('worse'), numberOf('same'))],
    blocks: [
      paragraph(texts.changes.intro(since), ' ', ...(numberOf('no-data') > 0 ? [texts.changes.noDataMeans] : [])),
      {
        kind: 'table',
        caption: texts.changes.table,
        columns: [
          { label: texts.list.action, share: 12 },
          { label: texts.changes.columns.change, share: 5 },
          { label: texts.changes.columns.before, share: 6 },
          { label: texts.changes.columns.now, share: 6 },
        ],
        rows: sorted.map((action) => row(action, reading)),
      },
      ...leftBlocks(reading),
    ],
  };
}

function row(action: ActionReport, reading: Reading): Line[] {
  const { change, status, progress, ref } = action;
  const standing = (at: Status, percent: number | undefined): Line => [
    statusMark(reading, at),
    ...(percent === undefined ? [] : [`,\u00a0${formatPercent(percent, reading.language)}`]),
  ];
  return [
    [linkTo(reading, ref)],
    change ? [changeMark(reading, change.kind)] : [],
    change?.from ? standing(change.from, change.progressBefore) : ['–'],
    standing(status, progress),
  ];
}

/** Actions that have left the plans are named, so that no total moves unexplained. */
function leftBlocks(reading: Reading): Block[] {
  const { snapshot, texts, language } = reading;
  if (snapshot.left.length === 0) return [];
  return [
    heading(3, texts.changes.left),
    paragraph(texts.changes.leftIntro),
    ...listOf(
      snapshot.left.map(({ region, title, status }) => [
        { quote: `${region}: ${title}`, language },
        ' – ',
        statusMark(reading, status),
      ]),
    ),
  ];
}
