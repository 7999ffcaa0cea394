import type { Colleague } from '../../shared/domain/rounds/colleagues.ts';
import type { Mail } from '../../shared/domain/rounds/mail.ts';
import { isUnreachable, type Round } from '../../shared/domain/rounds/state.ts';
import { describeError, log } from '../../shared/log.ts';
import { addColleague, readColleagues } from '../../shared/store/colleagues.ts';
import { readUnreachable, recordRequest } from '../../shared/store/mails.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';
import type { SurveyDependencies } from './context.ts';
import { colleagueId, readPassOn, type PassOnForm, type PassOnProblem } from './pass-on-form.ts';

type PassingOn = Pick<SurveyDependencies, 'table' | 'mailQueue'>;

/** Passes the survey on, once for one form and address. Answers what is wrong, if anything is. */
export async function passOn(dependencies: PassingOn, survey: OpenSurvey, form: PassOnForm): Promise<PassOnProblem[]> {
  const { table } = dependencies;
  const { round, plan, colleagues } = survey;
  if (colleagues.some(({ id }) => id === colleagueId(form))) return [];
  const colleague = readPassOn(survey, form);
  if (Array.isArray(colleague)) return colleague;
  if (isUnreachable(colleague, await readUnreachable(table))) return [{ field: 'email', code: 'unreachable' }];
  if (!(await addColleague(table, round.id, colleague))) {
    // The number was given to somebody meanwhile, perhaps by the same click: whoever is there now is regarded.
    return passOn(dependencies, { ...survey, colleagues: await readColleagues(table, round.id, plan.id) }, form);
  }
  log('info', 'passed on', { round: round.id, plan: plan.id });
  await requestMail(dependencies, round, colleague);
  return [];
}

/** It is stored that the survey was passed on: whatever happens to the request now, the tick will ask for the mail again. */
async function requestMail({ table, mailQueue }: PassingOn, round: Round, colleague: Colleague): Promise<void> {
  const { id: contact, plan, passedOnAt } = colleague;
  const mail: Mail = { kind: 'passed-on', round: round.id, plan, contact };
  try {
    await mailQueue.request(mail);
    await recordRequest(table, mail, passedOnAt);
  } catch (error) {
    log('warn', 'mail to a colleague not requested', { round: round.id, plan, ...describeError(error) });
  }
}
