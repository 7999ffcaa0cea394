import * as z from 'zod';
import { languageSchema, type Language } from '../project/language.ts';
import type { Project } from '../project/schema.ts';

/** Each edition, for its readers, with the formats in which it is written in each language. */
export const editions = {
  internal: ['html', 'pdf', 'xlsx', 'csv'],
  public: ['html', 'pdf'],
  newsletter: ['html', 'md'],
  slides: ['html'],
} as const;
export type Edition = keyof typeof editions;
export type Format = (typeof editions)[Edition][number] | 'json';

/** A file of a report: `<edition>.<language>.<format>`, or the snapshot itself, which has no language. */
export type ReportFile = `${Edition}.${Language}.${Exclude<Format, 'json'>}` | 'report.json';

/** What settled rounds have come to, beside the reports. */
export const settledFile = 'rounds.json';

export interface FileParts {
  edition: Edition;
  language: Language;
  format: Format;
}

/** What an edition's file is called. */
export function fileName({ edition, language, format }: FileParts): ReportFile {
  return `${edition}.${language}.${format}` as ReportFile;
}

/** All files of a report in a language. */
export function filesIn(language: Language): FileParts[] {
  return (Object.keys(editions) as Edition[]).flatMap((edition) =>
    editions[edition].map((format) => ({ edition, language, format })),
  );
}

/** The languages in which a released report is written: those of its project, the first one first. */
export function languagesOf({ languages, coordinator }: Pick<Project, 'languages' | 'coordinator'>): Language[] {
  return [...new Set([...languages, coordinator.language])];
}

const partsSchema = z.tuple([z.enum(Object.keys(editions) as Edition[]), languageSchema, z.string()]);

/** What a name says, or undefined where no report has such a file. */
export function partsOf(name: string): FileParts | undefined {
  const parts = partsSchema.safeParse(name.split('.'));
  if (!parts.success) return undefined;
  const [edition, language, said] = parts.data;
  const format = editions[edition].find((candidate) => candidate === said);
  return format && { edition, language, format };
}
