import type { Child } from 'hono/jsx';
import type { Language } from '../../../../shared/domain/project/language.ts';
import { formatNumber } from '../../../../shared/texts/format.ts';
import { questionTexts } from '../../../../shared/texts/survey/questions/index.ts';
import type { Option } from '../../options.ts';

export interface FoldedGroup {
  name: string;
  options: Option[];
}

/** What is folded away, by group, in the order of the options. */
export function foldedGroups(options: Option[]): FoldedGroup[] {
  const groups = new Map<string, Option[]>();
  for (const option of options) {
    if (option.folded) groups.set(option.folded.group, [...(groups.get(option.folded.group) ?? []), option]);
  }
  return [...groups].map(([name, folded]) => ({ name, options: folded }));
}

export interface FoldedOptionsProps {
  language: Language;
  name: string;
  /** Where links to the question lead, if this is the first thing in it that can have the focus. */
  id: string | undefined;
  nameId: string;
  isOpen: boolean;
  numberChosen: number;
  children?: Child;
}

/** A group of options under a line that opens it, and that names the group to whoever goes from option to option by ear. */
export function FoldedOptions({ language, name, id, nameId, isOpen, numberChosen, children }: FoldedOptionsProps) {
  const { texts } = questionTexts(language);
  return (
    <details class="fold" open={isOpen}>
      <summary id={id}>
        <bdi id={nameId}>{name}</bdi>
        <span class="chosen" hidden={numberChosen === 0}>
          , {texts.chosen} <span>{formatNumber(numberChosen, language)}</span>
        </span>
      </summary>
      <div role="group" aria-labelledby={nameId}>
        {children}
      </div>
    </details>
  );
}
