import type { Language } from '../../../shared/domain/project/language.ts';
import type { PublicSnapshot } from '../../../shared/domain/report/public.ts';
import { editionTexts, type EditionTexts } from '../../../shared/texts/editions/index.ts';
import { formatDate, formatDateRange } from '../../../shared/texts/format.ts';
import { reportTexts, type ReportTexts } from '../../../shared/texts/report/index.ts';
import { meetingName, roundName, termsIn, type Terms } from '../../../shared/texts/terms/index.ts';
import type { Quote } from '../document/document.ts';

/** What may be published and the language in which it is put into words, with what every part looks up. */
export interface PublicReading {
  snapshot: PublicSnapshot;
  language: Language;
  /** What the editions share with the internal report. */
  texts: ReportTexts;
  edition: EditionTexts;
  terms: Terms;
  date: (day: string) => string;
  /** What a round is called. */
  roundNamed: (id: string) => string;
  /** "since meeting 12": what change is measured against; undefined while there is nothing. */
  since: string | undefined;
}

export function publicReading(snapshot: PublicSnapshot, asked: Language): PublicReading {
  const { texts, language } = reportTexts(asked);
  const date = (day: string) => formatDate(day, language);
  return {
    snapshot,
    language,
    texts,
    edition: editionTexts(language).texts,
    terms: termsIn(language).texts,
    date,
    roundNamed: (id) => roundName({ meetings: [snapshot.meeting] }, id, language),
    since: sinceOf(snapshot, texts, date),
  };
}

function sinceOf({ baseline }: PublicSnapshot, texts: ReportTexts, date: PublicReading['date']): string | undefined {
  if (!baseline) return undefined;
  if (baseline.kind === 'round') return texts.since.round(date(baseline.day));
  return baseline.meetingNumber ? texts.since.meeting(baseline.meetingNumber) : texts.since.report(date(baseline.day));
}

/** The meeting that the report is for, with its date and place. */
export function occasionOf({ snapshot, texts, language }: PublicReading): string {
  const { meeting } = snapshot;
  const when = formatDateRange(meeting.date, meeting.ends, language);
  return texts.occasion(meetingName(meeting, language), when, meeting.place);
}

/** A region's name, in the language of its plan. */
export function regionOf({ plans }: PublicSnapshot, id: string): Quote {
  const plan = plans.find((candidate) => candidate.id === id);
  return { quote: plan?.region ?? id, language: plan?.language ?? 'en' };
}
