import type { Script, Visit } from '../local/demo/script.ts';
import { scenesOf } from '../local/demo/timeline.ts';
import type { ActionPlan, Project } from '../shared/domain/project/schema.ts';
import { findContact } from '../shared/domain/rounds/state.ts';
import type { Answer } from '../shared/domain/survey/answer.ts';
import { fillForm, type FormValues } from '../shared/domain/survey/form.ts';
import {
  assemble,
  fieldsOf,
  pagesOf,
  prefill,
  readPage,
  type Page,
  type ReadPage,
} from '../shared/domain/survey/pages.ts';
import { localDate, type Instant } from '../shared/domain/time.ts';

/** One visit of a script as the survey takes it: what was typed, how that is read, and the answer that it submits. */
export interface Sitting {
  round: string;
  plan: ActionPlan;
  visit: Visit;
  at: Instant;
  pages: ({ page: Page; typed: Record<string, unknown> } & ReadPage)[];
  submitted: Answer | undefined;
}

/**
 * Plays a script's visits in their order against the survey's pages, without the web around them: each page as it is
 * shown, with what the visit types into it, saved and, at the end, submitted. Colleagues on one plan share its language.
 */
export function sittingsOf(project: Project, script: Script): Sitting[] {
  const saved = new Map<string, FormValues>();
  const last = new Map<string, Answer>();
  return scenesOf(script, project.timeZone).flatMap((scene): Sitting[] => {
    if (scene.kind === 'act') return [];
    const { round, visit, at } = scene;
    const { plan, language } = visitor(visit.by, project);
    const before = last.get(plan.id);
    const isThisRound = before?.round === round;
    const pages = pagesOf(project, plan).map((page) => {
      const key = `${round} ${plan.id} ${page.id}`;
      const shown = saved.get(key) ?? prefill(page, before, project, plan, language, isThisRound);
      const typed = entryFor(page, visit);
      const values = { ...shown, ...fillForm(fieldsOf(page, project, plan), typed, language) };
      saved.set(key, values);
      return { page, typed, ...readPage(page, values, project, plan, language, localDate(at, project.timeZone)) };
    });
    const revision = isThisRound ? before.revision + 1 : 1;
    const submitted = visit.submit
      ? { round, plan: plan.id, revision, submittedAt: at, submittedBy: visit.by, ...assemble(pages) }
      : undefined;
    if (submitted) last.set(plan.id, submitted);
    return [{ round, plan, visit, at, pages, submitted }];
  });
}

function visitor(contact: string, project: Project) {
  const found = findContact(project, contact);
  const plan = project.plans.find(({ id }) => id === found?.partner.plan);
  if (!found || !plan) throw new Error(`There is no contact ${contact} with a plan.`);
  return { plan, language: found.contact.language };
}

function entryFor(page: Page, visit: Visit): Record<string, unknown> {
  if (page.kind === 'action') return visit.actions[page.action.id] ?? {};
  return page.kind === 'plan' ? visit.plan : visit.questions;
}
