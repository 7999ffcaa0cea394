import { countIn, pluralIn } from '../plural.ts';
import type { SlideTexts } from './en.ts';

const count = countIn('fr');
const plural = pluralIn('fr');
const actions = (number: number) => count(number, { one: 'action', other: 'actions' });

export const fr: SlideTexts = {
  title: (project, meeting) => `${project}\u00a0: diapositives sur l’avancement, ${meeting}`,
  region: {
    attention: (number, all) =>
      `${actions(number)} sur ${all} ${plural(number, { one: 'est', other: 'sont' })} à suivre de près`,
    silent: 'sans réponse',
    partlySilent: (number, all) => `${actions(number)} sur ${all} sans réponse`,
    calm: 'aucune action à suivre de près',
    empty: 'pas encore d’action',
  },
  answerOf: (date) => `Réponse du ${date}`,
  remark: 'Remarque de la coordination',
  next: (name, date) => `Prochain rendez-vous\u00a0: ${name}, ${date}`,
  noDecision: 'Aucun point n’appelle de décision',
};
