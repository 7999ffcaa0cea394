import { countCharacters } from './count-characters.ts';
import { countChosen } from './count-chosen.ts';
import { keepSaved } from './keep-saved.ts';

const form = document.querySelector<HTMLFormElement>('form#page');
if (form) {
  keepSaved(form);
  countCharacters(form);
  countChosen(form);
}
