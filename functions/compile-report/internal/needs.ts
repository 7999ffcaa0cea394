import type { Addressee } from '../../../shared/domain/report/needs.ts';
import { helperName } from '../../../shared/texts/answer.ts';
import { heading, listOf, underEachOther } from '../document/blocks.ts';
import type { Block, Line, Section } from '../document/document.ts';
import { excerpt, linkTo, type Reading } from './reading.ts';

/** What would help, by who could help; and what holds actions back. */
export function needsSection(reading: Reading): Section {
  const { snapshot, texts } = reading;
  const needy = new Set(snapshot.needs.flatMap(({ actions }) => actions));
  return {
    id: 'needs',
    heading: [texts.needs.section],
    startsPage: false,
    blocks: [
      heading(3, texts.needs.heading(needy.size)),
      ...snapshot.needs.flatMap(({ from, actions }): Block[] => [
        heading(4, texts.needs.from(nameOf(from, reading), actions.length)),
        ...listOf(actions.map((ref) => needOf(ref, reading))),
      ]),
      ...obstacleBlocks(reading),
    ],
  };
}

function nameOf(from: Addressee, { texts, regions, language }: Reading): string {
  return from === 'anyone' ? texts.needs.anyone : helperName(from, regions, language);
}

function needOf(ref: string, reading: Reading): Line {
  const { actions, texts } = reading;
  const said = actions.get(ref)?.action.said;
  return [
    linkTo(reading, ref),
    ' – ',
    said?.answer.needs ? excerpt(said.answer.needs, said.language) : texts.needs.unexplained,
  ];
}

function obstacleBlocks(reading: Reading): Block[] {
  const { snapshot, texts, terms } = reading;
  const [first] = snapshot.obstacles;
  if (!first) return [heading(3, texts.needs.noObstacles)];
  return [
    heading(3, texts.needs.obstacles(terms.obstacles[first.obstacle], first.actions.length)),
    {
      kind: 'table',
      caption: texts.needs.table,
      columns: [
        { label: texts.needs.obstacle, share: 3 },
        { label: texts.list.actions, share: 7 },
      ],
      rows: snapshot.obstacles.map(({ obstacle, actions }) => [
        [terms.obstacles[obstacle]],
        underEachOther(actions.map((ref) => [linkTo(reading, ref)])),
      ]),
    },
  ];
}
