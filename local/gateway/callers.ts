import { randomBytes } from 'node:crypto';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

/** Who signed a request: somebody with all rights, or a function with those of its role. */
export type Caller = { kind: 'administrator' } | { kind: 'function'; name: string; roleArn: string };

/** The keys of one run. They are new at every start, and known to nobody but the run and its functions. */
export interface Callers {
  readonly administrator: Credentials;
  /** The key of a function by its name, made when it is first asked for. */
  credentialsOf(name: string): Credentials;
  /** Who a key belongs to; undefined for a key that was not made here. */
  find(accessKeyId: string): 'administrator' | { function: string } | undefined;
}

export function createCallers(): Callers {
  const names = new Map<string, string>();
  const keys = new Map<string, Credentials>();
  const administrator = newKey('administrator');
  return {
    administrator,
    credentialsOf(name) {
      const known = keys.get(name);
      if (known) return known;
      const made = newKey(name);
      keys.set(name, made);
      names.set(made.accessKeyId, name);
      return made;
    },
    find(accessKeyId) {
      if (accessKeyId === administrator.accessKeyId) return 'administrator';
      const name = names.get(accessKeyId);
      return name === undefined ? undefined : { function: name };
    },
  };
}

function newKey(name: string): Credentials {
  return {
    accessKeyId: `LOCAL-${name}-${randomBytes(8).toString('hex')}`,
    secretAccessKey: randomBytes(20).toString('hex'),
  };
}
