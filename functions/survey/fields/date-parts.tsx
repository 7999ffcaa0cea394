import { textOf } from '../../../shared/domain/survey/form.ts';
import { questionTexts } from '../../../shared/texts/survey/questions/index.ts';
import type { InputProps } from './input.tsx';

/** Parts of a date as numbers: a browser's own date field shows the format of its language, not of the page's. */
export function DateParts({
  field: { name },
  values,
  language,
  isWrong,
  parts,
}: InputProps & { parts: ('day' | 'month' | 'year')[] }) {
  const { texts } = questionTexts(language);
  return (
    <div class="parts">
      {parts.map((part, index) => {
        const id = index === 0 ? name : `${name}_${part}`;
        return (
          <div>
            <label for={id}>{texts[part]}</label>
            <input
              type="text"
              inputmode="numeric"
              autocomplete="off"
              class={part === 'year' ? 'year' : 'day'}
              id={id}
              name={`${name}-${part}`}
              value={textOf(values, `${name}-${part}`)}
              aria-invalid={isWrong ? 'true' : undefined}
            />
          </div>
        );
      })}
    </div>
  );
}
