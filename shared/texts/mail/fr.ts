import type { Unreachable } from '../../domain/rounds/state.ts';
import { countIn, pluralIn } from '../plural.ts';
import type { MailTexts } from './en.ts';

const unreachableBecause: Record<Unreachable['reason'], (address: string, partner: string) => string> = {
  bounce: (address, partner) => `Un courriel adressé à ${address} (${partner}) n’a pas pu être remis.`,
  complaint: (address, partner) => `Un courriel adressé à ${address} (${partner}) y a été signalé comme indésirable.`,
  refused: (address, partner) => `Le service de messagerie n’accepte pas l’adresse ${address} (${partner}).`,
  full: (address, partner) =>
    `Des courriels adressés à ${address} (${partner}) sont revenus plusieurs fois\u202f; la boîte de réception est peut-être pleine.`,
};

const count = countIn('fr');
const plural = pluralIn('fr');
const actions = (number: number) => count(number, { one: 'action', other: 'actions' });

export const fr: MailTexts = {
  greeting: 'Madame, Monsieur,',
  closing: 'Cordialement',
  linkAsText: 'Lien, si le bouton ne fonctionne pas\u00a0:',
  openSurvey: 'Ouvrir l’enquête',
  openConsole: 'Ouvrir le tableau de bord',
  samePlan:
    'Ce lien vous est personnel. Il reste le même jusqu’à la clôture de l’enquête\u202f; ce que vous enregistrez est conservé.',
  questions: 'Pour toute question, répondez à ce courriel\u202f; la coordination du projet le recevra.',
  stopReminders: 'Ne plus recevoir de rappel pendant cette campagne',

  announcement: {
    subject: ({ project, region, day }) =>
      `${project}\u00a0: la prochaine enquête sur l’avancement s’ouvre bientôt, réponse attendue d’ici au ${day} (${region})`,
    body: ({ project, region, deadline }, opens) => [
      `Vous recevez ce courriel car vous rendez compte du plan d’action de la région ${region} dans le projet ${project}.`,
      `Le ${opens}, nous vous enverrons un lien et vous demanderons où en est sa mise en œuvre. Vous aurez jusqu’au ${deadline} pour répondre\u202f; comptez environ dix minutes.`,
      'Si une autre personne doit recevoir le lien, veuillez répondre à ce courriel avant l’envoi.',
    ],
  },
  invitation: {
    subject: ({ project, region, actions: number, day }) =>
      number > 0
        ? `${project}\u00a0: veuillez rendre compte de ${actions(number)} d’ici au ${day} (${region})`
        : `${project}\u00a0: veuillez rendre compte d’ici au ${day} (${region})`,
    body: ({ project, region, deadline }) => [
      `Vous recevez ce courriel car vous rendez compte du plan d’action de la région ${region} dans le projet ${project}.`,
      `Veuillez indiquer d’ici au ${deadline} où en est sa mise en œuvre. Vos éventuelles réponses précédentes sont déjà inscrites\u202f; comptez environ dix minutes.`,
    ],
  },
  reminder: {
    subject: ({ project, region, day }) =>
      `${project}\u00a0: veuillez transmettre votre compte rendu d’ici au ${day} (${region})`,
    body: ({ region, deadline }) => [
      `Le compte rendu sur le plan d’action de la région ${region} ne nous est pas encore parvenu. Vous pouvez le transmettre jusqu’au ${deadline}\u202f; comptez environ dix minutes.`,
      'Ce qui a été enregistré jusqu’ici est conservé. Si une autre personne de votre organisme s’apprête à le transmettre, vous n’avez rien à faire.',
    ],
  },
  lastCall: {
    subject: ({ project, region, day }) =>
      `${project}\u00a0: dernier rappel, veuillez transmettre votre compte rendu d’ici au ${day} (${region})`,
    body: ({ region, deadline }) => [
      `L’enquête se termine le ${deadline} et le compte rendu sur le plan d’action de la région ${region} n’a pas encore été transmis. Comptez environ dix minutes.`,
      'Sans ce compte rendu, le rapport d’étape ne contiendra aucune réponse de cette région pour cette campagne. S’il vous faut plus de temps, veuillez répondre à ce courriel.',
    ],
  },
  extension: {
    subject: ({ project, region, day }) => `${project}\u00a0: vous avez jusqu’au ${day} (${region})`,
    body: ({ region, deadline }) => [
      `La date limite pour le compte rendu sur le plan d’action de la région ${region} a été reportée. Vous pouvez le transmettre jusqu’au ${deadline}.`,
    ],
  },
  roundClosed: {
    subject: ({ project, region }) => `${project}\u00a0: l’enquête est close (${region})`,
    answered: ({ region }) => [
      `L’enquête est close. Nous vous remercions de votre compte rendu sur le plan d’action de la région ${region}.`,
      'Vous pouvez toujours consulter les réponses transmises.',
    ],
    missing: ({ region, deadline }) => [
      `L’enquête s’est terminée le ${deadline} et aucun compte rendu sur le plan d’action de la région ${region} n’a été transmis. Le rapport d’étape ne contient aucune réponse de cette région pour cette campagne.`,
      'Si vous pouvez encore rendre compte, veuillez répondre à ce courriel\u00a0: la coordination peut vous accorder plus de temps.',
    ],
    meeting: (meeting, date) => `Le rapport d’étape est destiné à la prochaine réunion\u00a0: ${meeting}, ${date}.`,
  },
  passedOn: {
    subject: ({ project, region, day }) =>
      `${project}\u00a0: une enquête vous a été confiée, ouverte jusqu’au ${day} (${region})`,
    body: ({ project, region, deadline }, organisation) => [
      `${organisation} vous a confié l’enquête sur l’avancement du plan d’action (${region}) du projet ${project}. Vous pouvez y répondre jusqu’au ${deadline}\u00a0; cela prend une dizaine de minutes.`,
      'Vous travaillez ensemble sur les mêmes réponses. Si cela ne vous concerne pas, vous n’avez rien à faire.',
    ],
    note: (organisation) => `${organisation} vous écrit\u00a0:`,
  },
  receipt: {
    subject: ({ project, region }) => `${project}\u00a0: votre compte rendu a bien été reçu (${region})`,
    body: ({ region, deadline }, submittedAt) => [
      `Nous vous remercions. Le compte rendu sur le plan d’action de la région ${region} a été transmis le ${submittedAt}.`,
      `Vous pouvez le modifier et le transmettre de nouveau jusqu’au ${deadline}. Une copie de toutes les réponses figure ci-dessous.`,
    ],
    openSurvey: 'Ouvrir les réponses transmises',
    copy: 'Réponses transmises',
  },
  reportShared: {
    open: 'Ouvrir le rapport',
    subject: (project, meeting) => `${project}\u00a0: le rapport d’étape (${meeting})`,
    body: (project, meeting, date, isAhead) => [
      `Le rapport d’étape de ${project} est disponible\u00a0: ${meeting}${date ? `, ${date}` : ''}.`,
      `Il indique, région par région, où en sont les plans d’action, ce qui a changé, quelle aide est demandée et qui pourrait l’apporter.${isAhead ? ' Veuillez le lire avant la réunion.' : ''}`,
      'Ce lien vous est personnel. Le rapport contient les réponses de toutes les régions\u00a0; veuillez ne le transmettre qu’au sein de votre organisation.',
    ],
    corrected: 'Il remplace le rapport que vous avez reçu auparavant.',
  },
  reportReady: {
    review: 'Examiner le rapport',
    subject: (project, meeting) => `${project}\u00a0: le rapport d’étape est disponible (${meeting})`,
    body: (meeting, date, isAttached) => [
      `Le rapport d’étape est disponible\u00a0: ${meeting}, ${date}.${isAttached ? ' Vous le trouverez ci-joint au format PDF.' : ''}`,
      'Le tableau de bord le propose aussi sous forme de page web, de classeur et de données.',
    ],
  },
  unreachable: {
    subject: (project, partner) => `${project}\u00a0: un contact ne peut pas être joint (${partner})`,
    body: (partner, address, reason, colleagues) => [
      `${unreachableBecause[reason](address, partner)} Plus aucun courriel ne sera envoyé à cette adresse.`,
      colleagues > 0
        ? `${count(colleagues, { one: 'autre contact', other: 'autres contacts' })} du plan d’action ${plural(colleagues, { one: 'peut encore être joint', other: 'peuvent encore être joints' })}.`
        : 'Aucun autre contact du plan d’action ne peut être joint.',
      'Dans le tableau de bord, vous pouvez indiquer une autre adresse pour ce contact ou demander un nouvel essai avec celle-ci. Tant que l’enquête est ouverte, une invitation est alors envoyée.',
    ],
  },
  optedOut: {
    subject: (project, partner) => `${project}\u00a0: un contact ne souhaite plus de rappel (${partner})`,
    body: (partner, address, region) => [
      `${address} (${partner}) ne souhaite plus recevoir de rappel sur le plan d’action de la région ${region} pendant cette campagne.`,
      'Le lien reste valable jusqu’à la clôture de l’enquête et les autres contacts continuent de recevoir les rappels. Lors de la prochaine campagne, ce contact sera sollicité comme auparavant.',
    ],
  },
  calendar: {
    deadline: ({ project, region }) =>
      `${project}\u00a0: l’enquête sur l’avancement se termine aujourd’hui (${region})`,
    attached: 'La date limite est jointe à ce courriel sous forme d’événement d’agenda.',
  },
  signIn: {
    subject: (project) => `${project}\u00a0: connexion au tableau de bord`,
    body: [
      'Une personne, sans doute vous, a demandé à se connecter au tableau de bord. Le lien est valable 30 minutes et pour une seule connexion.',
      'Si vous n’êtes pas à l’origine de cette demande, vous pouvez ignorer ce courriel.',
    ],
    open: 'Se connecter',
  },
};
