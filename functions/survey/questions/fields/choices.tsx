import { listOf, textOf } from '../../../../shared/domain/survey/form.ts';
import type { Option } from '../../options.ts';
import { FoldedOptions, foldedGroups } from './folded-options.tsx';
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

/** Checkboxes, those that are folded away last. */
export function CheckBoxes({ field: { name }, values, options, language, isWrong }: InputProps) {
  const chosen = listOf(values, name);
  const isChosen = ({ value }: Option) => chosen.includes(value);
  const unfolded = options.filter(({ folded }) => !folded);
  return (
    <>
      {unfolded.length > 0 && <Boxes name={name} options={unfolded} isChosen={isChosen} isFirst />}
      {foldedGroups(options).map(({ name: group, options: inGroup }, index) => {
        const numberChosen = inGroup.filter(isChosen).length;
        return (
          <FoldedOptions
            language={language}
            name={group}
            id={unfolded.length === 0 && index === 0 ? name : undefined}
            nameId={`${name}_group_${index}`}
            isOpen={isWrong || numberChosen > 0}
            numberChosen={numberChosen}
          >
            <Boxes name={name} options={inGroup} isChosen={isChosen} />
          </FoldedOptions>
        );
      })}
    </>
  );
}

interface BoxesProps {
  name: string;
  options: Option[];
  isChosen: (option: Option) => boolean;
  /** Whether links to the field lead to the first of them. */
  isFirst?: boolean;
}

function Boxes({ name, options, isChosen, isFirst = false }: BoxesProps) {
  const labels = options.map(labelOf);
  const isCompact = labels.length > 3 && labels.every((label) => label.length < 40);
  return (
    <div class={isCompact ? 'options two' : 'options'}>
      {options.map((option, index) => (
        <ChoiceOption
          type="checkbox"
          id={isFirst ? idOf(name, option, index) : `${name}_${option.value}`}
          name={name}
          option={option}
          isChosen={isChosen(option)}
        />
      ))}
    </div>
  );
}

/** What an option says where it stands: a group that it is folded away in has said the rest. */
function labelOf({ label, folded }: Option): string {
  return folded?.label ?? label;
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
  const { value, language, hint, sign } = option;
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
        {labelOf(option)}
      </label>
      {hint && (
        <p class="hint" id={`${id}_meaning`}>
          {hint}
        </p>
      )}
    </div>
  );
}
