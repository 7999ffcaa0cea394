import { Instance, type Definition } from './instance.ts';
import type { Outcome } from './outcome.ts';

/** So many requests are worked on at once, each by an instance of its own; more have to wait. */
const mostInstances = 2;

/** The instances of one function. Lambda starts them as they are needed, and so does this. */
export class Pool {
  private readonly instances = new Set<Instance>();
  private readonly idle: Instance[] = [];
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  constructor(readonly definition: Definition) {}

  async run(event: string, requestId: string): Promise<Outcome> {
    if (this.running < mostInstances) this.running++;
    // Whoever is done hands on the place, so that nobody can slip in between.
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    const instance = this.take();
    try {
      return await instance.run(event, requestId);
    } finally {
      if (instance.isUsable) this.idle.push(instance);
      else this.instances.delete(instance);
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  async stop(): Promise<void> {
    await Promise.all([...this.instances].map((instance) => instance.stop()));
  }

  private take(): Instance {
    for (let used = this.idle.pop(); used; used = this.idle.pop()) {
      if (used.isUsable) return used;
      // It fell over between two events.
      this.instances.delete(used);
    }
    const started = new Instance(this.definition);
    this.instances.add(started);
    return started;
  }
}
