import type { Language } from '../../../../shared/domain/project/language.ts';
import { colonIn } from '../../../../shared/texts/format.ts';
import { webTexts } from '../../../../shared/texts/web/index.ts';

/** What is wrong with a field, beside it: inputs name it by `errorId` among what describes them. */
export function FieldError({ name, text, language }: { name: string; text: string; language: Language }) {
  return (
    <p class="error" id={errorId(name)}>
      <span class="hidden">{`${webTexts(language).texts.errorPrefix}${colonIn(language)}`}</span>
      {text}
    </p>
  );
}

export const errorId = (name: string) => `${name}_error`;
