import { unpackChromium } from './chromium.ts';

/** Before all tests, once: two tests that unpack the browser at the same time would get in each other's way. */
export default async function unpack(): Promise<void> {
  await unpackChromium();
}
