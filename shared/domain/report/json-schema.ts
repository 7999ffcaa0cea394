import * as z from 'zod';
import { snapshotSchema, type Snapshot } from './snapshot.ts';

/** What each part of a report's data says, for whoever reads it by a program. */
const descriptions: Record<keyof Snapshot, string> = {
  version: 'The version of this format.',
  project: 'The project that the report is about, as it was when the report was compiled.',
  meeting: 'The meeting that the report was compiled for.',
  revision: 'Counts the compilations for this meeting, from 1. A compiled revision never changes.',
  compiledAt: 'When the report was compiled: an instant in UTC.',
  day: 'The calendar day of `compiledAt` in the time zone of the project, YYYY-MM-DD: the day that the report speaks of.',
  round: 'The round of answers that the report rests on; absent while none has been opened.',
  baseline:
    'What change is measured against: the report for an earlier meeting or, while there is none, the round before; absent while there is neither.',
  notes: 'What the coordinator has added: a foreword, and remarks on plans.',
  headline:
    'How many actions there are, which of them are in which status, their mean progress and its change, each with the actions that it is made of.',
  response: 'Which plans the round asked for, which have answered, and how old the answers are that stand in.',
  plans: 'The action plans in the order of the project: what was planned, what was reported, how each action stands.',
  left: 'Actions of the baseline that no plan has any more. They count in no figure.',
  history: 'How the project stood at the end of each round, oldest first; the last one is how it stands on `day`.',
  obstacles: 'What holds actions back, the most frequent first, each with the actions that name it.',
  needs: 'What would help, by whom it is asked of, each with the actions that ask for it.',
  transfer: 'Interest of regions in actions of others: met by an offer, not met, and offers without interest.',
  finance:
    'Sums of costs and funding in EUR, in all, by source and by plan, each with the actions that have named an amount.',
  instruments: 'Which policy instruments have been improved, and the funds influenced in EUR, with the plans behind.',
  highlights: 'What partners have released for publication, in their words, the newest round first.',
  agenda: 'A suggested agenda of the meeting: points with minutes, and the actions or plans that they are about.',
  events: 'Meetings and conferences to come.',
  missing: 'What the report on an action lacks.',
  questions: 'The questions of the project’s own. Their answers stand with the plans, by the id of the question.',
};

/**
 * The text of a JSON Schema, draft 2020-12, of a report's data, for whoever evaluates it. Actions are named by
 * `<plan>/<action>`, plans by their ids.
 */
export function reportJsonSchema(): string {
  const { $schema, properties, ...schema } = z.toJSONSchema(snapshotSchema, {
    target: 'draft-2020-12',
    override({ jsonSchema }) {
      // The bounds of whole numbers in JavaScript mean nothing to other programs.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  const described = Object.entries(descriptions).map(([name, description]) => {
    const property = properties?.[name];
    return [name, { description, ...(typeof property === 'object' && property) }];
  });
  const title = 'Zwischenstand report';
  return `${JSON.stringify({ $schema, title, ...schema, properties: Object.fromEntries(described) as unknown }, null, 2)}\n`;
}
