import type { Language } from '../../../../shared/domain/project/language.ts';
import { surveyTexts } from '../../../../shared/texts/survey/index.ts';

/** What somebody else saved where this page holds another answer. */
export interface SavedMeanwhile {
  by: string;
  value: string;
  isTaken: boolean;
}

/** The input that names fields whose saved answer is taken. Ids of questions have no capitals: it can be none of them. */
export const takenField = 'takeSaved';

/** The saved answer beside the reader's own, to be taken by a tick. */
export function SavedAnswer({ name, language, saved }: { name: string; language: Language; saved: SavedMeanwhile }) {
  const { conflict } = surveyTexts(language).texts;
  const id = `${name}_take`;
  return (
    <div class="other">
      <p id={`${name}_saved`}>{conflict.saved(saved.by)}</p>
      <p class="typed" dir="auto">
        {saved.value || <em>{conflict.empty}</em>}
      </p>
      <div class="option">
        <input
          type="checkbox"
          id={id}
          name={takenField}
          value={name}
          checked={saved.isTaken}
          aria-describedby={`${name}_saved`}
        />
        <label for={id}>{conflict.take}</label>
      </div>
    </div>
  );
}
