import { actionAnswerSchema } from '../../../shared/domain/survey/answer.ts';
import { takeValues, textOf, type FormValues } from '../../../shared/domain/survey/form.ts';
import type { Page } from '../../../shared/domain/survey/pages.ts';
import { hasBegun } from '../../../shared/domain/survey/rules.ts';

/** The inputs with which somebody says that nothing has changed. Ids of questions have no capitals: they can be none of them. */
export const unchangedStageField = 'unchangedStage';
export const unchangedNoteField = 'unchangedNote';

/** What was said about an action on which nothing has changed: its stage, confirmed, and a short note. */
export interface Unchanged {
  stage: string;
  note: string;
}

export function postedUnchanged(posted: Record<string, unknown>): Unchanged {
  const values = takeValues(
    [
      { kind: 'line', name: unchangedStageField },
      { kind: 'text', name: unchangedNoteField },
    ],
    posted,
  );
  return { stage: textOf(values, unchangedStageField), note: textOf(values, unchangedNoteField) };
}

/** The question that the note answers: what has been done, or why the action is not carried out. */
export function noteField(stage: string): 'done' | 'reasons' {
  const known = actionAnswerSchema.shape.stage.safeParse(stage);
  return known.success && hasBegun(known.data) ? 'done' : 'reasons';
}

/** With the note where it belongs, after what stands there: nothing that was typed is lost. */
export function withNote(page: Page, values: FormValues, posted: Record<string, unknown>): FormValues {
  const { note } = postedUnchanged(posted);
  if (page.kind !== 'action' || !note.trim()) return values;
  const field = noteField(textOf(values, 'stage'));
  const said = textOf(values, field).trim();
  return { ...values, [field]: said && said !== note.trim() ? `${said}\n\n${note}` : note };
}

/** What is missing before it can be believed that nothing has changed. */
export function missingInUnchanged({ stage, note }: Unchanged, values: FormValues): ('stage' | 'note')[] {
  return [
    ...(stage !== textOf(values, 'stage') || !stage ? (['stage'] as const) : []),
    ...(note.trim() ? [] : (['note'] as const)),
  ];
}
