import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Language } from '../domain/project/language.ts';
import { describeError, log } from '../log.ts';
import { languageOf, webTexts } from '../texts/web/index.ts';
import { requestIdOf, type HttpBindings } from './event.ts';
import { sendPage } from './page.tsx';

export type VisibleErrorKind = 'notFound' | 'forbidden' | 'unreadable' | 'tooLarge';

const statuses: Record<VisibleErrorKind, ContentfulStatusCode> = {
  notFound: 404,
  forbidden: 403,
  unreadable: 400,
  tooLarge: 413,
};

/** An error that a person may see, in words made for them. Whatever else is thrown is shown as a plain apology. */
export class VisibleError extends Error {
  override name = 'VisibleError';
  readonly kind: VisibleErrorKind;

  constructor(kind: VisibleErrorKind) {
    super(kind);
    this.kind = kind;
  }
}

/** The page for a request that failed. Logs what nobody foresaw, by route and request id. */
export function answerError<E extends { Bindings: HttpBindings }>(
  error: Error,
  c: Context<E>,
): Response | Promise<Response> {
  const kind = kindOf(error);
  if (kind) return sendMessage(c, kind);
  const requestId = requestIdOf(c);
  log('error', 'request failed', { requestId, method: c.req.method, route: routePath(c, -1), ...describeError(error) });
  const language = languageOf(c.req.header('accept-language'));
  const { texts } = webTexts(language);
  return sendText(
    c,
    language,
    texts.failure.title,
    [...texts.failure.paragraphs, texts.failure.reference(requestId)],
    500,
  );
}

export function answerNotFound(c: Context): Response | Promise<Response> {
  return sendMessage(c, 'notFound');
}

function kindOf(error: Error): VisibleErrorKind | undefined {
  if (error instanceof VisibleError) return error.kind;
  if (error instanceof HTTPException && error.status === 403) return 'forbidden';
  return error instanceof HTTPException && error.status === 413 ? 'tooLarge' : undefined;
}

function sendMessage(c: Context, kind: VisibleErrorKind): Response | Promise<Response> {
  const { texts, language } = webTexts(languageOf(c.req.header('accept-language')));
  return sendText(c, language, texts[kind].title, texts[kind].paragraphs, statuses[kind]);
}

function sendText(c: Context, language: Language, title: string, paragraphs: string[], status: ContentfulStatusCode) {
  return sendPage(
    c,
    { language: webTexts(language).language, title, masthead: { name: 'Zwischenstand' } },
    <>
      <h1>{title}</h1>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>,
    status,
  );
}
