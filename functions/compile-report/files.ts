import { fileName, languagesOf, type FileParts, type Format } from '../../shared/domain/report/editions.ts';
import { publicPart } from '../../shared/domain/report/public.ts';
import { snapshotSchema, type Snapshot } from '../../shared/domain/report/snapshot.ts';
import type { Language } from '../../shared/domain/project/language.ts';
import type { Typesetter } from '../../shared/typesetting/typesetter.ts';
import { renderCsv } from './csv/csv.ts';
import { renderHtml, type Elsewhere } from './html/page.tsx';
import { composeInternal } from './internal/compose.ts';
import { composeNewsletter } from './newsletter/compose.ts';
import { renderNewsletterHtml } from './newsletter/html.tsx';
import { renderNewsletterMarkdown } from './newsletter/markdown.ts';
import { renderPdf } from './pdf/pdf.ts';
import { composePublic } from './public/compose.ts';
import { renderSlides } from './slides/slides.tsx';
import { renderXlsx } from './xlsx/workbook.ts';

/** What rendering needs besides the snapshot: the typesetter, and where the project's pages are. */
export interface Rendering {
  typesetter: Typesetter;
  baseUrl: string;
}

/** The snapshot as it is, for programs and for the next report. Throws where it would not be read again. */
export function renderJson(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshotSchema.parse(snapshot), null, 2)}\n`;
}

/** A file of the report. */
export async function renderFile(
  snapshot: Snapshot,
  { edition, language, format }: FileParts,
  { typesetter, baseUrl }: Rendering,
): Promise<Uint8Array | string> {
  switch (edition) {
    case 'internal':
      if (format === 'xlsx') return renderXlsx(snapshot, language);
      if (format === 'csv') return renderCsv(snapshot, language);
      return format === 'pdf'
        ? renderPdf(composeInternal(snapshot, language, 'print'), typesetter)
        : renderHtml(composeInternal(snapshot, language));
    case 'public':
      return format === 'pdf'
        ? renderPdf(composePublic(publicPart(snapshot), language, 'print'), typesetter)
        : renderHtml(composePublic(publicPart(snapshot), language), elsewhereOf(snapshot, language, baseUrl));
    case 'newsletter': {
      const newsletter = newsletterOf(snapshot, language, baseUrl);
      return format === 'md' ? renderNewsletterMarkdown(newsletter) : renderNewsletterHtml(newsletter);
    }
    case 'slides':
      return renderSlides(snapshot, language);
  }
}

/** The public page may stand on a web site of the project: its links lead to where it comes from. */
function elsewhereOf({ project, meeting }: Snapshot, language: Language, baseUrl: string): Elsewhere {
  const addressOf = (other: Language, format: Format) =>
    `${baseUrl}/reports/${meeting.id}/${fileName({ edition: 'public', language: other, format })}`;
  return {
    languages: languagesOf(project)
      .filter((other) => other !== language)
      .map((other) => ({ language: other, href: addressOf(other, 'html') })),
    pdf: addressOf(language, 'pdf'),
  };
}

function newsletterOf(snapshot: Snapshot, language: Language, baseUrl: string) {
  const { website, coordinator } = snapshot.project;
  return composeNewsletter(publicPart(snapshot), language, {
    publicEdition: `${baseUrl}/reports/${snapshot.meeting.id}`,
    ...(website && { website }),
    coordinator: { organisation: coordinator.organisation, email: coordinator.email },
  });
}
