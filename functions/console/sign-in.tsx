import { Hono, type MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { addMinutes, type Instant } from '../../shared/domain/time.ts';
import { log } from '../../shared/log.ts';
import { hashSecret, newSecret } from '../../shared/mail/secrets.ts';
import { addSession, endSession, lastSignedIn, readSession, recordSignedIn } from '../../shared/store/sessions.ts';
import type { Table } from '../../shared/store/table.ts';
import type { ConsoleContext, ConsoleDependencies, ConsoleEnvironment } from './context.ts';
import { sendConsolePage, sendMessage, textsOf } from './page.tsx';

const cookieName = 'session';
const sessionHours = 10;
/** Anybody who knows the coordinator's address can ask for a mail, and could fill the mailbox and use up the quota. */
const minutesBetweenMails = 5;

/** Signing in by mailed link. Opening the link changes nothing: only the button on its page signs in, once. */
export function signInRoutes({ table, mailQueue }: ConsoleDependencies): Hono<ConsoleEnvironment> {
  const routes = new Hono<ConsoleEnvironment>();

  routes.get('/sign-in', (c) => askForLink(c));

  routes.post('/sign-in', async (c) => {
    const { email } = await c.req.parseBody();
    const isCoordinator =
      typeof email === 'string' && email.trim().toLowerCase() === c.get('project').coordinator.email.toLowerCase();
    if (isCoordinator) await mailQueue.request([{ kind: 'sign-in', request: await requestAt(table, c.get('now')) }]);
    // The same page for any address: it does not tell who the coordinator is.
    const { texts } = textsOf(c);
    return sendMessage(c, texts.signIn.sentHeading, texts.signIn.sent);
  });

  routes.get('/sign-in/:token', async (c) => {
    const isValid = await readSession(table, hashSecret(c.req.param('token')), 'sign-in', c.get('now'));
    return isValid ? confirmSignIn(c) : expired(c);
  });

  routes.post('/sign-in/:token', async (c) => {
    const hash = hashSecret(c.req.param('token'));
    const isValid = await readSession(table, hash, 'sign-in', c.get('now'));
    if (!isValid) return expired(c);
    // First this: should it break off after the link is used up, another can be asked for at once.
    await recordSignedIn(table, c.get('now'));
    if (!(await endSession(table, hash, c.get('now')))) return expired(c);
    await startSession(c, table);
    log('info', 'signed in');
    return c.redirect('/console', 303);
  });

  routes.post('/sign-out', async (c) => {
    const token = getCookie(c, cookieName, 'host');
    if (token) await endSession(table, hashSecret(token), c.get('now'));
    deleteCookie(c, cookieName, { prefix: 'host', path: '/', secure: true });
    return c.redirect('/console/sign-in', 303);
  });
  return routes;
}

/** Names a request: for some minutes the same, so that they have one mail, unless its link has been used meanwhile. */
async function requestAt(table: Table, now: Instant): Promise<string> {
  const slot = Math.floor(Date.parse(now) / (minutesBetweenMails * 60_000));
  const signedInAt = await lastSignedIn(table);
  return `${slot}-${signedInAt ? Date.parse(signedInAt) : 0}`;
}

/** Lets only a signed-in coordinator pass; others are led to the sign-in. */
export function requireSession(table: Table): MiddlewareHandler<ConsoleEnvironment> {
  return async (c, next) => {
    const token = getCookie(c, cookieName, 'host');
    const session = token && (await readSession(table, hashSecret(token), 'session', c.get('now')));
    return session ? next() : c.redirect('/console/sign-in', 303);
  };
}

async function startSession(c: ConsoleContext, table: Table): Promise<void> {
  const token = newSecret();
  const now = c.get('now');
  const endsAt = addMinutes(now, sessionHours * 60);
  await addSession(table, hashSecret(token), { kind: 'session', createdAt: now, endsAt });
  setCookie(c, cookieName, token, {
    prefix: 'host',
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: sessionHours * 3600,
  });
}

function expired(c: ConsoleContext) {
  const { expiredHeading, expired: body, again } = textsOf(c).texts.signIn;
  return sendMessage(c, expiredHeading, body, { href: '/console/sign-in', label: again }, 410);
}

function askForLink(c: ConsoleContext) {
  const { signIn } = textsOf(c).texts;
  return sendConsolePage(
    c,
    signIn.heading,
    <>
      <p>{signIn.intro}</p>
      <form method="post">
        <div class="question">
          <label for="email">{signIn.email}</label>
          <input id="email" name="email" type="email" autocomplete="email" required spellcheck={false} />
        </div>
        <button type="submit">{signIn.send}</button>
      </form>
    </>,
  );
}

function confirmSignIn(c: ConsoleContext) {
  const { signIn } = textsOf(c).texts;
  return sendConsolePage(
    c,
    signIn.confirmHeading,
    <form method="post">
      <button type="submit">{signIn.confirm}</button>
    </form>,
  );
}
