import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '../domain/project/language.ts';
import { webTexts } from '../texts/web/index.ts';
import { contentSecurityPolicy, hashSource } from './headers.ts';
import { styleSheet } from './style/index.ts';

/** What surrounds the content of a page. */
export interface Frame {
  /** The language that the page's own texts are in. */
  language: Language;
  /** Names the page in the browser; the most particular first. */
  title: string;
  accent?: string;
  /** The line over the page: whose it is, and what counts on every page. */
  masthead?: { name: string; subject?: string; note?: string };
  /** The same page in the other languages that it can be read in. */
  otherLanguages?: { language: Language; name: string; href: string }[];
  /** The form, by its id, that is sent along when the language changes: what is in it is kept. */
  form?: string;
  /** A script that stands in the page and makes it better, never possible. */
  script?: string;
  footer?: Child;
}

/** Answers with a page: a whole HTML document that needs no other request. */
export function sendPage(
  c: Context,
  frame: Frame,
  content: Child,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const sheet = styleSheet(frame.accent);
  c.header('Content-Security-Policy', contentSecurityPolicy(sheet.source, frame.script && hashSource(frame.script)));
  c.header('Content-Language', frame.language);
  return c.html(html`<!doctype html>${(<Document frame={frame} css={sheet.css} content={content} />)}`, status);
}

function Document({ frame, css, content }: { frame: Frame; css: string; content: Child }) {
  const { texts } = webTexts(frame.language);
  const { masthead } = frame;
  return (
    <html lang={frame.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{frame.title}</title>
        <link rel="icon" href="data:," />
        <style>{raw(css)}</style>
      </head>
      <body>
        <a class="skip" href="#content">
          {texts.skip}
        </a>
        {masthead && (
          <header class="masthead">
            <div class="wrap">
              <p dir="auto">
                <strong>{masthead.name}</strong>
                {masthead.subject && <span>{masthead.subject}</span>}
              </p>
              {masthead.note && <p>{masthead.note}</p>}
              <OtherLanguages frame={frame} label={texts.otherLanguages} />
            </div>
          </header>
        )}
        <main id="content" class="wrap" tabindex={-1}>
          {content}
        </main>
        {frame.footer && (
          <footer>
            <div class="wrap">{frame.footer}</div>
          </footer>
        )}
        {frame.script && <script>{raw(frame.script)}</script>}
      </body>
    </html>
  );
}

function OtherLanguages({ frame, label }: { frame: Frame; label: string }) {
  const { otherLanguages = [], form } = frame;
  if (otherLanguages.length === 0) return null;
  return (
    <nav class="languages" aria-label={label}>
      {form && <DefaultButton form={form} />}
      {otherLanguages.map(({ language, name, href }) =>
        form ? (
          <button type="submit" class="link" form={form} formaction={href} name="goTo" value="stay" lang={language}>
            {name}
          </button>
        ) : (
          <a href={href} hreflang={language} lang={language} rel="alternate">
            {name}
          </a>
        ),
      )}
    </nav>
  );
}

/** What the enter key presses: the first button of a form, which else would be one that leads elsewhere. */
export function DefaultButton({ form }: { form: string }) {
  return <button type="submit" class="hidden" tabindex={-1} aria-hidden="true" form={form}></button>;
}
