import { fundingRows, listOf, textOf, type FormValues } from '../../shared/domain/survey/form.ts';
import { monthNames } from '../../shared/texts/format.ts';
import { questionTexts } from '../../shared/texts/survey/questions/index.ts';
import type { Asked } from './questionnaire.ts';

export interface BareProps {
  asked: Asked;
  values: FormValues;
}

export function BareOptions({ asked: { field, options }, values }: BareProps) {
  const chosen = field.kind === 'choices' ? listOf(values, field.name) : [textOf(values, field.name)];
  const type = field.kind === 'choices' ? 'checkbox' : 'radio';
  return (
    <>
      {options.map(({ value, label }) => (
        <label>
          <input type={type} name={field.name} value={value} checked={chosen.includes(value)} />
          {label}
        </label>
      ))}
    </>
  );
}

export function BareMonth({ name, values }: { name: string; values: FormValues }) {
  const { texts } = questionTexts('en');
  return (
    <>
      <label for={name}>{texts.month}</label>
      <select id={name} name={`${name}-month`}>
        <option value=""></option>
        {monthNames('en').map((month, index) => (
          <option value={String(index + 1)} selected={Number(textOf(values, `${name}-month`)) === index + 1}>
            {month}
          </option>
        ))}
      </select>
      <label for={`${name}-year`}>{texts.year}</label>
      <input id={`${name}-year`} name={`${name}-year`} value={textOf(values, `${name}-year`)} />
    </>
  );
}

export function BareFunding({ asked: { field }, values }: BareProps) {
  if (field.kind !== 'funding') return null;
  const { texts } = questionTexts('en');
  return (
    <>
      {fundingRows(field).map((row) => {
        const [source, amount] = [`${field.name}-${row}-source`, `${field.name}-${row}-amount`];
        return (
          <p>
            <label for={source}>{texts.anotherSource}</label>
            <input id={source} name={source} value={textOf(values, source)} />
            <label for={amount}>{texts.amount}</label>
            <input id={amount} name={amount} value={textOf(values, amount)} />
          </p>
        );
      })}
    </>
  );
}
