import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LocalRun } from '../../local/run.ts';
import { axeFindings } from './axe.ts';
import { press } from './press.ts';
import { linkInMail } from './running-stack.ts';

/** Signs the coordinator in by the mailed link. */
export async function signIn(page: Page, run: LocalRun): Promise<void> {
  const { email } = run.project.coordinator;
  await page.goto(`${run.url}/console`);
  await page.fill('#email', email);
  await press(page.locator('main button'));
  await run.idle();
  await page.goto(await linkInMail(run, email, '/console/sign-in'));
  await press(page.locator('main button'));
}

/** Unfolds all that is folded away. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
}

/** Everything that is folded away is shown before it is judged, at both widths and in both colour schemes. */
export async function expectAccessible(page: Page): Promise<void> {
  await unfold(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1000, height: 900 });
}
