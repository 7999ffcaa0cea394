import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { reportPolicy } from '../../shared/web/report-policy.ts';

export interface ServedPage {
  page: Page;
  /** Every address that the page asked for, and every complaint of the browser. */
  asked: string[];
  complaints: string[];
}

/** Opens a report's page as the functions serve it, under its policy: whatever it asks for, it gets itself. */
export async function serve(browser: Browser, html: string, options: BrowserContextOptions): Promise<ServedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await context.route('**/*', (route) => {
    asked.push(route.request().url());
    return route.fulfill({
      body: html,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': reportPolicy(Buffer.from(html)),
      },
    });
  });
  await page.goto('https://report.example.org/');
  return { page, asked, complaints };
}
