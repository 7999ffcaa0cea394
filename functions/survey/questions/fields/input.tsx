import type { Child } from 'hono/jsx';
import type { Language } from '../../../../shared/domain/project/language.ts';
import type { Field } from '../../../../shared/domain/survey/fields.ts';
import type { FormValues } from '../../../../shared/domain/survey/form.ts';
import { questionTexts } from '../../../../shared/texts/survey/questions/index.ts';
import { termsIn } from '../../../../shared/texts/terms/index.ts';
import type { Option } from '../../options.ts';
import { CheckBoxes, RadioButtons, Tick } from './choices.tsx';
import { DateParts } from './date-parts.tsx';
import { FundingRows } from './funding-rows.tsx';
import { LongText, NumberInput, ShortText } from './text.tsx';

/** What the inputs of a field need to know. */
export interface InputProps {
  field: Field;
  values: FormValues;
  language: Language;
  /** The ids of what explains the field: help, previous answer, error. */
  describedBy: string | undefined;
  isWrong: boolean;
  /** An answer that was given can be taken back. */
  isOptional: boolean;
  options: Option[];
  /** What a tick says, and what is said below it. */
  label: string;
  hint: Child | undefined;
  /** Planned amounts by source, in EUR. */
  planned: (number | undefined)[];
}

/** The inputs of a field, named as the form reads them. */
export function FieldInput(props: InputProps) {
  const { field, language, options, isOptional } = props;
  const { texts } = questionTexts(language);
  const open: Option[] = [{ value: '', label: texts.unanswered }];
  switch (field.kind) {
    case 'text':
      return <LongText {...props} />;
    case 'line':
      return <ShortText {...props} />;
    case 'percent':
      return <NumberInput {...props} unit={texts.percent} size="percent" />;
    case 'money':
      return <NumberInput {...props} unit={texts.euro} size="number" />;
    case 'number':
      return <NumberInput {...props} size="number" />;
    case 'month':
      return <DateParts {...props} parts={['month', 'year']} />;
    case 'date':
      return <DateParts {...props} parts={['day', 'month', 'year']} />;
    case 'tick':
      return <Tick {...props} />;
    case 'yes-no': {
      const terms = termsIn(language).texts;
      const both: Option[] = [
        { value: 'yes', label: terms.yes },
        { value: 'no', label: terms.no },
      ];
      return <RadioButtons {...props} options={[...both, ...(isOptional ? open : [])]} />;
    }
    case 'choice':
      return <RadioButtons {...props} options={[...options, ...(isOptional ? open : [])]} />;
    case 'choices':
      return <CheckBoxes {...props} />;
    case 'funding':
      return <FundingRows {...props} field={field} />;
  }
}
