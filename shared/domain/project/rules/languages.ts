import type { Finding, Path } from '../errors.ts';
import { entriesOf, type ProjectDraft } from './entries.ts';

/** Nobody is written to in a language that the project does not have. */
export function languagesAreListed({ languages, coordinator, partners }: ProjectDraft): Finding[] {
  if (!languages) return [];
  const contacts = entriesOf(partners, ['partners']).flatMap(({ value, path }) =>
    entriesOf(value.contacts, [...path, 'contacts']),
  );
  const used: { language: string | undefined; path: Path }[] = [
    { language: coordinator?.language, path: ['coordinator', 'language'] },
    ...contacts.map(({ value, path }) => ({ language: value.language, path: [...path, 'language'] })),
  ];
  const listed = [...new Set(languages.flatMap((language) => language ?? []))];
  return used.flatMap(({ language, path }): Finding[] =>
    language === undefined || listed.some((candidate) => candidate === language)
      ? []
      : [{ path, message: `expected one of the languages of the project (${listed.join(', ')}), found ${language}` }],
  );
}
