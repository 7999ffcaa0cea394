import { isUnreachable } from '../../../shared/domain/rounds/state.ts';
import { log } from '../../../shared/log.ts';
import { addColleague, readColleagues } from '../../../shared/store/colleagues.ts';
import { readKnownAddresses } from '../../../shared/store/addresses.ts';
import type { OpenSurvey } from '../../../shared/store/open-survey.ts';
import { colleagueId, readPassOn, type PassOnForm, type PassOnProblem } from './pass-on-form.ts';
import { requestMail, type Mailing } from '../request-mail.ts';

/** Passes the survey on, once for one form and address. Answers what is wrong, if anything is. */
export async function passOn(dependencies: Mailing, survey: OpenSurvey, form: PassOnForm): Promise<PassOnProblem[]> {
  const { table } = dependencies;
  const { round, plan, colleagues } = survey;
  if (colleagues.some(({ id }) => id === colleagueId(form))) return [];
  const colleague = readPassOn(survey, form);
  if (Array.isArray(colleague)) return colleague;
  const { unreachable } = await readKnownAddresses(table);
  if (isUnreachable(colleague, unreachable)) return [{ field: 'email', code: 'unreachable' }];
  if (!(await addColleague(table, round.id, colleague))) {
    // The number was given to somebody meanwhile, perhaps by the same click: whoever is there now is regarded.
    return passOn(dependencies, { ...survey, colleagues: await readColleagues(table, round.id, plan.id) }, form);
  }
  log('info', 'passed on', { round: round.id, plan: plan.id });
  const { id: contact, passedOnAt } = colleague;
  await requestMail(dependencies, { kind: 'passed-on', round: round.id, plan: plan.id, contact }, passedOnAt);
  return [];
}
