import type { Language } from '../../../shared/domain/project/language.ts';
import type { PublicSnapshot } from '../../../shared/domain/report/public.ts';
import { printable } from '../../../shared/texts/printable.ts';
import { meetingName } from '../../../shared/texts/terms/index.ts';
import { plainText } from '../document/lines.ts';
import { shortened } from '../document/shortened.ts';
import { eventLine } from '../public/events.ts';
import { publicHeadline } from '../public/headline.ts';
import { newestFirst } from '../public/highlights.ts';
import { occasionOf, publicReading, regionOf, type PublicReading } from '../public/reading.ts';
import type { Newsletter, NewsletterLinks } from './newsletter.ts';

/** As much as a mail is read to its end with; the public edition has all of it. Lengths in letters. */
const most = { highlights: 8, letters: 700 };

/** Where somebody has not answered in the round, it says so: the last answer counts. */
function answersOf({ snapshot: { round, response }, texts }: PublicReading): string[] {
  const { answered, asked } = response;
  return round && answered < asked ? [texts.method.answered(answered, asked)] : [];
}

/** Puts into words what a newsletter tells of what may be published. Throws where a link is no web address. */
export function composeNewsletter(snapshot: PublicSnapshot, asked: Language, links: NewsletterLinks): Newsletter {
  const reading = publicReading(printable(snapshot), asked);
  const { texts, edition, language, date } = reading;
  const { project, meeting, day, revision } = reading.snapshot;
  const { publicEdition, website, coordinator } = printable(links);
  const words = edition.newsletter;
  return {
    language,
    accent: project.accent,
    subject: words.subject(project.name, meetingName(meeting, language)),
    project: { name: project.name, title: project.title, programme: project.programme },
    name: words.name,
    occasion: occasionOf(reading),
    asOf: [texts.asOf(date(day), revision), ...answersOf(reading)].join('. '),
    headline: plainText(publicHeadline(reading)),
    foreword: forewordOf(reading),
    highlights: highlightsOf(reading),
    events: eventsOf(reading),
    report: publicEdition ? { label: words.readReport, url: webAddress(publicEdition) } : undefined,
    website: website ? { label: words.website, url: webAddress(website) } : undefined,
    contact: { heading: words.contact, ...coordinator },
  };
}

function forewordOf({ snapshot, texts }: PublicReading): Newsletter['foreword'] {
  const { foreword, project } = snapshot;
  if (!foreword) return undefined;
  const text = { quote: foreword.text, language: foreword.language };
  return { heading: texts.notes.foreword, text, by: project.coordinator.organisation };
}

function highlightsOf({ snapshot, terms, edition, date }: PublicReading): Newsletter['highlights'] {
  const newest = newestFirst(snapshot);
  const further = newest.length - most.highlights;
  if (newest.length === 0) return undefined;
  return {
    heading: terms.planFields.highlights,
    items: newest.slice(0, most.highlights).map(({ plan, day, text, language }) => ({
      region: regionOf(snapshot, plan),
      date: date(day),
      text: { quote: text.length > most.letters ? shortened(text, most.letters) : text, language },
    })),
    further: further > 0 ? edition.newsletter.further(further) : undefined,
  };
}

function eventsOf(reading: PublicReading): Newsletter['events'] {
  const { events } = reading.snapshot;
  if (events.length === 0) return undefined;
  return { heading: reading.texts.events.heading, items: events.map((meeting) => eventLine(meeting, reading)) };
}

/** Percent-encoded, so that it is an address wherever it stands; nothing that a program would run. */
function webAddress(address: string): string {
  const { protocol, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`"${address}" is not a web address.`);
  return href;
}
