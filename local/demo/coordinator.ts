import type { LocalRun } from '../run.ts';
import { formOn, formsOf, openBrowser, titleOf, type Browser, type Page } from './browser.ts';
import { fillIn, type Form } from './form.ts';
import { newestLink } from './mailbox.ts';
import type { Act } from './script.ts';

/** Signs in to the console by the mailed link, and does there what the script says. */
export async function actInConsole(run: LocalRun, act: Act): Promise<void> {
  const browser = openBrowser();
  const home = await signIn(run, browser);
  const form =
    'extend' in act
      ? fillIn(formWith(home, 'plan', act.extend.plan), { deadline: act.extend.deadline })
      : formWith(home, 'meeting', act.compile);
  const after = await browser.send(form);
  if (after.status !== 200) throw new Error(`The console answered ${titleOf(after)}.`);
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

/** The form of the page in which a field has the value. */
function formWith(page: Page, name: string, value: string): Form {
  const form = formsOf(page).find(({ values }) => values.some((field) => field[0] === name && field[1] === value));
  if (!form) throw new Error(`The console has no form for ${name} ${value}.`);
  return form;
}
