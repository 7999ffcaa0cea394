import type { PassOnTexts } from './en.ts';

export const fr: PassOnTexts = {
  heading: 'Qui rend compte de ce plan',
  text: 'Vous remplissez ensemble une seule enquête\u00a0: chacun voit ce que les autres ont enregistré.',
  you: 'vous',
  withoutLink: 'n’a pas encore reçu de lien',
  linkSince: (day) => `a un lien depuis le ${day}`,
  passedOn: (name, day) => `enquête confiée par ${name} le ${day}`,
  mail: { onItsWay: 'le message est en route', undeliverable: 'le message n’a pas pu être remis' },
  nothingYet: 'n’a encore rien enregistré',
  saved: (title, moment) => `a enregistré «\u00a0${title}\u00a0» le ${moment}`,
  submitted: (revision, moment) => `a transmis la version ${revision} le ${moment}`,
  withdrawnBy: (name, day) => `lien retiré par ${name} le ${day}`,
  link: 'Confier l’enquête à un ou une collègue',
  form: {
    heading: 'Confier l’enquête à un ou une collègue',
    text: 'La personne reçoit un message avec son propre lien. Vous travaillez sur les mêmes réponses, vous voyez qui a enregistré quoi et vous pouvez retirer le lien à tout moment.',
    email: 'Adresse électronique de la personne',
    language: 'Langue du message et de l’enquête',
    note: 'Une note à la personne',
    noteHelp: (limit) => `Elle figure dans le message telle que vous l’écrivez ici, jusqu’à ${limit} caractères.`,
    button: 'Envoyer le lien',
    notSent: 'Rien n’a encore été envoyé',
    full: (number) =>
      `L’enquête a été confiée ${number} fois pendant cette campagne\u00a0; il n’est pas possible d’aller au-delà. Veuillez vous adresser à la coordination.`,
    problems: {
      email: 'Veuillez saisir une adresse électronique, par exemple bureau@example.org',
      holder: 'Un lien existe déjà pour cette adresse',
      unreachable: 'Les messages à cette adresse n’arrivent pas\u00a0; veuillez en donner une autre',
      language: 'Veuillez choisir une langue',
      note: (limit, over) =>
        `Veuillez raccourcir la note à ${limit} caractères au plus\u00a0; il y en a ${over} de trop`,
    },
  },
  withdraw: {
    link: 'Retirer le lien',
    heading: (address) => `Retirer le lien de ${address}`,
    text: 'Le lien cesse aussitôt de fonctionner. Ce qui a été enregistré et transmis est conservé. Vous pouvez confier l’enquête de nouveau.',
    button: 'Retirer le lien',
  },
  withdrawn: {
    heading: 'Ce lien a été retiré',
    text: (passedOnBy, withdrawnBy, day) =>
      `${passedOnBy} vous avait confié l’enquête. ${withdrawnBy} a retiré le lien le ${day}. Ce que vous avez enregistré et transmis est conservé.`,
    ask: (organisation) =>
      `Si vous devez tout de même rendre compte, veuillez vous adresser à l’organisme concerné (${organisation}) ou à la coordination.`,
  },
};
