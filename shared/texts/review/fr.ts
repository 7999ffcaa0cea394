import type { ReviewTexts } from './en.ts';

export const fr: ReviewTexts = {
  heading: (meeting) => `Rapport\u00a0: ${meeting}`,
  link: 'Examiner, compléter et diffuser',
  back: 'Retour à la vue d’ensemble',
  none: 'Aucun rapport n’a encore été établi pour cette réunion.',
  compile: 'Établir à nouveau',
  working: {
    heading: 'Le rapport est en cours d’établissement',
    releasing: (revision) => `La version ${revision} est en cours de diffusion`,
    regions: (done, of) => `Régions lues\u00a0: ${done} sur ${of}.`,
    files: (done, of) => `Fichiers écrits\u00a0: ${done} sur ${of}.`,
    reload: 'Recharger la page',
  },
  revisions: {
    heading: 'Versions',
    name: (revision) => `Version ${revision}`,
    draft: (moment) => `établie le ${moment}\u00a0; un projet que vous seul voyez`,
    released: (moment) => `diffusée le ${moment}`,
    publicAddress: 'Adresse de l’édition publique\u00a0:',
  },
  editions: {
    internal: 'Pour les partenaires',
    public: 'Pour le public',
    newsletter: 'Lettre d’information',
    slides: 'Diapositives',
  },
  formats: {
    html: 'page web',
    pdf: 'PDF',
    xlsx: 'classeur',
    csv: 'tableau (CSV)',
    md: 'Markdown',
    json: 'données (JSON)',
  },
  notes: {
    heading: 'Avant-propos et remarques',
    hint: 'Ils figurent dans toutes les versions ultérieures de ce rapport. L’enregistrement établit une nouvelle version, avec les réponses du moment.',
    foreword: 'Avant-propos',
    isPublic: 'L’avant-propos peut aussi figurer dans l’édition publique et la lettre d’information',
    remarks: (number) => `Remarques sur les régions (${number})`,
    remarksHint:
      'Les remarques figurent dans l’édition pour les partenaires et sur les diapositives, jamais dans l’édition publique.',
    remark: (region) => `Remarque sur ${region}`,
    another: 'Région d’une autre remarque',
    anotherText: 'Autre remarque',
    save: 'Enregistrer et établir à nouveau',
    tooLong: (letters, most) => `Ce texte compte ${letters} caractères\u00a0; la limite est de ${most}.`,
    tooMuch: 'L’ensemble des textes est trop long pour être conservé. Veuillez en raccourcir certains.',
    conflict:
      'L’avant-propos et les remarques ont été enregistrés entre-temps dans une autre fenêtre. Ce que vous avez écrit est toujours là, mais n’est pas encore enregistré. Le texte enregistré est affiché à côté\u00a0; si vous enregistrez de nouveau, le vôtre le remplace.',
    stored: 'Enregistré entre-temps\u00a0:',
    storedNothing: 'rien',
  },
  compare: {
    heading: 'Différences entre les versions',
    earlier: 'Version antérieure',
    later: 'Version ultérieure',
    show: 'Comparer',
    result: (earlier, later) => `De la version ${earlier} à la version ${later}`,
    same: 'Les réponses, les chiffres, l’avant-propos et les remarques sont identiques.',
    answers: 'Réponses nouvelles ou modifiées',
    actions: 'Actions dont la situation diffère',
    progress: (before, now) => `Avancement moyen\u00a0: ${before}, maintenant ${now}`,
    foreword: 'L’avant-propos est différent.',
    remarks: 'Remarques différentes',
    noFigure: 'aucun chiffre',
    absent: 'absente du plan',
  },
  release: {
    summary: (revision) => `Diffuser la version ${revision}`,
    hint: (contacts) =>
      `${contacts === 1 ? 'Un contact reçoit' : `${contacts} contacts reçoivent`}, pendant les heures de travail, un courriel avec un lien vers l’édition pour les partenaires. L’édition publique peut alors être lue par tous à cette adresse\u00a0:`,
    forGood:
      'Une version diffusée reste telle quelle. Une erreur est corrigée par une nouvelle version, qui la remplace.',
    button: (revision) => `Oui, diffuser la version ${revision}`,
    noRound:
      'Cette version ne repose sur aucune campagne\u00a0; personne ne peut donc la recevoir. Elle ne peut pas être diffusée.',
  },
  shared: {
    hint: 'Il contient les réponses de toutes les régions\u00a0: veuillez ne le transmettre qu’au sein de votre organisation.',
    newer: 'Une version ultérieure remplace celle-ci\u00a0:',
    openNewer: 'Ouvrir la version ultérieure',
  },
  history: {
    'notes-saved': (meeting) => `Avant-propos et remarques enregistrés\u00a0: ${meeting}`,
    'release-requested': (meeting, revision) => `Rapport diffusé\u00a0: ${meeting}, version ${revision}`,
  },
  next: { 'release-report': 'Un rapport est diffusé', 'report-shared': 'Le rapport est envoyé aux partenaires' },
};
