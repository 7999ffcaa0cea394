import { languageSchema } from '../../shared/domain/project/language.ts';
import type { ActionPlan, Project } from '../../shared/domain/project/schema.ts';
import { findContact } from '../../shared/domain/rounds/state.ts';
import { fillForm, type FormValues } from '../../shared/domain/survey/form.ts';
import { confirmedField, fieldsOf, pagesOf, type Page as SurveyPage } from '../../shared/domain/survey/pages.ts';
import type { LocalRun } from '../run.ts';
import { formOn, openBrowser, titleOf, type Browser, type Page } from './browser.ts';
import { fillIn } from './form.ts';
import { newestLink } from './mailbox.ts';
import type { Visit } from './script.ts';

/**
 * Reads the newest mail, follows its link, fills in and saves page by page, checks and submits. Throws where a person
 * would be stuck.
 */
export async function visitSurvey(run: LocalRun, visit: Visit): Promise<void> {
  const { project } = run;
  const found = findContact(project, visit.by);
  const plan = project.plans.find(({ id }) => id === found?.partner.plan);
  if (!found || !plan) throw new Error(`There is no contact ${visit.by} with a plan.`);
  const browser = openBrowser();
  const home = await opened(browser, await newestLink(run, found.contact.email, '/survey'));

  const tasks = [...pagesOf(project, plan).map(({ id }) => id), 'check'];

  let shown = await follow(browser, home, tasks[0]);
  for (const [index, page] of pagesOf(project, plan).entries()) {
    const filledIn = fillIn(formOn(shown), entriesOf(page, visit, project, plan, shown));
    const answer = await saved(browser.send(filledIn));
    shown = taskOf(answer.url) === page.id ? await confirm(browser, answer) : answer;
    // Saving leads on, except from a page that needs another look.
    if (taskOf(shown.url) !== tasks[index + 1]) shown = await follow(browser, home, tasks[index + 1]);
  }
  if (visit.submit) await submit(browser, shown);
}

/** Opens a page of the survey from its task list. */
async function follow(browser: Browser, home: Page, task = ''): Promise<Page> {
  const link = home.html.querySelectorAll('.tasks a').find((entry) => taskOf(entry.getAttribute('href')) === task);
  if (!link) throw new Error(`${titleOf(home)} has no link to ${task}.`);
  return opened(browser, new URL(link.getAttribute('href') ?? '', home.url).href);
}

/** Says of unlikely answers that they are right, where the page asks: what the script says is so. Answers the next page. */
async function confirm(browser: Browser, page: Page): Promise<Page> {
  const doubts = page.html.querySelectorAll(`[name=${confirmedField}]`).map((tick) => tick.getAttribute('value') ?? '');
  if (doubts.length === 0) return page;
  return saved(browser.send(fillIn(formOn(page), { [confirmedField]: doubts })));
}

/** The page of the survey that an address names: what follows round, plan, contact and secret. */
function taskOf(href = ''): string {
  const [, path = ''] = /\/survey\/[^/]+\/[^/]+\/[^/]+\/[^/]+\/([^?#]*)/.exec(href) ?? [];
  return path;
}

/** What the script says about the page, as it is typed in the language of the page. */
function entriesOf(page: SurveyPage, visit: Visit, project: Project, plan: ActionPlan, shown: Page): FormValues {
  const language = languageSchema.parse(shown.html.querySelector('html')?.getAttribute('lang'));
  const answers =
    page.kind === 'action'
      ? (visit.actions[page.action.id] ?? {})
      : page.kind === 'plan'
        ? visit.plan
        : visit.questions;
  return fillForm(fieldsOf(page, project, plan), answers, language);
}

async function submit(browser: Browser, check: Page): Promise<void> {
  const problems = check.html.querySelectorAll('.errors li').map((problem) => problem.text.trim());
  if (problems.length > 0) throw new Error(`It cannot be submitted: ${problems.join('; ')}.`);
  const done = await saved(browser.send(formOn(check)));
  if (taskOf(done.url) !== 'done') throw new Error(`Submitting led to ${titleOf(done)}.`);
}

async function opened(browser: Browser, url: string): Promise<Page> {
  return saved(browser.open(url));
}

async function saved(answer: Promise<Page>): Promise<Page> {
  const page = await answer;
  if (page.status !== 200) throw new Error(`The answer was ${titleOf(page)}.`);
  return page;
}
