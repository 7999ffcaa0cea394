import { countIn, pluralIn } from '../plural.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('fr');
const plural = pluralIn('fr');
const regions = (number: number) => count(number, { one: 'région', other: 'régions' });

export const fr: ConsoleTexts = {
  title: 'Tableau de bord',
  signIn: {
    heading: 'Connexion',
    intro: 'Saisissez votre adresse. Vous recevrez un courriel contenant un lien de connexion.',
    email: 'Adresse électronique',
    send: 'Envoyer le lien',
    sentHeading: 'Veuillez consulter votre messagerie',
    sent: 'Si l’adresse est celle de la coordination, un courriel contenant un lien est en cours d’envoi. Le lien est valable 30 minutes.',
    confirmHeading: 'Connexion au tableau de bord',
    confirm: 'Se connecter maintenant',
    expiredHeading: 'Ce lien n’est plus valable',
    expired: 'Il a déjà été utilisé, ou les 30 minutes sont écoulées.',
    again: 'Demander un nouveau lien',
    out: 'Se déconnecter',
  },
  standing: {
    none: 'Aucune campagne n’a encore été ouverte',
    heading: (answered, asked) =>
      `${regions(answered)} sur ${asked} ${plural(answered, { one: 'a répondu', other: 'ont répondu' })}`,
    closed: 'La campagne est close.',
    deadline: (date) => `Elle reste ouverte jusqu’au ${date} inclus.`,
    previous: (answered, asked, round) =>
      `Lors de la campagne précédente (${round}), ${regions(answered)} sur ${asked} ${plural(answered, { one: 'avait répondu', other: 'avaient répondu' })}.`,
    round: (name) => `Campagne\u00a0: ${name}.`,
  },
  next: {
    heading: 'Prochaines étapes',
    nothing: 'Rien d’autre n’est prévu.',
    'open-round': (round) => `Ouverture d’une campagne\u00a0: ${round}`,
    'compile-report': (meeting) => `Établissement du rapport\u00a0: ${meeting}`,
    invitation: 'Envoi des invitations',
    reminder: (number) => `Envoi du rappel n°\u00a0${number} aux contacts qui n’ont pas répondu`,
    'last-call': 'Envoi du dernier rappel aux contacts qui n’ont pas répondu',
    other: 'Envoi d’un courriel',
  },
  regions: {
    missing: (number) => `${regions(number)} sans réponse`,
    answered: (number) => `${regions(number)} ${plural(number, { one: 'a répondu', other: 'ont répondu' })}`,
    state: { answered: 'Réponse reçue', missing: 'Pas encore de réponse', closed: 'Sans réponse' },
    answeredAt: (moment) => `le ${moment}`,
    deadline: (date) => `Date limite\u00a0: ${date}`,
    reminders: (number) =>
      number === 0 ? 'aucun rappel envoyé' : count(number, { one: 'rappel envoyé', other: 'rappels envoyés' }),
    contacts: 'Contacts',
    unreachable: 'ne peut pas être joint',
    optedOut: 'ne souhaite plus de rappel',
    moreTime: 'Accorder plus de temps',
    newDeadline: (region) => `Nouvelle date limite\u00a0: ${region}`,
    moreTimeForAll: 'Accorder plus de temps à toutes',
    newDeadlineForAll:
      'Nouvelle date limite pour toutes les régions. Celles qui n’ont pas encore répondu en sont averties par courriel.',
    extend: 'Reporter la date limite',
    notPossible: 'La date limite ne peut plus être reportée à ce jour. Veuillez en choisir un autre.',
    remind: {
      summary: 'Envoyer un rappel maintenant',
      whom: (addresses) => `Un rappel est envoyé à\u00a0: ${addresses}.`,
      soon: 'Il part dans le quart d’heure.',
      from: (moment) => `Date et heure d’envoi\u00a0: ${moment}.`,
      send: 'Envoyer le rappel',
      asked: 'Un rappel a déjà été demandé pour aujourd’hui.',
    },
  },
  reports: {
    heading: 'Rapports d’étape',
    compile: 'Établir maintenant',
    compiling: 'en cours d’établissement\u202f; veuillez recharger la page dans un instant',
    none: 'pas encore établi',
    revision: (revision, moment) => `Version ${revision} du ${moment}`,
    formats: { 'report.html': 'page web', 'report.pdf': 'PDF', 'report.xlsx': 'classeur', 'report.json': 'données' },
  },
  notFound: { heading: 'Cette page n’existe pas', body: 'Revenez au tableau de bord.', back: 'Tableau de bord' },
  failed: {
    heading: 'Une erreur est survenue',
    body: (request) => `Elle vient de notre côté et a été consignée sous la référence ${request}. Veuillez réessayer.`,
  },
};
