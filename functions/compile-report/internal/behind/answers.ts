import { formatNumber } from '../../../../shared/texts/format.ts';
import { paragraph, place } from '../../document/blocks.ts';
import type { Block } from '../../document/document.ts';
import { linkToRegion, type Reading } from '../reading.ts';
import { behind } from './places.ts';

/** Each region once: whether it has answered in this round, in an earlier one, or never. */
export function answersBehind(reading: Reading): Block[] {
  const { snapshot, texts, language } = reading;
  const { answered, asked, older, never } = snapshot.response;
  const words = texts.behind.answers;
  const groups = [
    { key: 'answered', plans: answered },
    { key: 'older', plans: older.map(({ plan }) => plan) },
    { key: 'never', plans: never },
  ] as const;
  const title = (label: string, number: number) => texts.behind.counted(label, formatNumber(number, language));
  return [
    place(3, behind.answers, texts.behind.counted(words.all, texts.figures.of(answered.length, asked.length))),
    ...groups
      // The figure counts the answers of this round, even when there are none.
      .filter(({ key, plans }) => key === 'answered' || plans.length > 0)
      .flatMap(({ key, plans }): Block[] => [
        place(4, `${behind.answers}.${key}`, title(words[key], plans.length)),
        plans.length === 0
          ? paragraph(texts.behind.noRegion)
          : regionsTable(title(words[key], plans.length), [...plans], reading),
      ]),
  ];
}

function regionsTable(caption: string, ids: string[], reading: Reading): Block {
  const { plans, texts, date } = reading;
  const { region } = texts.list;
  return {
    kind: 'table',
    caption,
    isCaptionHidden: true,
    columns: [
      { label: region, share: 5 },
      { label: texts.regions.columns.answer, share: 4 },
      { label: texts.workbook.asked, share: 4 },
    ],
    rows: ids.map((id) => {
      const plan = plans.get(id);
      return [
        [linkToRegion(reading, id)],
        [plan?.said ? date(plan.said.day) : '–'],
        [plan?.isAsked ? reading.terms.yes : reading.terms.no],
      ];
    }),
  };
}
