import { formatDateRange } from '../../../shared/texts/format.ts';
import { paragraph } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import type { PublicReading } from './reading.ts';

/** What the report covers, who has answered, and how the figures come about. */
export function methodSection({ snapshot, texts, edition, language }: PublicReading): Section {
  const { round, response, project } = snapshot;
  const period = formatDateRange(project.phase2.starts, project.phase2.ends, language);
  const answered = round ? texts.method.answered(response.answered, response.asked) : texts.method.noRound;
  return {
    id: 'method',
    heading: [texts.method.method],
    startsPage: false,
    blocks: [edition.method.period(period), answered, ...edition.method.rules].map((text) => paragraph(text)),
  };
}
