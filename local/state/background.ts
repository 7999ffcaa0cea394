/** Work that goes on by itself. Idle means that nothing is left to do, including what that work has set off. */
export interface Background {
  start(work: () => Promise<void>): void;
  idle(): Promise<void>;
}

/** Tasks must deal with their own errors; one that rejects ends the run's wait with that error. */
export function createBackground(): Background {
  const running = new Set<Promise<void>>();
  return {
    start(work) {
      const task = work().finally(() => running.delete(task));
      // Whoever waits sees the error; without a waiter it must not end the process.
      task.catch(() => undefined);
      running.add(task);
    },
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
