import type { QuestionTexts } from './en.ts';

export const fr: QuestionTexts = {
  sections: {
    standing: 'Où en est l’action',
    work: 'Ce qui a été fait et ce qui en résulte',
    obstacles: 'Ce qui fait obstacle et ce qui aiderait',
    money: 'Coûts et financements',
    transfer: 'Acteurs et transfert',
    instrument: 'L’instrument de politique publique',
    exchange: 'Actions d’autres régions',
    publication: 'Pour le rapport et la réunion',
  },
  action: {
    stage: {
      label: 'Quel stade l’action a-t-elle atteint\u202f?',
      help: 'Si ses activités en sont à des stades différents, choisissez celui de l’action dans son ensemble.',
    },
    progress: {
      label: 'Quel est l’avancement de sa mise en œuvre\u202f?',
      help: 'Votre propre estimation pour l’ensemble de l’action, de 0 à 100 pour cent.',
    },
    expectedEnd: { label: 'Quand devrait-elle s’achever\u202f?', help: 'Mois et année.' },
    assessment: {
      label: 'Comment évaluez-vous l’action\u202f?',
      help: 'Votre propre avis, par rapport au plan\u202f; nécessaire tant que l’action est en préparation ou en cours de mise en œuvre.',
    },
    done: {
      label: 'Qu’est-ce qui a été fait depuis le dernier compte rendu\u202f?',
      help: 'Nécessaire dès que les travaux ont commencé\u00a0: activités et décisions, avec leur date si elle importe.',
    },
    results: {
      label: 'Qu’en est-il résulté, et qu’est-ce qui l’atteste\u202f?',
      help: 'Le programme ne reconnaît une amélioration que sur justificatifs\u00a0: citez documents et chiffres, et indiquez des liens.',
    },
    reasons: {
      label: 'Pourquoi l’action n’est-elle pas mise en œuvre\u202f?',
      help: 'Nécessaire si elle est suspendue ou abandonnée, ou si elle n’a pas commencé alors que la date de début est passée.',
    },
    obstacles: { label: 'Qu’est-ce qui fait obstacle\u202f?', help: 'Choisissez toutes les réponses qui conviennent.' },
    obstaclesText: {
      label: 'Comment ces obstacles se manifestent-ils\u202f?',
      help: 'Leurs conséquences sur les délais, les coûts et les objectifs.',
    },
    needs: {
      label: 'Qu’est-ce qui faciliterait la suite de la mise en œuvre\u202f?',
      help: 'Aussi concrètement que possible, afin que d’autres puissent y répondre.',
    },
    needsFrom: {
      label: 'Qui pourrait apporter un appui\u202f?',
      help: 'Choisissez toutes les réponses qui conviennent.',
    },
    costsToDate: {
      label: 'Combien l’action a-t-elle coûté jusqu’ici\u202f?',
      help: 'Toutes sources confondues\u202f; une estimation suffit.',
    },
    fundingSecured: {
      label: 'Quels financements sont acquis\u202f?',
      help: 'Par source\u00a0: ce qui est accordé ou décidé, et non ce qui est demandé.',
    },
    newPlayers: {
      label: 'Quels nouveaux acteurs sont associés\u202f?',
      help: 'Les organismes qui se sont joints à l’action depuis la rédaction du plan.',
    },
    transfer: {
      label: 'Une autre région peut-elle reprendre cette action\u202f?',
      help: 'Pour autant que vous puissiez en juger aujourd’hui.',
    },
    transferConditions: {
      label: 'À quelles conditions\u202f?',
      help: 'Ce qu’il faudrait à une région\u00a0: règles, partenaires, argent, temps.',
    },
  },
  plan: {
    instrumentImproved: {
      label: 'L’instrument de politique publique a-t-il été amélioré\u202f?',
      help: 'Toute amélioration que le projet a permise jusqu’ici.',
    },
    improvements: {
      label: 'De quelle manière\u202f?',
      help: 'Le programme en distingue trois types\u202f; choisissez tous ceux qui conviennent.',
    },
    improvementText: {
      label: 'Qu’est-ce qui a changé précisément\u202f?',
      help: 'Citez la décision, le document ou l’appel à projets, avec sa date et un lien.',
    },
    fundsInfluenced: {
      label: 'Quels fonds ont été influencés\u202f?',
      help: 'Les fonds de l’instrument qui sont employés autrement grâce au projet.',
    },
    indicatorValue: {
      label: 'Quelle est la valeur actuelle de l’indicateur\u202f?',
      help: 'L’indicateur que le plan a lui-même défini.',
    },
    interests: {
      label: 'Quelles actions d’autres régions souhaiteriez-vous reprendre\u202f?',
      help: 'Choisissez toutes celles qui vous intéressent\u202f; la réunion met les régions en relation.',
    },
    highlights: {
      label: 'Que convient-il de faire connaître\u202f?',
      help: 'Une ou deux phrases destinées à un public extérieur au projet.',
    },
    highlightsPublishable: {
      label: 'Ce texte peut être publié',
      help: 'Dans le rapport public et dans la lettre d’information. Sinon, il reste au sein du projet.',
    },
    topics: { label: 'De quoi la réunion devrait-elle traiter\u202f?', help: 'Sujets pour l’ordre du jour.' },
  },
  optional: 'facultatif',
  unanswered: 'Sans réponse',
  regions: (count) => `Régions (${count})`,
  chosen: 'sélection\u00a0:',
  month: 'Mois',
  year: 'Année',
  day: 'Jour',
  amount: 'Montant en euros',
  anotherSource: 'Autre source',
  percent: 'pour cent',
  euro: 'euros',
  plannedEnd: (month) => `Fin prévue\u00a0: ${month}.`,
  plannedCosts: (amount) => `Coûts prévus\u00a0: ${amount}.`,
  plannedAmount: (amount) => `montant prévu\u00a0: ${amount}`,
  target: (target, unit) => `valeur cible\u00a0: ${target} ${unit}`,
  baseline: (baseline) => `valeur de départ\u00a0: ${baseline}`,
  problems: {
    required: {
      stage: 'Veuillez choisir un stade',
      progress: 'Veuillez estimer l’avancement de la mise en œuvre, de 0 à 100',
      assessment: 'Veuillez choisir une évaluation',
      done: 'Veuillez indiquer ce qui a été fait depuis le dernier compte rendu',
      reasons: 'Veuillez indiquer pourquoi l’action n’est pas mise en œuvre',
    },
    unanswered: 'Veuillez répondre à cette question',
    'not-a-number': 'Veuillez saisir un nombre, par exemple 1\u00a0250 ou 1250,50',
    'not-a-percentage': 'Veuillez saisir un nombre de 0 à 100',
    negative: 'Veuillez saisir un nombre qui ne soit pas inférieur à 0',
    'not-a-month': 'Veuillez choisir le mois et saisir l’année en quatre chiffres',
    'not-a-date': 'Veuillez indiquer un jour qui existe et saisir l’année en quatre chiffres',
    'source-missing': 'Veuillez indiquer la source de chaque montant',
    'amount-missing': 'Veuillez indiquer le montant de chaque source, ou supprimer la source',
    'too-long': (limit, over) =>
      `Veuillez raccourcir ce texte à ${limit} caractères au plus\u00a0; il y en a ${over} de trop`,
    'ends-before-start': 'La fin précède le début prévu. Est-ce exact\u00a0?',
    'end-has-passed': 'La fin estimée est passée et l’action n’est pas achevée. Est-ce exact\u00a0?',
    'not-started-with-progress': 'L’avancement dépasse 0 pour cent et l’action n’a pas commencé. Est-ce exact\u00a0?',
    'done-but-not-completed': 'L’avancement est de 100 pour cent et l’action n’est pas achevée. Est-ce exact\u00a0?',
    'completed-but-not-done': 'L’action est achevée et l’avancement est inférieur à 100 pour cent. Est-ce exact\u00a0?',
    'far-above-planned-costs': 'C’est plus de dix fois les coûts prévus. Est-ce exact\u00a0?',
    'far-above-planned-funding': 'C’est plus de dix fois le financement prévu. Est-ce exact\u00a0?',
    'not-improved-but-how':
      'L’instrument de politique publique n’a pas été amélioré et un type d’amélioration est indiqué. Est-ce exact\u00a0?',
  },
};
