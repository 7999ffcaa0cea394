import { findReporter } from '../../shared/domain/rounds/colleagues.ts';
import { contactsOf } from '../../shared/domain/rounds/state.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';

/** A contact by the organisation, and by function or address where several report for it. */
export function contactName({ project, plan, colleagues: passedOnTo }: OpenSurvey, id: string): string {
  const found = findReporter(project, passedOnTo, id);
  if (!found) return id;
  const colleagues = contactsOf(project, plan.id).filter(({ partner }) => partner.id === found.partner.id);
  const { organisation } = found.partner;
  return colleagues.length > 1 || found.colleague
    ? `${organisation} (${found.contact.name ?? found.contact.email})`
    : organisation;
}
