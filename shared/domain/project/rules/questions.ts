import type { Finding } from '../errors.ts';
import { entriesOf, type ProjectDraft } from './entries.ts';

/** Every question can be shown in the project's first language, into which missing translations fall back. */
export function labelsInFirstLanguage({ languages, questions }: ProjectDraft): Finding[] {
  const first = languages?.[0];
  if (!first) return [];
  const labelled = entriesOf(questions, ['questions']).flatMap((question) => [
    question,
    ...entriesOf(question.value.choices, [...question.path, 'choices']),
  ]);
  return labelled.flatMap(({ value: { label }, path }): Finding[] =>
    !label || label[first]
      ? []
      : [
          {
            path: [...path, 'label', first],
            missing: true,
            message: `missing: expected the text in ${first}, the first language of the project`,
          },
        ],
  );
}

export function choicesWhereNeeded({ questions }: ProjectDraft): Finding[] {
  return entriesOf(questions, ['questions']).flatMap(({ value: { kind, choices }, path }): Finding[] => {
    const hasChoices = choices !== undefined && choices.length > 0;
    if (kind === 'choice' && !hasChoices) {
      return [
        { path: [...path, 'choices'], missing: !choices, message: 'expected choices for a question of kind choice' },
      ];
    }
    if (kind !== undefined && kind !== 'choice' && hasChoices) {
      return [
        { path: [...path, 'choices'], atKey: true, message: `expected no choices for a question of kind ${kind}` },
      ];
    }
    return [];
  });
}

/** The survey's own input, and a name that every object has. */
const takenNames = ['version', 'constructor'];

/** Ids of questions name the inputs of a form: each input must belong to one question. */
export function questionIdsNameTheirInputs({ questions }: ProjectDraft): Finding[] {
  const entries = entriesOf(questions, ['questions']);
  const parts = entries.flatMap(({ value: { id, kind } }) =>
    id !== undefined && kind === 'date' ? ['day', 'month', 'year'].map((part) => `${id}-${part}`) : [],
  );
  const taken = new Set([...takenNames, ...parts]);
  return entries.flatMap(({ value: { id }, path }): Finding[] =>
    id !== undefined && taken.has(id)
      ? [{ path: [...path, 'id'], message: `expected another id: ${id} names something else in the survey` }]
      : [],
  );
}
