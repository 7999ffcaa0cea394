import type { Language } from '../../../../shared/domain/project/language.ts';
import { confirmedField } from '../../../../shared/domain/survey/pages.ts';
import { surveyTexts } from '../../../../shared/texts/survey/index.ts';

export interface AskedAgain {
  id: string;
  text: string;
  isConfirmed: boolean;
}

/** Asks whether an unlikely answer is right. A tick says so, until the answer becomes another. */
export function Doubt({ name, language, doubt }: { name: string; language: Language; doubt: AskedAgain }) {
  const id = `${name}_${doubt.id.replace(/[^a-z0-9-]/g, '_')}`;
  return (
    <div class="other">
      <p id={`${id}_doubt`}>{doubt.text}</p>
      <div class="option">
        <input
          type="checkbox"
          id={id}
          name={confirmedField}
          value={doubt.id}
          checked={doubt.isConfirmed}
          aria-describedby={`${id}_doubt`}
        />
        <label for={id}>{surveyTexts(language).texts.form.isRight}</label>
      </div>
    </div>
  );
}
