import type { Language } from '../../../shared/domain/project/language.ts';
import { surveyTexts } from '../../../shared/texts/survey/index.ts';

/** Where the page's script tells what is saved. The words that no answer can bring are here from the start. */
export function SavingLine({ language }: { language: Language }) {
  const { saving } = surveyTexts(language).texts;
  return (
    <p
      class="saving"
      role="status"
      data-offline={saving.offline}
      data-failed={saving.failed}
      data-stuck={saving.stuck}
      data-too-large={saving.tooLarge}
      data-left={saving.left}
      data-over={saving.over}
    ></p>
  );
}
