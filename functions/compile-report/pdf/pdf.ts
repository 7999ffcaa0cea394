import type { Language } from '../../../shared/domain/project/language.ts';
import type { Snapshot } from '../../../shared/domain/report/snapshot.ts';
import { composeDocument } from '../document/compose.ts';
import { filesFor } from './files.ts';
import type { Typesetter } from '../../../shared/typesetting/typesetter.ts';

/** The report as PDF: tagged, with title, language, bookmarks and a text for every chart. */
export function renderPdf(snapshot: Snapshot, language: Language, typesetter: Typesetter): Promise<Uint8Array> {
  return typesetter.typeset(filesFor(composeDocument(snapshot, language)));
}
