import type { Queues } from '../engines/queues.ts';
import type { Background } from '../state/background.ts';
import type { EventSource } from './event-source.ts';

/** Starts working on a queue when a message arrives in it, one batch after the other. */
export function workOffQueues(sources: EventSource[], queues: Queues, background: Background): void {
  for (const source of sources) {
    let isWorking = false;
    let hasMore = false;
    queues.onArrival(source.queueUrl, () => {
      hasMore = true;
      if (isWorking) return;
      isWorking = true;
      background.start(async () => {
        try {
          while (hasMore) {
            hasMore = false;
            await source.drain();
          }
        } finally {
          isWorking = false;
        }
      });
    });
  }
}
