import type { Language } from '../../../shared/domain/project/language.ts';
import type { PublicSnapshot } from '../../../shared/domain/report/public.ts';
import { printable } from '../../../shared/texts/printable.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import { paragraph } from '../document/blocks.ts';
import { abridged, isWhole, type Medium } from '../document/abridged.ts';
import type { ReportDocument, Section } from '../document/document.ts';
import { eventsSections } from './events.ts';
import { publicFigures } from './figures.ts';
import { publicFront } from './front.ts';
import { publicHeadline } from './headline.ts';
import { highlightsSections } from './highlights.ts';
import { methodSection } from './method.ts';
import { occasionOf, publicReading, type PublicReading } from './reading.ts';
import { regionSections } from './regions.ts';

/** Puts into words what may be published: the public edition, for the web site of the project. */
export function composePublic(snapshot: PublicSnapshot, asked: Language, medium: Medium = 'page'): ReportDocument {
  const reading = publicReading(printable(snapshot), asked);
  const { texts, edition, language } = reading;
  const { project, meeting, revision, day, plans } = reading.snapshot;
  const { organisation } = project.coordinator;
  const name = meetingName(meeting, language);
  // The page has all regions, however many: there is no workbook for the public.
  const isAllThere = medium === 'page' || isWhole(plans.length, medium);
  const document: ReportDocument = {
    language,
    words: { name: edition.name, contents: texts.contents, page: texts.page },
    title: edition.title(project.name, name),
    runningHead: { project: project.name, meeting: name },
    keywords: [project.name, edition.name, name, ...(project.programme ? [project.programme] : [])],
    author: organisation,
    accent: project.accent,
    project: { name: project.name, title: project.title, programme: project.programme },
    occasion: occasionOf(reading),
    asOf: texts.asOf(reading.date(day), revision),
    headline: publicHeadline(reading),
    figures: publicFigures(reading),
    front: publicFront(reading),
    sections: [
      ...forewordSections(reading),
      ...highlightsSections(reading),
      ...(isAllThere ? regionSections(reading) : []),
      ...eventsSections(reading),
      methodSection(reading),
    ],
    closing: [edition.closing(organisation), ...(project.website ? [project.website] : [])].join(', '),
  };
  return isAllThere ? document : abridged(document, plans.length, medium, 'inPrint');
}

function forewordSections({ snapshot, texts }: PublicReading): Section[] {
  const { foreword, project } = snapshot;
  if (!foreword) return [];
  return [
    {
      id: 'foreword',
      heading: [texts.notes.foreword],
      startsPage: false,
      blocks: [
        ...foreword.text.split(/\n{2,}/).map((quote) => paragraph({ quote, language: foreword.language })),
        paragraph(project.coordinator.organisation),
      ],
    },
  ];
}
