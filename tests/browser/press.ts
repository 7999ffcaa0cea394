import type { Locator } from 'playwright-core';

/** Presses a button that leads to another page, or to the same anew, and waits until that is there. */
export async function press(button: Locator): Promise<void> {
  const page = button.page();
  const left = page.waitForEvent('framenavigated');
  await button.click();
  await left;
  await page.waitForLoadState();
}
