import type { Field } from './fields.ts';
import type { Page } from './pages.ts';

/** The field with which each headed section of a form begins. The project's own questions need no sections. */
const sectionStarts = {
  stage: 'standing',
  done: 'work',
  obstacles: 'obstacles',
  costsToDate: 'money',
  newPlayers: 'transfer',
  instrumentImproved: 'instrument',
  interests: 'exchange',
  highlights: 'publication',
} as const;
export type SectionId = (typeof sectionStarts)[keyof typeof sectionStarts];

export interface Section {
  id: SectionId | undefined;
  fields: Field[];
}

/** Groups the fields of a page, in their order, under the headings that stand over them. */
export function sectionsOf(page: Page, fields: Field[]): Section[] {
  if (page.kind === 'questions') return [{ id: undefined, fields }];
  const sections: Section[] = [];
  for (const field of fields) {
    const id = isStart(field.name) ? sectionStarts[field.name] : undefined;
    if (id !== undefined || sections.length === 0) sections.push({ id, fields: [] });
    sections.at(-1)?.fields.push(field);
  }
  return sections;
}

function isStart(name: string): name is keyof typeof sectionStarts {
  return Object.hasOwn(sectionStarts, name);
}
