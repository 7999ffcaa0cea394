import type { BrowserContextOptions, CDPSession } from 'playwright-core';

/**
 * Lighthouse's default for phones, "Slow 4G": 150 ms and 1.6 Mbit/s down, 750 kbit/s up, on a CPU four times slower.
 * DevTools throttles above the transport, so that Lighthouse multiplies the latency by 3.75 and the throughput by 0.9.
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js, `mobileSlow4G`
 */
const slow4G = {
  latency: 150 * 3.75,
  downloadThroughput: bytesPerSecond(1.6 * 1024 * 0.9),
  uploadThroughput: bytesPerSecond(750 * 0.9),
};
const cpuSlowdown = 4;

/** The screen that goes with it. */
export const slowPhone: BrowserContextOptions = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };

export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

function bytesPerSecond(kilobits: number): number {
  return (kilobits * 1024) / 8;
}
