import { countIn, pluralIn } from '../plural.ts';
import type { ConsoleTexts } from './en.ts';

const count = countIn('fr');
const plural = pluralIn('fr');
const regions = (number: number) => count(number, { one: 'région', other: 'régions' });
const mails = (number: number) => count(number, { one: 'courriel', other: 'courriels' });

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
  round: {
    act: 'Modifier cette campagne',
    pause: 'Suspendre la campagne',
    pauseHint:
      'Pendant la suspension, aucune invitation ni aucun rappel n’est envoyé. Les liens restent valables et l’enquête reste ouverte.',
    paused: (moment) =>
      `Campagne suspendue depuis le ${moment}. Aucune invitation ni aucun rappel n’est envoyé, et l’enquête reste ouverte.`,
    resume: 'Reprendre la campagne',
    resumeHint:
      'La date limite est reportée de la durée de la suspension. Les contacts qui n’ont pas encore répondu en sont avertis par courriel.',
    close: 'Clore la campagne maintenant',
    closeHint:
      'Plus personne ne pourra transmettre de compte rendu. La campagne peut être rouverte avec «\u00a0Accorder plus de temps\u00a0».',
    confirmClose: 'Oui, clore la campagne',
    closedEarly: (moment) => `Vous avez clos la campagne le ${moment}.`,
    open: 'Ouvrir la prochaine campagne maintenant',
    openHint: (round, opens) => `La prochaine campagne (${round}) s’ouvrirait automatiquement le ${opens}.`,
    openDeadline: 'Date limite de la campagne',
    openNow: 'Ouvrir maintenant',
    opening: (round) => `La prochaine campagne (${round}) s’ouvre dans le quart d’heure.`,
  },
  sending: {
    sandbox:
      'Amazon SES est encore dans son environnement de test (sandbox)\u00a0: le service n’envoie qu’aux adresses qui y ont été vérifiées, et pas plus de 200 courriels par jour. Veuillez demander l’accès à la production dans la console SES.',
    waiting: (number, perDay) =>
      `${mails(number)} en attente, car le quota journalier d’Amazon SES (${mails(perDay)}) est épuisé. Les plus anciens partiront en premier, dès que le quota le permettra.`,
  },
  next: {
    heading: 'Prochaines étapes',
    nothing: 'Rien d’autre n’est prévu.',
    'open-round': (round) => `Ouverture d’une campagne\u00a0: ${round}`,
    'compile-report': (meeting) => `Établissement du rapport\u00a0: ${meeting}`,
    announcement: 'Annonce de la campagne',
    invitation: 'Envoi des invitations',
    reminder: (number) => `Envoi du rappel n°\u00a0${number} aux contacts qui n’ont pas répondu`,
    'last-call': 'Envoi du dernier rappel aux contacts qui n’ont pas répondu',
    'round-closed': 'Envoi de l’avis de clôture de l’enquête aux contacts',
    other: 'Envoi d’un courriel',
  },
  regions: {
    missing: (number) => `${regions(number)} sans réponse`,
    answered: (number) => `${regions(number)} ${plural(number, { one: 'a répondu', other: 'ont répondu' })}`,
    leftOut: (number) => count(number, { one: 'région non sollicitée', other: 'régions non sollicitées' }),
    state: {
      answered: 'Réponse reçue',
      missing: 'Pas encore de réponse',
      closed: 'Sans réponse',
      leftOut: 'Non sollicitée pendant cette campagne',
    },
    skip: {
      summary: 'Ne plus solliciter pendant cette campagne',
      hint: 'La région n’est plus comptée parmi celles sans réponse et ses contacts ne reçoivent plus de courriel sur cette campagne. Ils peuvent toujours répondre.',
      leaveOut: 'Ne plus solliciter',
      askAgain: 'Solliciter de nouveau cette région',
    },
    address: {
      summary: 'Corriger l’adresse',
      label: (address) => `Adresse à la place de ${address}`,
      hint: 'Laissez l’adresse inchangée pour un nouvel essai. Tant que l’enquête est ouverte, une invitation y est envoyée.',
      save: 'Enregistrer l’adresse',
      wrong: 'Veuillez saisir une adresse électronique, par exemple nom@example.org.',
      taken: 'Un autre contact du projet a déjà cette adresse.',
    },
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
  },
  history: {
    heading: 'Opérations effectuées',
    extended: (who, deadline) => `Plus de temps accordé\u00a0: ${who}, jusqu’au ${deadline}`,
    everybody: 'toutes les régions',
    reminded: (who) => `Rappel demandé\u00a0: ${who}`,
    paused: 'Campagne suspendue',
    resumed: 'Campagne reprise',
    closed: 'Campagne close',
    'round-requested': (round, deadline) => `Campagne ouverte manuellement\u00a0: ${round}, jusqu’au ${deadline}`,
    skipped: (who) => `Région non sollicitée\u00a0: ${who}`,
    unskipped: (who) => `Région de nouveau sollicitée\u00a0: ${who}`,
    'address-corrected': (who) => `Adresse corrigée\u00a0: ${who}`,
    'address-retried': (who) => `Nouvel essai avec la même adresse\u00a0: ${who}`,
    'compile-requested': (meeting) => `Rapport demandé\u00a0: ${meeting}`,
    imported: 'Fichier du projet importé',
  },
  notFound: { heading: 'Cette page n’existe pas', body: 'Revenez au tableau de bord.', back: 'Tableau de bord' },
  failed: {
    heading: 'Une erreur est survenue',
    body: (request) => `Elle vient de notre côté et a été consignée sous la référence ${request}. Veuillez réessayer.`,
  },
};
