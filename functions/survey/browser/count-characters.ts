import { lettersOf } from '../../../shared/domain/letters.ts';

/** From this share of what a text can hold on, it is told how much is left. */
const tellFrom = 0.8;

/** Tells below a text that comes near its limit how many characters are left, as people count them. */
export function countCharacters(form: HTMLFormElement): void {
  const { left = '', over = '' } = form.querySelector<HTMLElement>('.saving')?.dataset ?? {};
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const limit = Number(target.dataset['limit']);
    const line = lineBelow(target);
    if (!limit || target.value.length < limit * tellFrom) {
      line.textContent = '';
      return;
    }
    const length = lettersOf(target.value.trim()).length;
    const rest = Math.abs(limit - length).toLocaleString(document.documentElement.lang);
    line.textContent = length < limit * tellFrom ? '' : `${length > limit ? over : left} ${rest}`;
    line.className = length > limit ? 'error' : 'hint';
  });
}

function lineBelow(text: HTMLTextAreaElement): HTMLElement {
  const next = text.nextElementSibling;
  if (next instanceof HTMLElement && next.dataset['count']) return next;
  const line = document.createElement('p');
  line.dataset['count'] = 'yes';
  line.setAttribute('aria-live', 'polite');
  text.after(line);
  return line;
}
