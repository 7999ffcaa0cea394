import { fundingRows, textOf } from '../../../../shared/domain/survey/form.ts';
import type { Field } from '../../../../shared/domain/survey/fields.ts';
import { formatMoney } from '../../../../shared/texts/format.ts';
import { questionTexts } from '../../../../shared/texts/survey/questions/index.ts';
import type { InputProps } from './input.tsx';

type FundingProps = InputProps & { field: Extract<Field, { kind: 'funding' }> };

/** An amount for each source that the plan names, and rows for others. */
export function FundingRows(props: FundingProps) {
  return (
    <div class="rows">
      {fundingRows(props.field).map((row) =>
        row < props.field.sources.length ? <PlannedSource {...props} row={row} /> : <FreeSource {...props} row={row} />,
      )}
    </div>
  );
}

function PlannedSource({ row, ...props }: FundingProps & { row: number }) {
  const { field, planned, language } = props;
  const { texts } = questionTexts(language);
  const source = field.sources[row] ?? '';
  const amount = planned[row];
  return (
    <div class="row">
      <label for={amountId(field.name, row)}>
        <bdi>{source}</bdi>
        {amount !== undefined && <span class="quiet"> ({texts.plannedAmount(formatMoney(amount, language))})</span>}
      </label>
      <input type="hidden" name={`${field.name}-${row}-source`} value={source} />
      <Amount {...props} row={row} />
    </div>
  );
}

function FreeSource({ row, ...props }: FundingProps & { row: number }) {
  const { field, values, language } = props;
  const { texts } = questionTexts(language);
  const name = `${field.name}-${row}-source`;
  return (
    <div class="row free">
      <div>
        <label for={name}>{texts.anotherSource}</label>
        <input type="text" id={name} name={name} dir="auto" value={textOf(values, name)} />
      </div>
      <div>
        <label for={amountId(field.name, row)}>{texts.amount}</label>
        <Amount {...props} row={row} />
      </div>
    </div>
  );
}

function Amount({ field, values, isWrong, row }: FundingProps & { row: number }) {
  const name = `${field.name}-${row}-amount`;
  return (
    <input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      class="number"
      id={amountId(field.name, row)}
      name={name}
      value={textOf(values, name)}
      aria-invalid={isWrong ? 'true' : undefined}
    />
  );
}

/** Links to the field lead to its first amount. */
function amountId(name: string, row: number): string {
  return row === 0 ? name : `${name}-${row}-amount`;
}
