import { countIn, pluralIn } from '../plural.ts';

const count = countIn('en');
const plural = pluralIn('en');
const regions = (number: number) => count(number, { one: 'region', other: 'regions' });

/** Texts that only the public edition and the newsletter have; everything else they take from the report. */
export const en = {
  name: 'Public status report',
  title: (project: string, meeting: string) => `${project}: public status report, ${meeting}`,
  status: {
    silent: 'No region has reported on its actions yet',
    description: (counts: string) => `Actions of all regions by status: ${counts}.`,
  },
  figures: {
    instruments: 'policy instruments improved',
    funds: 'funds influenced, EUR',
    basis: (answered: number, all: number) => `as reported by ${answered} of ${regions(all)}`,
    noBasis: 'no region has reported on this yet',
  },
  plannedActions: 'Planned actions',
  method: {
    period: (period: string) =>
      `The report covers phase 2 of the project, in which the regions carry out their action plans: ${period}.`,
    rules: [
      'The figures rest on what the partners of the regions have reported. Each action has exactly one status: the one that its partners give it or, where they give none, the one that follows from their figures.',
      'Progress is the partners’ own estimate. The mean is taken over the actions that have a figure; a change is taken over those for which both reports have one.',
      'Where a region has not answered in a round, its last older answer is used. “No answer” does not mean “no progress”.',
      'Funds influenced are the sum of the amounts that the regions have named. An amount that was not named is not counted as 0.',
      'Highlights stand here in the partners’ own words, and only where the partners have released them for publication. How single actions stand and all other answers are not part of this edition.',
    ],
  },
  closing: (organisation: string) => `Published by: ${organisation}`,

  newsletter: {
    name: 'Newsletter',
    subject: (project: string, meeting: string) => `${project}: newsletter, ${meeting}`,
    further: (number: number) =>
      `${count(number, { one: 'further highlight', other: 'further highlights' })} ${plural(number, { one: 'is', other: 'are' })} in the public status report.`,
    readReport: 'Read the public status report',
    website: 'Website of the project',
    contact: 'Contact',
  },
};

export type EditionTexts = typeof en;
