import type { EventBus } from '../events/event-bus.ts';
import type { Background } from '../state/background.ts';
import type { Mail, Mailbox } from './mailbox.ts';
import type { MailServer } from './mail-server.ts';

/** Publishes what becomes of each mail, in the order of the mails. */
export interface MailOutcomes {
  tell(mail: Mail): void;
}

/** Also tells of mails that an earlier run took and could not tell of any more. */
export function tellMailOutcomes(
  mailbox: Mailbox,
  server: MailServer,
  bus: EventBus,
  background: Background,
): MailOutcomes {
  let last = Promise.resolve();
  const tell = (mail: Mail) =>
    background.start(() => {
      const told = last.then(async () => {
        for (const event of server.eventsOf(mail)) await bus.publish(event);
        mailbox.markTold(mail);
      });
      last = told.catch(() => undefined);
      return told;
    });
  for (const mail of mailbox.untold()) tell(mail);
  return { tell };
}
