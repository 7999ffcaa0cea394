import type { LocalRun } from '../run.ts';
import { formOn, formsOf, openBrowser, titleOf, type Browser, type Page } from './browser.ts';
import { fillIn, type Form } from './form.ts';
import { newestLink } from './mailbox.ts';
import type { Act } from './script.ts';

type NotesEntry = Extract<Act, { write: unknown }>['write'];

/** Signs in to the console by the mailed link, and does there what the script says. */
export async function actInConsole(run: LocalRun, act: Act): Promise<void> {
  const browser = openBrowser();
  const home = await signIn(run, browser);
  const after = await browser.send(await formFor(act, home, browser));
  if (after.status !== 200) throw new Error(`The console answered ${titleOf(after)}.`);
}

async function formFor(act: Act, home: Page, browser: Browser): Promise<Form> {
  if ('extend' in act) return fillIn(formWith(home, 'plan', act.extend.plan), { deadline: act.extend.deadline });
  if ('compile' in act) return formWith(home, 'meeting', act.compile);
  const meeting = 'write' in act ? act.write.meeting : act.release;
  const review = await browser.open(new URL(`/console/reports/${meeting}`, home.url).href);
  return 'write' in act ? notesForm(act.write, review) : formTo(review, '/release');
}

function notesForm({ foreword, isForewordPublic, remarks }: NotesEntry, review: Page): Form {
  return fillIn(formTo(review, '/notes'), {
    ...(foreword !== undefined && { foreword }),
    ...(isForewordPublic !== undefined && { isForewordPublic: isForewordPublic ? ['yes'] : [] }),
    ...Object.fromEntries(Object.entries(remarks).map(([plan, text]) => [`remark.${plan}`, text])),
  });
}

async function signIn(run: LocalRun, browser: Browser): Promise<Page> {
  const { email } = run.project.coordinator;
  const ask = await browser.open(`${run.url}/console`);
  await browser.send(fillIn(formOn(ask), { email }));
  await run.idle();
  const confirm = await browser.open(await newestLink(run, email, '/console/sign-in'));
  const home = await browser.send(formOn(confirm));
  if (new URL(home.url).pathname !== '/console') throw new Error(`Signing in led to ${titleOf(home)}.`);
  return home;
}

/** The form of the page that is sent to an address that ends so. */
function formTo(page: Page, end: string): Form {
  const form = formsOf(page).find(({ action }) => action.endsWith(end));
  if (!form) throw new Error(`${titleOf(page)} has no form that is sent to ${end}.`);
  return form;
}

/** The form of the page in which a field has the value. */
function formWith(page: Page, name: string, value: string): Form {
  const form = formsOf(page).find(({ values }) => values.some((field) => field[0] === name && field[1] === value));
  if (!form) throw new Error(`The console has no form for ${name} ${value}.`);
  return form;
}
