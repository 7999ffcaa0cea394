import type { PublicSnapshot } from '../../../shared/domain/report/public.ts';
import { factsOf, heading } from '../document/blocks.ts';
import type { Section } from '../document/document.ts';
import { regionOf, type PublicReading } from './reading.ts';

/** What regions have released, region by region, the newest first; no section where there is nothing. */
export function highlightsSections({ snapshot, terms, date }: PublicReading): Section[] {
  const newest = newestFirst(snapshot);
  if (newest.length === 0) return [];
  const regions = snapshot.plans
    .map(({ id }) => ({ id, own: newest.filter(({ plan }) => plan === id) }))
    .filter(({ own }) => own.length > 0);
  return [
    {
      id: 'highlights',
      heading: [terms.planFields.highlights],
      startsPage: true,
      blocks: regions.flatMap(({ id, own }) => [
        heading(3, regionOf(snapshot, id)),
        factsOf(own.map(({ day, text, language }) => ({ label: date(day), value: [{ quote: text, language }] }))),
      ]),
    },
  ];
}

/** Of the same day in the order of the report. */
export function newestFirst({ highlights }: PublicSnapshot): PublicSnapshot['highlights'] {
  return highlights.toSorted((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}
