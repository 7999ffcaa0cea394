import { contactsOf, findContact } from '../../shared/domain/rounds/state.ts';
import type { OpenSurvey } from '../../shared/store/open-survey.ts';

/** A contact by the organisation, and by function or address where the organisation has several on the plan. */
export function contactName({ project, plan }: OpenSurvey, id: string): string {
  const found = findContact(project, id);
  if (!found) return id;
  const colleagues = contactsOf(project, plan.id).filter(({ partner }) => partner.id === found.partner.id);
  const { organisation } = found.partner;
  return colleagues.length > 1 ? `${organisation} (${found.contact.name ?? found.contact.email})` : organisation;
}
