import { countIn } from '../plural.ts';
import type { EditionTexts } from './en.ts';

const count = countIn('fr');
const regions = (number: number) => count(number, { one: 'région', other: 'régions' });

export const fr: EditionTexts = {
  name: 'Rapport d’étape public',
  title: (project, meeting) => `${project}\u00a0: rapport d’étape public, ${meeting}`,
  status: {
    silent: 'Aucune région n’a encore rendu compte de ses actions',
    description: (counts) => `Actions de toutes les régions par statut\u00a0: ${counts}.`,
  },
  figures: {
    instruments: 'instruments de politique publique améliorés',
    funds: 'fonds influencés, en euros',
    basis: (answered, all) => `selon les données de ${regions(answered)} sur ${all}`,
    noBasis: 'aucune région n’a encore donné cette information',
  },
  plannedActions: 'Actions prévues',
  method: {
    period: (period) =>
      `Le rapport porte sur la phase 2 du projet, pendant laquelle les régions mettent en œuvre leurs plans d’action\u00a0: ${period}.`,
    rules: [
      'Les chiffres reposent sur ce que les partenaires des régions ont déclaré. Chaque action a un seul statut\u00a0: celui que lui donnent ses partenaires ou, à défaut, celui qui résulte de leurs chiffres.',
      'L’avancement est estimé par les partenaires. La moyenne porte sur les actions pour lesquelles un chiffre est disponible\u202f; l’évolution porte sur celles qui en ont un dans les deux rapports.',
      'Lorsqu’une région n’a pas répondu lors d’une campagne, sa dernière réponse antérieure est utilisée. «\u00a0Sans réponse\u00a0» ne signifie pas «\u00a0aucun avancement\u00a0».',
      'Les fonds influencés sont la somme des montants indiqués par les régions. Un montant non indiqué ne compte pas pour 0.',
      'Les faits marquants sont donnés dans les termes des partenaires, et seulement lorsque ceux-ci en ont autorisé la publication. La situation de chaque action et toutes les autres réponses ne font pas partie de cette édition.',
    ],
  },
  closing: (organisation) => `Publié par\u00a0: ${organisation}`,

  newsletter: {
    name: 'Lettre d’information',
    subject: (project, meeting) => `${project}\u00a0: lettre d’information, ${meeting}`,
    further: (number) =>
      `${count(number, { one: 'autre fait marquant figure', other: 'autres faits marquants figurent' })} dans le rapport d’étape public.`,
    readReport: 'Consulter le rapport d’étape public',
    website: 'Site web du projet',
    contact: 'Contact',
  },
};
