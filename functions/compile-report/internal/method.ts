import { tolerances } from '../../../shared/domain/report/assessment.ts';
import { formatList } from '../../../shared/texts/format.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block, Section } from '../document/document.ts';
import { behind } from './behind/places.ts';
import { linkTo, regionName, type Reading } from './reading.ts';
import { olderAnswers } from './source.ts';

/** Who has answered, what is missing, and how the figures come about. */
export function methodSection(reading: Reading): Section {
  const { texts } = reading;
  return {
    id: 'method',
    heading: [texts.method.heading],
    startsPage: false,
    blocks: [
      heading(3, texts.method.response),
      ...responseBlocks(reading),
      ...missingBlocks(reading),
      heading(3, texts.method.method),
      ...texts.method.rules(tolerances['at-risk'], tolerances['off-track']).map((rule): Block => paragraph(rule)),
    ],
  };
}

function responseBlocks(reading: Reading): Block[] {
  const { snapshot, texts, language } = reading;
  const { answered, asked, never } = snapshot.response;
  if (!snapshot.round) return [paragraph(texts.method.noRound)];
  const names = never.map((plan) => regionName(reading, plan));
  return [
    paragraph({ to: behind.answers, text: texts.method.answered(answered.length, asked.length) }),
    ...olderAnswers(reading).map((text) => paragraph(text)),
    ...(never.length > 0 ? [paragraph(texts.method.never(formatList(names, language)))] : []),
  ];
}

function missingBlocks(reading: Reading): Block[] {
  const { snapshot, texts, language } = reading;
  const title = heading(3, texts.method.missing(snapshot.missing.length));
  if (snapshot.missing.length === 0) return [title];
  return [
    title,
    {
      kind: 'table',
      caption: texts.method.table,
      columns: [
        { label: texts.list.action, share: 6 },
        { label: texts.method.missingColumn, share: 4 },
      ],
      rows: snapshot.missing.map(({ action, gaps }) => [
        [linkTo(reading, action)],
        [
          formatList(
            gaps.map((gap) => texts.method.gaps[gap]),
            language,
          ),
        ],
      ]),
    },
  ];
}
