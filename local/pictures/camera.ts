import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';

/** What a picture shows of a page. */
export interface Shot {
  /** The name of the file, without `.png`. */
  name: string;
  /** The picture ends below the first element that this selector finds, or shows only that element. */
  until?: string;
  only?: string;
  /** In CSS pixels; the height matters to pages that fill the window, and to pictures that end with it. */
  width: number;
  height: number;
}

/** Takes pictures of pages, light and in English, whatever this machine prefers. */
export interface Camera {
  ofDocument(html: string, shot: Shot): Promise<string>;
  /** `prepare` leads from the address to what is to be seen. */
  ofAddress(url: string, shot: Shot, prepare?: (page: Page) => Promise<void>): Promise<string>;
}

/** Sharp enough for a README on a good screen, and small enough to be kept with the code. */
const deviceScaleFactor = 1.25;
/** Around what is shown, so that nothing touches the edge. */
const margin = 24;

/** Lends a camera for as long as `work` takes: a browser that idles through a rehearsal may be gone by its end. */
export async function withCamera<Result>(folder: string, work: (camera: Camera) => Promise<Result>): Promise<Result> {
  const browser = await launchChromium();
  try {
    return await work({
      ofDocument: (html, shot) => onPage(browser, shot, folder, (page) => page.setContent(html)),
      ofAddress: (url, shot, prepare) =>
        onPage(browser, shot, folder, async (page) => {
          await page.goto(url);
          await prepare?.(page);
        }),
    });
  } finally {
    await browser.close();
  }
}

async function onPage(
  browser: Browser,
  shot: Shot,
  folder: string,
  show: (page: Page) => Promise<unknown>,
): Promise<string> {
  const { name, width, height } = shot;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor,
    colorScheme: 'light',
    locale: 'en-GB',
  });
  try {
    const page = await context.newPage();
    await show(page);
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, fullPage: true, clip: await clipOf(page, shot) });
    return path;
  } finally {
    await context.close();
  }
}

async function clipOf(page: Page, { only, until, width, height }: Shot) {
  if (only) return boxOf(page, only);
  if (!until) return { x: 0, y: 0, width, height };
  const { y, height: shown } = await boxOf(page, until);
  return { x: 0, y: 0, width, height: Math.ceil(y + shown + margin) };
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`The page ${await page.title()} shows no ${selector}.`);
  return box;
}
