import { listOf, textOf } from '../../../../shared/domain/survey/form.ts';
import type { Option } from '../../options.ts';
import type { InputProps } from './input.tsx';

/** The first input of a group bears the name of its field as its id: that is where links to the field lead. */
const idOf = (name: string, { value }: Option, index: number) => (index === 0 ? name : `${name}_${value}`);

export function RadioButtons({ field: { name }, values, options }: InputProps) {
  const chosen = textOf(values, name);
  return (
    <div class="options">
      {options.map((option, index) => (
        <ChoiceOption
          type="radio"
          id={idOf(name, option, index)}
          name={name}
          option={option}
          isChosen={option.value === chosen}
        />
      ))}
    </div>
  );
}

export function CheckBoxes({ field: { name }, values, options }: InputProps) {
  const chosen = listOf(values, name);
  const isCompact = options.length > 3 && options.every(({ label }) => label.length < 40);
  return (
    <div class={isCompact ? 'options two' : 'options'}>
      {options.map((option, index) => (
        <ChoiceOption
          type="checkbox"
          id={idOf(name, option, index)}
          name={name}
          option={option}
          isChosen={chosen.includes(option.value)}
        />
      ))}
    </div>
  );
}

/** One checkbox that is an answer by itself. */
export function Tick({ field: { name }, values, label, hint, describedBy }: InputProps) {
  return (
    <div class="option">
      <input
        type="checkbox"
        id={name}
        name={name}
        value="yes"
        checked={textOf(values, name) === 'yes'}
        aria-describedby={describedBy}
      />
      <label for={name}>{label}</label>
      {hint}
    </div>
  );
}

function ChoiceOption({
  type,
  id,
  name,
  option,
  isChosen,
}: {
  type: 'radio' | 'checkbox';
  id: string;
  name: string;
  option: Option;
  isChosen: boolean;
}) {
  const { value, label, language, hint, sign } = option;
  return (
    <div class="option">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={isChosen}
        aria-describedby={hint && `${id}_meaning`}
      />
      <label for={id} lang={language} dir={language && 'auto'}>
        {sign && (
          <span class={sign.look}>
            <span class="sign" aria-hidden="true">
              {sign.text}
            </span>
          </span>
        )}
        {label}
      </label>
      {hint && (
        <p class="hint" id={`${id}_meaning`}>
          {hint}
        </p>
      )}
    </div>
  );
}
