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

  for (const page of pagesOf(project, plan)) {
    const link = home.html.querySelectorAll('.tasks a').find((task) => taskOf(task.getAttribute('href')) === page.id);
    if (!link) throw new Error(`The task list of ${plan.region} has no link to ${page.id}.`);
    const shown = await opened(browser, new URL(link.getAttribute('href') ?? '', home.url).href);
    const form = formOn(shown);
    const entries = entriesOf(page, visit, project, plan, shown);
    const answer = await saved(browser.send(fillIn(form, entries)));
    if (taskOf(answer.url) === page.id) await confirm(browser, answer);
  }
  if (visit.submit) await submit(browser, home);
}

/** Says of unlikely answers that they are right, as far as the page asks: what the script says is so. */
async function confirm(browser: Browser, page: Page): Promise<void> {
  const doubts = page.html.querySelectorAll(`[name=${confirmedField}]`).map((tick) => tick.getAttribute('value') ?? '');
  if (doubts.length > 0) await saved(browser.send(fillIn(formOn(page), { [confirmedField]: doubts })));
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

async function submit(browser: Browser, home: Page): Promise<void> {
  const link = home.html.querySelectorAll('.tasks a').find((task) => taskOf(task.getAttribute('href')) === 'check');
  const check = await opened(browser, new URL(link?.getAttribute('href') ?? '', home.url).href);
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
