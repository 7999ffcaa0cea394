import type { Language } from '../../../shared/domain/project/language.ts';
import type { Snapshot } from '../../../shared/domain/report/snapshot.ts';
import { formatDateRange } from '../../../shared/texts/format.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import { printable } from '../../../shared/texts/printable.ts';
import { agendaSection } from './agenda.ts';
import { behindSection } from './behind/section.ts';
import { changesSection } from './changes.ts';
import { abridged, isWhole, type Medium } from '../document/abridged.ts';
import type { ReportDocument } from '../document/document.ts';
import { eventsSection } from './events.ts';
import { figuresOf } from './figures.ts';
import { forewordSections } from './foreword.ts';
import { frontPage } from './front-page.ts';
import { headlineOf } from './headline.ts';
import { methodSection } from './method.ts';
import { moneySection } from './money.ts';
import { needsSection } from './needs.ts';
import { readingOf } from './reading.ts';
import { overviewSection, regionSection } from './regions.ts';
import { timeSection } from './time.ts';
import { transferSection } from './transfer.ts';

/**
 * Puts a snapshot into words, as the coordinator and the partners read it: the internal edition, with everything that
 * the medium has room for.
 */
export function composeInternal(snapshot: Snapshot, asked: Language, medium: Medium = 'page'): ReportDocument {
  const reading = readingOf(printable(snapshot), asked);
  const { texts, language } = reading;
  const { project, meeting, revision, day, plans } = reading.snapshot;
  const name = meetingName(meeting, language);
  const isAllThere = isWhole(plans.length, medium);
  const document: ReportDocument = {
    language,
    words: { name: texts.name, contents: texts.contents, page: texts.page },
    title: texts.title(project.name, name),
    runningHead: { project: project.name, meeting: name },
    keywords: [project.name, texts.name, name, ...(project.programme ? [project.programme] : [])],
    author: project.coordinator.organisation,
    accent: project.accent,
    project: { name: project.name, title: project.title, programme: project.programme },
    occasion: texts.occasion(name, formatDateRange(meeting.date, meeting.ends, language), meeting.place),
    asOf: texts.asOf(reading.date(day), revision),
    headline: headlineOf(reading),
    figures: figuresOf(reading),
    front: frontPage(reading),
    sections: [
      ...forewordSections(reading),
      changesSection(reading),
      timeSection(reading),
      needsSection(reading),
      transferSection(reading),
      moneySection(reading),
      agendaSection(reading),
      eventsSection(reading),
      overviewSection(reading),
      ...(isAllThere ? plans.map((plan, index) => regionSection(plan, index, reading)) : []),
      behindSection(reading),
      methodSection(reading),
    ],
    closing: texts.contact(project.coordinator.organisation, project.coordinator.email),
  };
  return isAllThere
    ? document
    : abridged(document, plans.length, medium, isWhole(plans.length, 'page') ? 'inPrint' : 'inPage');
}
