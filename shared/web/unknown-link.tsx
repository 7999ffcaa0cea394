import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Project } from '../domain/project/schema.ts';
import { languageOf, webTexts } from '../texts/web/index.ts';
import { sendPage } from './page.tsx';
import { CoordinatorContact } from './coordinator-contact.tsx';

/** Says what to do with a link that leads nowhere, in the language of the browser: of the reader nothing is known. */
export function sendUnknownLink(c: Context, project: Project | undefined) {
  return sendAboutLink(c, project, 'notFound', 404);
}

/** Says that what the link led to is no longer there to be read. */
export function sendExpiredLink(c: Context, project: Project) {
  return sendAboutLink(c, project, 'expired', 410);
}

function sendAboutLink(
  c: Context,
  project: Project | undefined,
  kind: 'notFound' | 'expired',
  status: ContentfulStatusCode,
) {
  const language = languageOf(c.req.header('accept-language'), project?.languages[0]);
  const { title, paragraphs } = webTexts(language).texts[kind];
  const frame = {
    language,
    title,
    accent: project?.accent,
    masthead: { name: project?.name ?? 'Zwischenstand' },
    footer: project && <CoordinatorContact project={project} language={language} />,
  };
  return sendPage(
    c,
    frame,
    <>
      <h1>{title}</h1>
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>,
    status,
  );
}
