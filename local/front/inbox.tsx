import { formatMoment } from '../../shared/texts/format.ts';
import type { LocalRun } from '../run.ts';
import { LocalPage } from './page.tsx';
import { readMail, type ReadableMail } from './read-mail.ts';

/** The mails to one address, the newest first. */
export async function InboxPage({ run, address }: { run: LocalRun; address: string }) {
  const { name, accent, timeZone } = run.project;
  const own = run.mails().filter(({ to }) => to.includes(address));
  const mails = await Promise.all(own.toReversed().map((mail) => readMail(mail, run.url)));
  return (
    <LocalPage title={`Inbox of ${address}`} name={name} accent={accent}>
      <a class="back" href="/">
        The clock and all inboxes
      </a>
      <h1>
        <span class="caption">Inbox</span>
        {address}
      </h1>
      {mails.length === 0 && <p>No mail has arrived yet. Move the clock on.</p>}
      <ul class="tasks">
        {mails.map(({ id, at, subject }) => (
          <li>
            <a href={`/_local/mail/${id}`} dir="auto">
              {subject}
            </a>
            <span class="note">{formatMoment(at, timeZone, 'en')}</span>
          </li>
        ))}
      </ul>
    </LocalPage>
  );
}

/** One mail, its HTML in a frame that may not run scripts. */
export function MailPage({ run, mail }: { run: LocalRun; mail: ReadableMail }) {
  const { name, accent, timeZone } = run.project;
  return (
    <LocalPage title={mail.subject} name={name} accent={accent}>
      <a class="back" href={`/_local/inbox/${encodeURIComponent(mail.to[0] ?? '')}`}>
        The inbox
      </a>
      <h1 dir="auto">{mail.subject}</h1>
      <dl class="facts">
        <dt>From</dt>
        <dd>{mail.from}</dd>
        <dt>To</dt>
        <dd>{mail.to.join(', ')}</dd>
        <dt>Sent</dt>
        <dd>{formatMoment(mail.at, timeZone, 'en')}</dd>
        {mail.attachments.length > 0 && <dt>Attached</dt>}
        {mail.attachments.map((attachment, index) => (
          <dd>
            <a href={`/_local/mail/${mail.id}/attachment/${index}`}>{attachment.name}</a>
          </dd>
        ))}
      </dl>
      <iframe title="The mail" sandbox="allow-top-navigation-by-user-activation" src={`/_local/mail/${mail.id}/html`} />
      <details>
        <summary>The same as text</summary>
        <pre dir="auto">{mail.text}</pre>
      </details>
    </LocalPage>
  );
}
