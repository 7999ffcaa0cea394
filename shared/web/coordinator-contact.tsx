import type { Language } from '../domain/project/language.ts';
import type { Project } from '../domain/project/schema.ts';
import { surveyTexts } from '../texts/survey/index.ts';

/** Whom to ask. */
export function CoordinatorContact({ project: { coordinator }, language }: { project: Project; language: Language }) {
  const { texts } = surveyTexts(language);
  return (
    <p dir="auto">
      {texts.contact(coordinator.organisation)} <MailAddress address={coordinator.email} />
    </p>
  );
}

export function MailAddress({ address }: { address: string }) {
  return <a href={`mailto:${address}`}>{address}</a>;
}
