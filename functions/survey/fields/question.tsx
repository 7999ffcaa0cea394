import type { Child } from 'hono/jsx';
import { questionTexts } from '../../../shared/texts/survey/questions/index.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';
import { webTexts } from '../../../shared/texts/web/index.ts';
import type { FieldWords } from '../words.ts';
import { FieldInput, type InputProps } from './input.tsx';
import { SavedAnswer, type SavedMeanwhile } from './saved-answer.tsx';

export interface QuestionProps extends Pick<InputProps, 'field' | 'values' | 'language' | 'options' | 'planned'> {
  words: FieldWords;
  /** What was reported last time, where it is shown beside the field. */
  previously?: { month: string; text: string };
  /** What is wrong with the answer, in words. */
  problem?: string;
  savedMeanwhile?: SavedMeanwhile;
}

/** A question with its help, its inputs and all that is to be said about its answer. */
export function Question(props: QuestionProps) {
  const { field, words, language, problem, savedMeanwhile, previously } = props;
  const { name, kind } = field;
  const hint = hintOf(props);
  const describedBy = [hint && `${name}_hint`, previously && `${name}_previously`, problem && `${name}_error`]
    .filter(Boolean)
    .join(' ');
  const label = <Label words={words} language={language} />;
  const body = (
    <>
      {kind !== 'tick' && hint}
      {previously && <Previously name={name} language={language} {...previously} />}
      {problem && <Problem name={name} text={problem} language={language} />}
      <FieldInput
        {...props}
        describedBy={describedBy || undefined}
        isWrong={problem !== undefined}
        isOptional={words.isOptional || kind === 'yes-no' || name === 'assessment'}
        label={words.label}
        hint={hint}
      />
      {savedMeanwhile && <SavedAnswer name={name} language={language} saved={savedMeanwhile} />}
    </>
  );
  const look = problem ? 'question wrong' : 'question';
  if (kind === 'tick') return <div class={look}>{body}</div>;
  if (isOneInput(kind))
    return (
      <div class={look}>
        <label for={name}>{label}</label>
        {body}
      </div>
    );
  return (
    <fieldset class={look} aria-describedby={describedBy || undefined}>
      <legend>{label}</legend>
      {body}
    </fieldset>
  );
}

function isOneInput(kind: InputProps['field']['kind']): boolean {
  return ['text', 'line', 'percent', 'number', 'money'].includes(kind);
}

function Label({ words, language }: { words: FieldWords; language: InputProps['language'] }) {
  const { texts } = questionTexts(language);
  return (
    <>
      <span lang={words.labelLanguage} dir={words.labelLanguage && 'auto'}>
        {words.label}
      </span>
      {words.isOptional && <span class="optional"> ({texts.optional})</span>}
    </>
  );
}

function hintOf({ field, words }: QuestionProps): Child | undefined {
  if (!words.help && !words.planned) return undefined;
  return (
    <p class="hint" id={`${field.name}_hint`}>
      {words.help && (
        <span lang={words.helpLanguage} dir={words.helpLanguage && 'auto'}>
          {words.help}
        </span>
      )}
      {words.planned && ` ${words.planned}`}
    </p>
  );
}

function Previously({
  name,
  language,
  month,
  text,
}: {
  name: string;
  language: InputProps['language'];
  month: string;
  text: string;
}) {
  return (
    <div class="previous" id={`${name}_previously`}>
      <p>{surveyTexts(language).texts.form.previously(month)}</p>
      <p class="typed" dir="auto">
        {text}
      </p>
    </div>
  );
}

function Problem({ name, text, language }: { name: string; text: string; language: InputProps['language'] }) {
  return (
    <p class="error" id={`${name}_error`}>
      <span class="hidden">{webTexts(language).texts.errorPrefix}: </span>
      {text}
    </p>
  );
}
