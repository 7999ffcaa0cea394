import { countIn } from '../plural.ts';
import type { SurveyTexts } from './en.ts';

const count = countIn('fr');
const questions = (number: number) => count(number, { one: 'question', other: 'questions' });
const days = (number: number) => count(number, { one: 'jour', other: 'jours' });
const answers = (number: number) => count(number, { one: 'réponse', other: 'réponses' });

export const fr: SurveyTexts = {
  subject: 'Enquête sur l’avancement',
  openUntil: (deadline) => `Enquête ouverte jusqu’au ${deadline}`,
  wasOpenUntil: (deadline) => `L’enquête était ouverte jusqu’au ${deadline}`,
  contact: (coordinator) => `Pour toute question sur l’enquête\u00a0: ${coordinator},`,
  roundOf: (round) => `Campagne\u00a0: ${round}`,
  backToList: 'Revenir à la liste',

  goOn: {
    action: (number, of) => (of === 1 ? 'Continuer avec l’action' : `Continuer avec l’action ${number} sur ${of}`),
    plan: 'Continuer avec le plan d’action',
    questions: 'Continuer avec les autres questions',
    check: 'Continuer pour vérifier et transmettre',
  },
  save: {
    action: (number, of) =>
      of === 1
        ? 'Enregistrer et continuer avec l’action'
        : `Enregistrer et continuer avec l’action ${number} sur ${of}`,
    plan: 'Enregistrer et continuer avec le plan d’action',
    questions: 'Enregistrer et continuer avec les autres questions',
    check: 'Enregistrer, puis vérifier et transmettre',
    list: 'Enregistrer et revenir à la liste',
  },

  home: {
    heading: (region) => `Compte rendu sur le plan d’action\u00a0: ${region}`,
    lead: (deadline) =>
      `Veuillez indiquer où en est la mise en œuvre\u202f; vous avez jusqu’au ${deadline}. Ce que vous enregistrez est conservé, et votre lien ouvre cette page aussi souvent que vous le souhaitez.`,
    left: (number) => (number === 0 ? 'Aujourd’hui est le dernier jour' : `Temps restant\u00a0: ${days(number)}`),
    states: {
      'not-started': 'À remplir',
      saved: 'Enregistré, non confirmé',
      incomplete: (number) => `${questions(number)} à revoir`,
      confirmed: 'Confirmé',
    },
    filledIn: (day) => `Prérempli avec les réponses du ${day}`,
    savedBy: (name, moment) => `${name}, ${moment}`,
    check: {
      task: 'Vérifier les réponses et les transmettre',
      open: 'Pas encore possible',
      ready: 'Prêt à être transmis',
      submitted: 'Transmis',
      changed: 'Modifié, non transmis',
    },
    stopReminders: 'Ne plus recevoir de rappel pendant cette campagne',
    remindersStopped: 'Vous ne recevrez plus de rappel pendant cette campagne.',
  },

  submitted: {
    text: (moment, name, revision) =>
      revision === 1
        ? `Transmis le ${moment}, par ${name}.`
        : `Transmis de nouveau le ${moment}, par ${name}\u202f; version ${revision}.`,
    canBeChanged: (deadline) =>
      `Vous pouvez modifier le compte rendu jusqu’au ${deadline}\u00a0: ouvrez la liste, enregistrez ce que vous souhaitez changer, puis transmettez-le de nouveau.`,
    changedSince: 'Des modifications enregistrées depuis ne sont pas encore transmises.',
    show: 'Afficher les réponses transmises',
  },

  form: {
    action: (number, of) => (of === 1 ? 'Action' : `Action ${number} sur ${of}`),
    filledIn: (day) =>
      `Cette page est préremplie avec les réponses transmises le ${day}. Vérifiez-les et enregistrez la page, même si rien n’a changé.`,
    savedBy: (name, moment) => `Enregistré le ${moment}, par ${name}.`,
    previously: (month) => `En ${month}, vous avez indiqué\u00a0:`,
    planned: 'Ce que le plan prévoit pour cette action',
    problems: (number) => `Cette page est enregistrée. Il reste ${questions(number)} à revoir avant la transmission`,
    asOf: (day) => `Donnée du ${day}`,
    isRight: 'C’est exact ainsi',
    limit: (characters) => `Un texte peut compter jusqu’à ${characters} caractères.`,
    notConfirmed: 'La page n’est pas encore confirmée\u00a0: veuillez la vérifier, puis l’enregistrer avec son bouton.',
    tooLarge: 'Rien n’a été enregistré\u00a0: cette page est trop longue',
    unchanged: {
      heading: (day) => `Rien n’a changé depuis le ${day}\u00a0?`,
      text: 'Dans ce cas, confirmez le stade et dites en une phrase où en sont les choses. Tout le reste demeure tel qu’il est rempli ci-dessous, et vous le reverrez avant l’envoi.',
      stage: (stage) => `Le stade est toujours\u00a0: ${stage}`,
      note: {
        done: 'Qu’est-ce qui a été fait depuis, en bref\u00a0?',
        reasons: 'Pourquoi l’action n’est-elle toujours pas mise en œuvre, en bref\u00a0?',
      },
      button: (goOn) => `Rien n’a changé. ${goOn}`,
      notTaken: 'Veuillez compléter ces indications pour continuer',
      missing: {
        stage: 'Veuillez confirmer le stade. S’il a changé, choisissez-le ci-dessous',
        note: 'Veuillez écrire une courte note',
      },
    },
  },

  saving: {
    savedAt: (time) => `Enregistré à ${time}`,
    conflict: (name, moment) =>
      `${name} a enregistré cette page le ${moment}. Veuillez enregistrer\u00a0: vous verrez alors les deux versions.`,
    tooLarge:
      'Ensemble, les textes de cette page dépassent ce qui peut être conservé. Veuillez raccourcir les plus longs et publier les documents étendus en ligne, avec un lien ici.',
    closed: 'L’enquête est close et plus rien n’est enregistré. Veuillez copier ce que vous avez écrit.',
    withdrawn: 'Votre lien a été retiré et plus rien n’est enregistré. Veuillez copier ce que vous avez écrit.',
    stuck:
      'Plus rien n’est enregistré depuis cette page. Veuillez copier ce que vous avez écrit et rouvrir le lien reçu par courriel.',
    offline:
      'Pas de connexion. Ce que vous écrivez reste dans cette page et sera enregistré dès que la connexion sera rétablie.',
    failed: 'Non enregistré. Une nouvelle tentative suivra\u00a0; veuillez laisser cette page ouverte.',
    left: 'Caractères restants\u00a0:',
    over: 'Caractères en trop\u00a0:',
  },

  conflict: {
    heading: 'Vos réponses ne sont pas encore enregistrées\u00a0: cette page a été modifiée entre-temps',
    bySomebody: (name, moment) =>
      `${name} a enregistré cette page le ${moment}, après que vous l’avez ouverte. Rien n’est perdu. Là où les réponses diffèrent, choisissez celle qui convient, puis enregistrez de nouveau\u00a0:`,
    byYourself: (moment) =>
      `Vous avez enregistré cette page le ${moment} dans une autre fenêtre, après l’avoir ouverte ici. Rien n’est perdu. Là où les réponses diffèrent, choisissez celle qui convient, puis enregistrez de nouveau\u00a0:`,
    saved: (name) => `Enregistré par ${name}\u00a0:`,
    empty: 'aucune réponse',
    take: 'Garder cette réponse à la place de la mienne',
    discard: 'Renoncer à mes réponses et ouvrir ce qui a été enregistré',
  },

  check: {
    unconfirmed: 'enregistré, pas encore confirmé',
    notConfirmed:
      'Enregistré, mais pas encore confirmé. Veuillez ouvrir la page, la vérifier et l’enregistrer avec son bouton.',
    before: 'Avant\u00a0:',
    changes: (number, day) =>
      number === 0
        ? `Données du ${day}\u00a0; rien n’a changé.`
        : `Modifications depuis le ${day}\u00a0: ${answers(number)}.`,
    heading: 'Vérifiez les réponses, puis transmettez-les',
    lead: (region) => `Voici le compte rendu qui sera transmis\u00a0: ${region}.`,
    change: 'Modifier',
    unsaved: 'pas encore enregistré pendant cette campagne',
    notSaved: 'Pas encore enregistré pendant cette campagne. Ouvrez la page, vérifiez-la et enregistrez-la.',
    nothingSaid: 'Aucune réponse n’a été donnée ici.',
    problems: 'À revoir avant la transmission',
    submit: (region) => `Transmettre le compte rendu\u00a0: ${region}`,
    submitAgain: (region) => `Transmettre de nouveau le compte rendu\u00a0: ${region}`,
    receipt: (address) => `Un accusé de réception avec une copie sera envoyé à ${address}.`,
    unchanged: (moment) => `Ces réponses ont été transmises le ${moment}. Rien n’a changé depuis.`,
    changed: {
      heading: 'Rien n’est encore transmis\u00a0: les réponses ont changé',
      text: 'Elles ont été modifiées après l’affichage de cette page. Vérifiez-les de nouveau, puis transmettez-les.',
    },
    overtaken: {
      heading: 'Le compte rendu a été transmis entre-temps',
      text: (name, moment) =>
        `${name} l’a transmis le ${moment}, avec d’autres réponses que celles qui vous étaient présentées. Si les réponses affichées maintenant doivent les remplacer, transmettez-les de nouveau.`,
    },
    tooLarge: {
      heading: 'Les réponses sont trop longues pour être transmises',
      text: (kilobytes, limit) =>
        `Elles occupent ensemble ${kilobytes}\u00a0ko\u202f; la limite est de ${limit}\u00a0ko par compte rendu. Raccourcissez les textes les plus longs et, pour les documents volumineux, indiquez un lien.`,
    },
  },

  done: {
    heading: (region) => `Nous vous remercions. Le compte rendu est transmis\u00a0: ${region}`,
    receipt: (address) => `Un accusé de réception avec une copie est en cours d’envoi à ${address}.`,
    meeting: (meeting, day, place) =>
      `Les réponses figureront dans le rapport d’étape pour la prochaine réunion\u00a0: ${meeting}, ${day}, ${place}.`,
    noMeeting: 'Les réponses figureront dans le prochain rapport d’étape.',
    copy: 'Réponses transmises',
  },

  history: {
    heading: 'Toutes les versions de cette campagne',
    text: 'La plus récente fait foi. Les précédentes sont conservées.',
    show: (revision) => `Afficher la version ${revision}`,
    page: (revision, region) => `Version ${revision} du compte rendu\u00a0: ${region}`,
    pdf: 'Télécharger une copie en PDF',
  },

  closed: {
    heading: (region) => `L’enquête est close\u00a0: ${region}`,
    text: (deadline) => `Les réponses pouvaient être transmises jusqu’au ${deadline}.`,
    ask: (coordinator) => `Pour toute correction ou tout complément, écrivez à\u00a0: ${coordinator},`,
    nothing: 'Aucune réponse n’a été transmise pendant cette campagne.',
    savedOnly: 'Ce qui a été enregistré sans être transmis ne figure dans aucun rapport.',
    late: {
      heading: 'Rien n’a été enregistré',
      notSent: 'Rien n’a été envoyé',
      text: 'L’enquête était déjà close lors de votre envoi. Voici ce que vous avez saisi, afin que vous puissiez le copier.',
      submit: 'L’enquête était déjà close lorsque vous avez transmis les réponses.',
    },
  },

  stopReminders: {
    heading: 'Arrêter les rappels de cette campagne',
    text: 'Votre lien reste valable et vous pouvez toujours rendre compte. La coordination voit que vous ne souhaitez plus de rappel.',
    button: 'Arrêter les rappels',
    doneHeading: 'Vous ne recevrez plus de rappel pendant cette campagne',
    done: 'Les rappels reprendront avec la prochaine campagne.',
    toSurvey: 'Ouvrir l’enquête',
  },
};
