import { paragraph } from '../../document/blocks.ts';
import type { Section } from '../../document/document.ts';
import type { Reading } from '../reading.ts';
import { answersBehind } from './answers.ts';
import { costsBehind } from './costs.ts';
import { changeBehind, progressBehind } from './progress.ts';
import { regionsBehind } from './regions.ts';
import { sourcesBehind } from './sources.ts';
import { statusesBehind } from './statuses.ts';

/** Every figure of the report with the actions and answers that it is made of: what its number leads to. */
export function behindSection(reading: Reading): Section {
  const { texts } = reading;
  return {
    id: 'figures',
    heading: [texts.behind.heading],
    startsPage: true,
    blocks: [
      paragraph(texts.behind.intro),
      ...regionsBehind(reading),
      ...statusesBehind(reading),
      ...progressBehind(reading),
      ...changeBehind(reading),
      ...answersBehind(reading),
      ...costsBehind(reading),
      ...sourcesBehind(reading),
    ],
  };
}
