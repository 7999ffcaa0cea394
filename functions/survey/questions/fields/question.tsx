import type { Child } from 'hono/jsx';
import { questionTexts } from '../../../../shared/texts/survey/questions/index.ts';
import type { LastSaid } from '../last-said.ts';
import type { FieldWords } from '../../words.ts';
import { Doubt, type AskedAgain } from './doubt.tsx';
import { errorId, FieldError } from './field-error.tsx';
import { FieldInput, type InputProps } from './input.tsx';
import { SavedAnswer, type SavedMeanwhile } from './saved-answer.tsx';

export interface QuestionProps extends Pick<InputProps, 'field' | 'values' | 'language' | 'options' | 'planned'> {
  words: FieldWords;
  lastSaid?: LastSaid;
  /** What is wrong with the answer, in words. */
  problem?: string;
  /** What is asked once more, though it may be right. */
  doubts?: AskedAgain[];
  savedMeanwhile?: SavedMeanwhile;
}

/** A question with its help, its inputs and all that is to be said about its answer. */
export function Question(props: QuestionProps) {
  const { field, words, language, problem, doubts = [], savedMeanwhile, lastSaid } = props;
  const { name, kind } = field;
  const hint = hintOf(props);
  const describedBy = [hint && `${name}_hint`, lastSaid && `${name}_last`, problem && errorId(name)]
    .filter(Boolean)
    .join(' ');
  const label = <Label words={words} language={language} />;
  const body = (
    <>
      {kind !== 'tick' && hint}
      {lastSaid && <LastAnswer name={name} lastSaid={lastSaid} />}
      {problem && <FieldError name={name} text={problem} language={language} />}
      <FieldInput
        {...props}
        describedBy={describedBy || undefined}
        isWrong={problem !== undefined}
        isOptional={words.isOptional || kind === 'yes-no' || name === 'assessment'}
        label={words.label}
        hint={hint}
      />
      {doubts.map((doubt) => (
        <Doubt name={name} language={language} doubt={doubt} />
      ))}
      {savedMeanwhile && <SavedAnswer name={name} language={language} saved={savedMeanwhile} />}
    </>
  );
  const isOpen = problem !== undefined || doubts.some(({ isConfirmed }) => !isConfirmed);
  const look = isOpen ? 'question wrong' : 'question';
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

/** The day that the answer is of; or what was said on that day, where the field holds something else. */
function LastAnswer({ name, lastSaid }: { name: string; lastSaid: LastSaid }) {
  const id = `${name}_last`;
  if (lastSaid.kind === 'same')
    return (
      <p class="as-of" id={id}>
        {lastSaid.text}
      </p>
    );
  return (
    <div class="previous" id={id}>
      <p>{lastSaid.heading}</p>
      <p class="typed" dir="auto">
        {lastSaid.text}
      </p>
    </div>
  );
}
