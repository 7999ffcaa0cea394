import type { ActionPlan, Project } from '../domain/project/schema.ts';
import { findReporter, type Colleague } from '../domain/rounds/colleagues.ts';
import { contactsOf } from '../domain/rounds/state.ts';

/** As much of a survey as it takes to name those who report. */
interface Reporting {
  project: Project;
  plan: ActionPlan;
  colleagues: Colleague[];
}

/** A contact by the organisation, and by function or address where several report for it. */
export function contactName({ project, plan, colleagues: passedOnTo }: Reporting, id: string): string {
  const found = findReporter(project, passedOnTo, id);
  // What a colleague saved stays when the project no longer has the contact who passed the survey on.
  if (!found) return passedOnTo.find((colleague) => colleague.id === id)?.email ?? id;
  const colleagues = contactsOf(project, plan.id).filter(({ partner }) => partner.id === found.partner.id);
  const { organisation } = found.partner;
  return colleagues.length > 1 || found.colleague
    ? `${organisation} (${found.contact.name ?? found.contact.email})`
    : organisation;
}
