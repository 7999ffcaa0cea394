import type { Finding } from '../errors.ts';
import { accentIsReadable } from './appearance.ts';
import type { ProjectDraft } from './entries.ts';
import { targetsDifferFromBaselines } from './indicators.ts';
import { languagesAreListed } from './languages.ts';
import { countriesExist, oneLeadPartner, partnersHavePlans } from './partners.ts';
import { choicesWhereNeeded, labelsInFirstLanguage, questionIdsNameTheirInputs } from './questions.ts';
import {
  remindersInOrder,
  roundsAreHeld,
  roundsLastForDefaultReminders,
  roundsLeadUpToMeetings,
  sendAtInWorkingHours,
} from './rounds.ts';
import { partsAreStorable } from './sizes.ts';
import { endsAfterStarts, meetingsInPhase2 } from './time-order.ts';
import { uniqueIds, uniqueLanguages } from './unique-ids.ts';

const rules: ((project: ProjectDraft, input: unknown) => Finding[])[] = [
  uniqueIds,
  uniqueLanguages,
  partnersHavePlans,
  oneLeadPartner,
  countriesExist,
  languagesAreListed,
  endsAfterStarts,
  meetingsInPhase2,
  roundsAreHeld,
  roundsLeadUpToMeetings,
  remindersInOrder,
  roundsLastForDefaultReminders,
  sendAtInWorkingHours,
  targetsDifferFromBaselines,
  labelsInFirstLanguage,
  choicesWhereNeeded,
  questionIdsNameTheirInputs,
  accentIsReadable,
  partsAreStorable,
];

/** What a schema cannot say: names that have to be found elsewhere in the file, and days in their order. */
export function brokenRules(project: ProjectDraft, input: unknown): Finding[] {
  return rules.flatMap((rule) => rule(project, input));
}
