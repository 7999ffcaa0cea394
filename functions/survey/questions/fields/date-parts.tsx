import { textOf } from '../../../../shared/domain/survey/form.ts';
import { monthNames } from '../../../../shared/texts/format.ts';
import { questionTexts } from '../../../../shared/texts/survey/questions/index.ts';
import type { InputProps } from './input.tsx';

type Part = 'day' | 'month' | 'year';

interface DatePartProps extends InputProps {
  part: Part;
  id: string;
}

/** A month by its name, day and year as numbers: a browser's own date field shows the format of its language, not of the page's. */
export function DateParts({ parts, ...props }: InputProps & { parts: Part[] }) {
  const { texts } = questionTexts(props.language);
  const { name } = props.field;
  return (
    <div class="parts">
      {parts.map((part, index) => {
        const id = index === 0 ? name : `${name}_${part}`;
        return (
          <div>
            <label for={id}>{texts[part]}</label>
            {part === 'month' ? (
              <MonthOfYear {...props} part={part} id={id} />
            ) : (
              <NumberPart {...props} part={part} id={id} />
            )}
          </div>
        );
      })}
    </div>
  );
}

function MonthOfYear({ field: { name }, values, language, isWrong, part, id }: DatePartProps) {
  const chosen = textOf(values, `${name}-${part}`);
  return (
    <select id={id} name={`${name}-${part}`} aria-invalid={isWrong ? 'true' : undefined}>
      <option value=""></option>
      {monthNames(language).map((month, index) => (
        <option value={String(index + 1)} selected={Number(chosen) === index + 1}>
          {month}
        </option>
      ))}
    </select>
  );
}

function NumberPart({ field: { name }, values, isWrong, part, id }: DatePartProps) {
  return (
    <input
      type="text"
      inputmode="numeric"
      autocomplete="off"
      class={part}
      id={id}
      name={`${name}-${part}`}
      value={textOf(values, `${name}-${part}`)}
      aria-invalid={isWrong ? 'true' : undefined}
    />
  );
}
