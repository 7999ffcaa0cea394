import type { CDPSession } from 'playwright-core';

/** What went over the wire so far: requests, and the bytes of their answers, headers and compressed content. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/** Counts what a page loads, from now on, without its cache. */
export async function countTraffic(session: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { requests: 0, bytes: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    // Nothing comes over the wire for a data: address.
    if (encodedDataLength === 0) return;
    traffic.requests += 1;
    traffic.bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return traffic;
}
