import type { Typesetter } from '../../../shared/typesetting/typesetter.ts';
import type { ReportDocument } from '../document/document.ts';
import { filesFor } from './files.ts';

/** A report as PDF: tagged, with title, language, bookmarks and a text for every chart. */
export function renderPdf(document: ReportDocument, typesetter: Typesetter): Promise<Uint8Array> {
  return typesetter.typeset(filesFor(document));
}
