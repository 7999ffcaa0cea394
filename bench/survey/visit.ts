import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Landmark } from './browser/usable.ts';
import { found, probe } from './probe.ts';
import { slowDown, slowPhone } from './slow-phone.ts';
import { emptyPage } from './server.ts';
import { countTraffic, type Traffic } from './traffic.ts';

/** What pages cost; times in ms since the navigation began, or since the button that led on was pressed. */
export interface Figures extends Traffic {
  /** First contentful paint, of the first page. */
  firstPaint: number;
  /** Until each page could be used, in sum. */
  usable: number;
  /** Work of the main thread, and the share of it that scripts have. */
  cpu: number;
  script: number;
  /** Elements in the document, where there are most. */
  elements: number;
}

/** A page on the way through a questionnaire: behind an address, or behind a button that needs no request. */
export type Step = { landmark: Landmark } & ({ path: string } | { button: string });

/** Goes through pages in a new window, on a slow phone that keeps nothing of what it has loaded. */
export async function visit(browser: Browser, origin: string, steps: Step[]): Promise<Figures> {
  const context = await browser.newContext(slowPhone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(`${origin}${emptyPage}`);
  const traffic = await countTraffic(session);
  await slowDown(session);
  await session.send('Performance.enable');
  await page.addInitScript({ content: probe });
  const seen: Figures[] = [];
  for (const step of steps) {
    const usable = await take(page, origin, step);
    const firstPaint = await page.evaluate<number>(found.firstPaint);
    const elements = await page.evaluate<number>(found.elements);
    seen.push({ usable, firstPaint, elements, ...(await workOf(session)), ...traffic });
  }
  await context.close();
  return inSum(seen, steps);
}

/** Answers how long it took until the page could be used, in ms. */
async function take(page: Page, origin: string, step: Step): Promise<number> {
  if ('button' in step) return page.evaluate<number>(found.nextUsable(step.button, step.landmark));
  await page.goto(`${origin}${step.path}`, { waitUntil: 'commit' });
  const usable = await page.evaluate<number>(found.usable(step.landmark));
  await page.waitForLoadState('load');
  return usable;
}

/** Traffic is counted from the first page on, work from the last address on. */
function inSum(seen: Figures[], steps: Step[]): Figures {
  const sum = (measure: keyof Figures, pages = seen) => pages.reduce((total, page) => total + page[measure], 0);
  const lastOfAddress = seen.filter((_, index) => !('button' in (steps[index + 1] ?? {})));
  return {
    requests: seen.at(-1)?.requests ?? 0,
    bytes: seen.at(-1)?.bytes ?? 0,
    firstPaint: seen[0]?.firstPaint ?? 0,
    usable: sum('usable'),
    cpu: sum('cpu', lastOfAddress),
    script: sum('script', lastOfAddress),
    elements: Math.max(...seen.map(({ elements }) => elements)),
  };
}

/** In ms. */
async function workOf(session: CDPSession): Promise<Pick<Figures, 'cpu' | 'script'>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { cpu: seconds('TaskDuration') * 1000, script: seconds('ScriptDuration') * 1000 };
}
