import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Instant } from '../../shared/domain/time.ts';
import { writeAtomically } from '../state/atomic-file.ts';

const envelopeSchema = z.object({
  id: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  tags: z.record(z.string(), z.string()),
  configurationSet: z.string(),
  caller: z.string(),
});
type Envelope = z.infer<typeof envelopeSchema>;

/** A mail as the mail server took it. */
export interface Mail {
  id: string;
  /** When it was taken, by the clock of the run. */
  at: Instant;
  /** The address in its From header. */
  from: string;
  /** The addresses that it was sent to. */
  to: string[];
  tags: Record<string, string>;
  configurationSet: string;
  /** The role that sent it. */
  caller: string;
  /** The message in full, as RFC 5322 has it. */
  readonly raw: Buffer;
}

/** Every mail that was taken, in order, each in a file. */
export interface Mailbox {
  all(): Mail[];
  keep(envelope: Envelope, raw: Buffer): Mail;
  /** Mails of which EventBridge has not been told yet what became of them, so that a restart can catch up. */
  untold(): Mail[];
  markTold(mail: Mail): void;
}

export function openMailbox(folder: string): Mailbox {
  const toldFile = join(folder, 'told');
  const mails = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const envelope = envelopeSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      return toMail(envelope, join(folder, name.replace(/json$/, 'eml')));
    });
  const told = new Set(readTold(toldFile));

  return {
    all: () => [...mails],
    keep(envelope, raw) {
      const number = String(mails.length + 1).padStart(6, '0');
      const file = join(folder, `${number}.eml`);
      writeFileSync(file, raw);
      // The envelope makes the mail count: before it, a mail that was cut off is overwritten by the next.
      writeAtomically(join(folder, `${number}.json`), JSON.stringify(envelope));
      const mail = toMail(envelope, file);
      mails.push(mail);
      return mail;
    },
    untold: () => mails.filter(({ id }) => !told.has(id)),
    markTold({ id }) {
      told.add(id);
      writeFileSync(toldFile, `${id}\n`, { flag: 'a' });
    },
  };
}

function toMail(envelope: Envelope, file: string): Mail {
  return {
    ...envelope,
    get raw() {
      return readFileSync(file);
    },
  };
}

function readTold(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
