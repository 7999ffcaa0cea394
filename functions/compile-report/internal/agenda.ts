import type { AgendaItem } from '../../../shared/domain/report/agenda.ts';
import { formatNumber } from '../../../shared/texts/format.ts';
import { paragraph, underEachOther } from '../document/blocks.ts';
import type { Line, Section } from '../document/document.ts';
import { excerpt, linkTo, regionName, type Reading } from './reading.ts';

/** What the meeting could talk about, and for how long. */
export function agendaSection(reading: Reading): Section {
  const { snapshot, texts, language } = reading;
  const together = snapshot.agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    id: 'agenda',
    heading: [texts.agenda.heading],
    startsPage: true,
    blocks: [
      paragraph(texts.agenda.length(together)),
      {
        kind: 'table',
        caption: texts.agenda.heading,
        isCaptionHidden: true,
        columns: [
          { label: texts.agenda.columns.point, share: 4 },
          { label: texts.agenda.columns.about, share: 7 },
          { label: texts.agenda.columns.minutes, isFigure: true, share: 2 },
        ],
        rows: snapshot.agenda.map((item) => [
          [texts.agenda.points[item.kind]],
          about(item, reading),
          [formatNumber(item.minutes, language)],
        ]),
      },
    ],
  };
}

function about({ actions, plans }: AgendaItem, reading: Reading): Line {
  return underEachOther([
    ...actions.map((ref): Line => [linkTo(reading, ref)]),
    ...plans.map((plan): Line => topicOf(plan, reading)),
  ]);
}

function topicOf(plan: string, reading: Reading): Line {
  const said = reading.plans.get(plan)?.said;
  return [`${regionName(reading, plan)}: `, ...(said ? [excerpt(said.answer.topics, said.language)] : [])];
}
