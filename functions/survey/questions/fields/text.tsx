import { longestText, textOf } from '../../../../shared/domain/survey/form.ts';
import type { InputProps } from './input.tsx';

/** Several lines. Partners may write in any language and script. */
export function LongText({ field: { name }, values, describedBy, isWrong }: InputProps) {
  return (
    <textarea
      id={name}
      name={name}
      rows={4}
      dir="auto"
      data-limit={longestText}
      aria-describedby={describedBy}
      aria-invalid={isWrong ? 'true' : undefined}
    >
      {/* A parser drops the first line break after the tag. */}
      {`\n${textOf(values, name)}`}
    </textarea>
  );
}

export function ShortText({ field: { name }, values, describedBy, isWrong }: InputProps) {
  return (
    <input
      type="text"
      id={name}
      name={name}
      dir="auto"
      value={textOf(values, name)}
      aria-describedby={describedBy}
      aria-invalid={isWrong ? 'true' : undefined}
    />
  );
}

/** A number as people write it: a text field, for number fields refuse half of what people write. */
export function NumberInput({
  field: { name },
  values,
  describedBy,
  isWrong,
  unit,
  size,
}: InputProps & { unit?: string; size: 'number' | 'percent' }) {
  const input = (
    <input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      class={size}
      id={name}
      name={name}
      value={textOf(values, name)}
      aria-describedby={[describedBy, unit && `${name}_unit`].filter(Boolean).join(' ') || undefined}
      aria-invalid={isWrong ? 'true' : undefined}
    />
  );
  if (!unit) return input;
  return (
    <span class="unit">
      {input}
      <span id={`${name}_unit`}>{unit}</span>
    </span>
  );
}
