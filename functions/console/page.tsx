import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { consoleTexts } from '../../shared/texts/console/index.ts';
import { sendPage } from '../../shared/web/page.tsx';
import type { ConsoleContext } from './context.ts';

export interface ConsolePageOptions {
  status?: ContentfulStatusCode;
  /** Offers to sign out. */
  isSignedIn?: boolean;
}

/** The texts of the console in the coordinator's language. */
export function textsOf(c: ConsoleContext) {
  return consoleTexts(c.var.project.coordinator.language);
}

/** Answers with a page of the console. */
export function sendConsolePage(
  c: ConsoleContext,
  heading: string,
  content: Child,
  { status = 200, isSignedIn = false }: ConsolePageOptions = {},
) {
  const { project } = c.var;
  const { texts, language } = textsOf(c);
  const frame = {
    language,
    title: `${heading} – ${project.name}`,
    accent: project.accent,
    masthead: { name: project.name, subject: texts.title },
    ...(isSignedIn && { footer: <SignOut label={texts.signIn.out} /> }),
  };
  return sendPage(
    c,
    frame,
    <>
      <h1>{heading}</h1>
      {content}
    </>,
    status,
  );
}

/** Answers with a page that says one thing, and perhaps leads on. */
export function sendMessage(
  c: ConsoleContext,
  heading: string,
  body: string,
  link?: { href: string; label: string },
  status: ContentfulStatusCode = 200,
) {
  const content = (
    <>
      <p>{body}</p>
      {link && (
        <p>
          <a href={link.href}>{link.label}</a>
        </p>
      )}
    </>
  );
  return sendConsolePage(c, heading, content, { status });
}

function SignOut({ label }: { label: string }) {
  return (
    <form method="post" action="/console/sign-out">
      <button type="submit" class="second">
        {label}
      </button>
    </form>
  );
}
