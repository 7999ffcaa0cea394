import { formatNumber } from '../format.ts';
import { countIn, pluralIn } from '../plural.ts';
import type { ReportTexts } from './en.ts';

const figure = (value: number) => formatNumber(value, 'fr');
const count = countIn('fr');
const plural = pluralIn('fr');
const actions = (number: number) => count(number, { one: 'action', other: 'actions' });
const regions = (number: number) => count(number, { one: 'région', other: 'régions' });
const points = (number: number) => count(number, { one: 'point', other: 'points' });
const months = (number: number) => count(number, { one: 'mois', other: 'mois' });
const haveAnswered = (number: number) => plural(number, { one: 'a répondu', other: 'ont répondu' });

/** A difference that is written out is a number again, so that its word can go with it. */
const numberOf = (difference: string) => Number(difference.replace('−', '-'));

export const fr: ReportTexts = {
  name: 'Rapport d’étape',
  title: (project, meeting) => `${project}\u00a0: rapport d’étape, ${meeting}`,
  occasion: (meeting, date, place) => `${meeting}, ${date}, ${place}`,
  asOf: (date, revision) => `Situation au ${date}, version ${revision}`,
  page: (page, pages) => `${page} sur ${pages}`,
  contents: 'Sommaire',
  further: (number) => `et ${count(number, { one: 'autre', other: 'autres' })}`,
  notSaid: 'non précisé',
  list: { region: 'Région', action: 'Action', actions: 'Actions', total: 'Total' },
  contact: (coordinator, email) =>
    `Pour toute question, adressez-vous à la coordination du projet\u00a0: ${coordinator}, ${email}.`,

  notes: { foreword: 'Avant-propos', remark: 'Remarque de la coordination' },
  leftOut: {
    inPrint: {
      regions: (number) =>
        `Les pages des ${figure(number)} régions ne sont pas imprimées\u00a0: elles figurent dans la page web, et chaque action dans le classeur.`,
      cut: (shown, all) =>
        `Sont présentés les ${figure(shown)} premiers éléments sur ${figure(all)}\u00a0; la page web et le classeur les contiennent tous.`,
    },
    inPage: {
      regions: (number) =>
        `Les pages des ${figure(number)} régions ne sont pas reprises\u00a0: chaque action figure dans le classeur.`,
      cut: (shown, all) =>
        `Sont présentés les ${figure(shown)} premiers éléments sur ${figure(all)}\u00a0; le classeur les contient tous.`,
    },
  },
  headline: {
    onTrack: (number, all) => `${actions(number)} sur ${figure(all)} en bonne voie`,
    rest: {
      completed: (number) => count(number, { one: 'achevée', other: 'achevées' }),
      'at-risk': (number) => `${figure(number)} à risque`,
      'off-track': (number) => `${figure(number)} en difficulté`,
      'on-hold': (number) => count(number, { one: 'suspendue', other: 'suspendues' }),
      abandoned: (number) => count(number, { one: 'abandonnée', other: 'abandonnées' }),
      'not-due': (number) => `${figure(number)} à venir`,
      'no-answer': (number) => `${figure(number)} sans réponse`,
    },
    progress: (percent) => `avancement ${percent}`,
    none: 'Les plans ne comportent encore aucune action',
  },
  since: {
    meeting: (number) => `depuis la ${number}${number === 1 ? 're' : 'e'} réunion`,
    report: (date) => `depuis le rapport du ${date}`,
    round: (date) => `depuis le ${date}`,
    change: (difference, since) => `${difference} ${since}`,
    points: (difference, since) =>
      `${difference} ${plural(numberOf(difference), { one: 'point', other: 'points' })} ${since}`,
    same: (since) => `sans changement ${since}`,
    nothing: 'pas encore de comparaison possible',
  },
  figures: {
    of: (number, all) => `${figure(number)} sur ${figure(all)}`,
    asPlanned: 'actions achevées ou en bonne voie',
    attention: 'actions à risque, en difficulté ou suspendues',
    progress: 'avancement moyen',
    answers: 'régions ayant répondu',
    answersBefore: (answered, asked) => `${figure(answered)} sur ${figure(asked)} lors de la campagne précédente`,
  },
  status: {
    heading: (number, names, all) =>
      number === 0
        ? 'Aucune région ne signale d’action à risque, en difficulté ou suspendue'
        : number === all
          ? 'Chaque région a au moins une action à suivre de près'
          : number > 4
            ? `${regions(number)} sur ${figure(all)} ${plural(number, { one: 'est', other: 'sont' })} à suivre de près`
            : `À suivre de près\u00a0: ${names}`,
    description: (rows) => `Actions de chaque région par statut. ${rows}`,
    row: (region, statuses) => `${region}\u00a0: ${statuses}.`,
    shown: (shown, all) =>
      `Sont présentées ici les ${regions(shown)} à suivre de plus près, sur un total de ${figure(all)}.`,
  },
  decision: {
    heading: 'Points appelant une décision',
    asks: (whom) => `Appui demandé à\u00a0: ${whom}.`,
    silent: (names) => `Sans réponse pendant cette campagne\u00a0: ${names}.`,
    none: 'Aucune action n’est signalée à risque, en difficulté ou suspendue, et aucun appui n’a été demandé.',
  },
  source: (round, date) => `Source\u00a0: réponses des partenaires (campagne\u00a0: ${round}). Situation au ${date}.`,
  sourceWithoutRound: (date) => `Source\u00a0: plans d’action. Situation au ${date}.`,

  changes: {
    heading: (better, worse, same) =>
      better + worse === 0
        ? same === 0
          ? 'Aucune action n’a de nouvelle réponse à comparer'
          : 'Aucune action n’est en progrès ni en recul'
        : worse === 0
          ? `${actions(better)} en progrès, aucune en recul`
          : better === 0
            ? `${actions(worse)} en recul, aucune en progrès`
            : `${actions(better)} en progrès, ${worse} en recul`,
    first: 'Premier rapport\u00a0: aucune évolution ne peut encore être constatée',
    firstText: 'À partir du prochain rapport, cette partie indiquera, action par action, ce qui a changé.',
    intro: (since) => `L’évolution de chaque action est mesurée ${since}, par comparaison avec elle-même.`,
    noDataMeans:
      '«\u00a0Sans données\u00a0» signifie que l’un des deux rapports ne contient pas de nouvelle réponse pour l’action, et non qu’il n’y a «\u00a0aucun avancement\u00a0».',
    table: 'Ce qui a changé, action par action',
    columns: { change: 'Évolution', before: 'Auparavant', now: 'Actuellement' },
    left: 'Actions qui ne figurent plus dans un plan',
    leftIntro: 'Elles n’entrent dans aucun chiffre de ce rapport.',
  },
  time: {
    heading: (lagging, all) =>
      lagging === 0
        ? 'L’avancement suit le calendrier'
        : `${actions(lagging)} sur ${figure(all)} en retard sur ${plural(lagging, { one: 'son', other: 'leur' })} calendrier`,
    section: 'Avancement et temps écoulé',
    none: 'Aucun avancement n’a encore été déclaré. Cela ne signifie pas qu’il n’y en a pas.',
    description: (rows) => `Avancement déclaré et part écoulée de la durée prévue, action par action. ${rows}`,
    row: (action, progress, gone) => `${action}\u00a0: avancement ${progress}, temps écoulé ${gone}.`,
    progressKey: 'avancement déclaré, avec le signe du statut',
    goneKey: 'temps écoulé au jour de la réponse',
    ofRegion: (region) => `Avancement et temps écoulé\u00a0: ${region}`,
    shown: (shown, all) =>
      `Sont présentées ici les ${actions(shown)} les plus en retard, sur un total de ${figure(all)}.`,
    lagMeans: (number) =>
      `Une action est en retard lorsque son avancement est inférieur de plus de ${points(number)} au temps écoulé au jour de la réponse.`,
    noFigure: 'aucun chiffre',
    older: (date) => `réponse du ${date}`,
    history: (from, to, first) => `L’avancement est passé de ${from} à ${to} depuis ${first}`,
    historySame: (percent, first) => `L’avancement est resté à ${percent} depuis ${first}`,
    historyDescription: (rows) => `Avancement moyen et part moyenne du temps écoulé, campagne par campagne. ${rows}`,
    historyRow: (month, progress, gone, answered, asked) =>
      `${month}\u00a0: avancement ${progress}, temps écoulé ${gone}, ${regions(answered)} sur ${figure(asked)} ${haveAnswered(answered)}.`,
    meanProgress: 'avancement moyen',
    meanGone: 'part moyenne du temps écoulé',
    historyTable: 'Avancement au fil des campagnes',
    historyColumns: {
      round: 'Situation au',
      progress: 'Avancement, en\u00a0%',
      gone: 'Temps écoulé, en\u00a0%',
      answers: 'Réponses',
    },
    disagreement: (number) => `Pour ${actions(number)}, l’autoévaluation et les chiffres divergent`,
    agreement: 'Les autoévaluations et les chiffres concordent',
    agreementText: 'Pour aucune action, l’autoévaluation ne s’écarte de ce que suggèrent les chiffres.',
    disagreementColumns: { own: 'Autoévaluation', computed: 'Évaluation calculée', why: 'Chiffres' },
  },
  needs: {
    heading: (number) =>
      number === 0 ? 'Aucun appui n’a été demandé' : `Un appui est demandé pour ${actions(number)}`,
    section: 'Besoins et obstacles',
    anyone: 'Sans destinataire précis',
    from: (whom, number) => `${whom}\u00a0: ${actions(number)}`,
    unexplained: 'sans autre précision',
    obstacles: (obstacle, number) => `Obstacle le plus fréquent\u00a0: ${obstacle} (${actions(number)})`,
    noObstacles: 'Aucun obstacle n’a été signalé',
    table: 'Obstacles par fréquence',
    obstacle: 'Obstacle',
  },
  transfer: {
    heading: (number) =>
      number === 0
        ? 'Aucune offre ne répond encore à un intérêt'
        : `${count(number, { one: 'binôme', other: 'binômes' })} de régions ${plural(number, { one: 'peut', other: 'peuvent' })} échanger sur un transfert`,
    section: 'Transfert entre régions',
    table: 'Offres répondant à un intérêt',
    columns: {
      interested: 'Région intéressée',
      offer: 'Action d’une autre région',
      offered: 'Transférable',
      conditions: 'Conditions',
    },
    unmet: 'Intérêts sans offre',
    unmetItem: (region) => `${region} s’intéresse à\u00a0:`,
    free: 'Offres sans intérêt exprimé à ce jour',
  },
  money: {
    section: 'Finances et instruments de politique publique',
    funding: (secured, planned) =>
      planned === undefined
        ? `${secured} de financements acquis`
        : `${secured} de financements acquis, ${planned} prévus`,
    fundingUnknown: 'Aucun financement n’a encore été déclaré acquis',
    description: (rows) => `Financements prévus et acquis par source. ${rows}`,
    row: (source, planned, secured) => `${source}\u00a0: prévu ${planned}, acquis ${secured}.`,
    planned: 'prévu',
    secured: 'acquis',
    otherSources: (number) => count(number, { one: 'autre source', other: 'autres sources' }),
    totals: 'Coûts et financements',
    columns: { what: 'Poste', amount: 'Euros', basis: 'Actions renseignées' },
    costsPlanned: 'Coûts prévus',
    costsToDate: 'Coûts à ce jour',
    costsPlannedWhereReported: 'Coûts prévus pour les mêmes actions',
    fundingPlanned: 'Financements prévus',
    fundingSecured: 'Financements acquis',
    basis: (number, all) => `${figure(number)} sur ${figure(all)}`,
    bySource: 'Financements par source, en euros',
    byRegion: 'Coûts et financements par région, en euros',
    source: 'Source',
    instruments: (improved, answered) =>
      answered === 0
        ? 'Aucune information n’a encore été donnée sur les instruments de politique publique'
        : `${count(improved, { one: 'instrument', other: 'instruments' })} de politique publique sur ${figure(answered)} ${plural(improved, { one: 'a été amélioré', other: 'ont été améliorés' })}`,
    instrumentsTable: 'Instruments de politique publique et fonds influencés',
    instrument: 'Instrument de politique publique',
    improved: 'Amélioré',
    funds: 'Fonds influencés, en euros',
  },
  agenda: {
    heading: 'Proposition d’ordre du jour pour la réunion',
    length: (minutes) => `Durée totale\u00a0: environ ${count(minutes, { one: 'minute', other: 'minutes' })}.`,
    columns: { point: 'Point', about: 'Objet', minutes: 'Minutes' },
    points: {
      standing: 'Situation des plans d’action',
      'off-track': 'Actions en difficulté ou suspendues',
      'at-risk': 'Actions à risque',
      needs: 'Besoins et appuis possibles',
      transfer: 'Transfert entre régions',
      topics: 'Sujets proposés par les partenaires',
      'next-steps': 'Prochaines étapes',
    },
  },
  events: {
    heading: 'Prochains rendez-vous',
    none: 'Aucun autre rendez-vous n’est prévu.',
    suspended: 'suspendue',
    item: (name, date, place) => `${name}\u00a0: ${date}, ${place}`,
  },
  regions: {
    heading: 'Région par région',
    table: 'Vue d’ensemble des régions',
    columns: {
      actions: 'Actions',
      attention: 'À suivre de près',
      progress: 'Avancement, en\u00a0%',
      answer: 'Réponse du',
    },
    plan: 'Plan d’action',
    instrument: 'Instrument de politique publique',
    partners: 'Partenaires',
    leadPartner: 'chef de file',
    answer: 'Réponse',
    answered: (date, round) => `${date}, campagne ${round}`,
    answeredOlder: (date, round) => `${date}, lors d’une campagne antérieure (${round})`,
    neverAnswered: 'Aucune réponse à ce jour. Cela ne signifie pas qu’il n’y a aucun avancement.',
    notAsked: 'La campagne ne portait pas sur ce plan.',
    indicator: 'Indicateur',
    indicatorValue: (name, value, target, unit) => `${name}\u00a0: ${value} sur ${target} ${unit}`,
    reportedOnPlan: 'Ce qui est déclaré sur le plan',
    planned: 'Ce qui est prévu',
    reported: 'Ce qui est déclaré',
    noActions: 'Le plan ne comporte aucune action.',
  },
  action: {
    timeframe: (from, to) => `${from} à ${to}`,
    timeGone: (percent) => `temps écoulé ${percent}`,
    timeGoneBy: (percent, date) => `temps écoulé au ${date}\u00a0: ${percent}`,
    olderAnswer: (date) => `Réponse antérieure, du ${date}\u00a0: il n’y en a pas pour cette campagne.`,
    noAnswer: 'Aucune réponse. Cela ne signifie pas qu’il n’y a aucun avancement.',
    outdated: (date) =>
      `La réponse du ${date} est antérieure au début prévu\u202f; elle ne dit rien de la situation actuelle de l’action.`,
    computed: 'Évaluation calculée',
    lag: (number) =>
      number > 0
        ? `${points(number)} de retard sur le temps écoulé`
        : number < 0
          ? `${points(-number)} d’avance sur le temps écoulé`
          : 'au même niveau que le temps écoulé',
    delay: (number) =>
      number > 0
        ? `fin estimée ${months(number)} plus tard que prévu`
        : number < 0
          ? `fin estimée ${months(-number)} plus tôt que prévu`
          : 'fin estimée à la date prévue',
    brighter: (own, computed) =>
      `L’autoévaluation (${own}) est plus favorable que ce que suggèrent les chiffres (${computed}). Ce point est à examiner ensemble.`,
    darker: (own, computed) =>
      `L’autoévaluation (${own}) est moins favorable que ce que suggèrent les chiffres (${computed}). Ce point est à examiner ensemble.`,
    statusComputed: 'Il n’y a pas d’autoévaluation\u202f; le statut est celui de l’évaluation calculée.',
    change: 'Évolution',
    changeFrom: (status, progress) =>
      progress ? `auparavant\u00a0: ${status}, ${progress}` : `auparavant\u00a0: ${status}`,
  },
  behind: {
    heading: 'Ce que recouvrent les chiffres',
    intro:
      'Cette partie énumère les actions et les réponses dont se compose chaque chiffre de ce rapport. Les chiffres y renvoient, et chaque action renvoie à l’endroit où elle est décrite en entier.',
    numbers: 'Les chiffres de ce graphique',
    counted: (label, figure) => `${label}\u00a0: ${figure}`,
    none: 'Aucune action.',
    noRegion: 'Aucune région.',
    regions: 'Actions par région et par statut',
    asPlanned: 'Achevées ou en bonne voie',
    attention: 'À risque, en difficulté ou suspendues',
    rest: 'Abandonnées, à venir ou sans réponse',
    progress: 'Avancement moyen',
    basis: 'Actions chiffrées',
    change: 'Évolution de l’avancement moyen',
    basisOfChange: 'Actions chiffrées dans les deux rapports',
    points: 'Évolution, en\u00a0points',
    mean: 'Moyenne',
    answers: {
      all: 'Réponses des régions',
      answered: 'Ont répondu pendant cette campagne',
      older: 'Réponse antérieure utilisée',
      never: 'Sans réponse à ce jour',
    },
    costs: 'Coûts et financements par action, en euros',
    costsToDate: 'Coûts à ce jour par action, en euros',
    sources: 'Financements par source et par action, en euros',
  },
  method: {
    heading: 'Méthode et données manquantes',
    method: 'Comment les chiffres sont établis',
    rules: (risk, off) => [
      'Chaque action a un seul statut. Un stade qui règle la question (achevée, suspendue, abandonnée) tient lieu de statut\u202f; sinon, le statut est l’autoévaluation des partenaires ou, à défaut, l’évaluation calculée.',
      `L’évaluation calculée compare l’avancement déclaré à la part écoulée de la durée prévue, et la fin estimée à la fin prévue. En difficulté\u00a0: plus de ${points(off.points)} de retard, ou une fin estimée plus de ${months(off.months)} après la fin prévue. À risque\u00a0: plus de ${points(risk.points)} de retard, une fin estimée postérieure à la fin prévue, ou une date de début dépassée.`,
      'L’avancement est estimé par les partenaires. La moyenne porte sur les actions pour lesquelles un chiffre est disponible\u202f; l’évolution porte sur celles qui en ont un dans les deux rapports.',
      'Lorsqu’il n’y a pas de réponse pour la campagne, la dernière réponse antérieure est utilisée, avec sa date. Lorsqu’il n’y en a aucune, le rapport indique «\u00a0sans réponse\u00a0», jamais «\u00a0aucun avancement\u00a0».',
      'Les totaux financiers additionnent les montants déclarés. Un montant non déclaré ne compte pas pour 0.',
    ],
    missing: (number) => (number === 0 ? 'Aucune donnée ne manque' : `Des données manquent pour ${actions(number)}`),
    table: 'Données manquantes, action par action',
    missingColumn: 'Données manquantes',
    gaps: {
      answer: 'réponse',
      progress: 'avancement',
      assessment: 'autoévaluation',
      'expected-end': 'fin estimée',
      evidence: 'justificatifs des résultats',
    },
    response: 'Réponses reçues',
    answered: (answered, asked) =>
      `${regions(answered)} sur ${figure(asked)} ${haveAnswered(answered)} pendant cette campagne.`,
    older: (age) => `Des réponses antérieures sont utilisées pour\u00a0: ${age}.`,
    olderItem: (region, date) => `${region} (${date})`,
    never: (names) => `Sans aucune réponse à ce jour\u00a0: ${names}.`,
    noRound: 'Aucune campagne n’a encore été ouverte.',
  },
  workbook: {
    sheets: {
      overview: 'Vue d’ensemble',
      actions: 'Actions',
      plans: 'Plans',
      finance: 'Finances',
      needs: 'Besoins',
      method: 'Méthode',
    },
    figure: 'Chiffre',
    value: 'Valeur',
    unit: 'Unité',
    note: 'Remarque',
    reference: 'Référence',
    starts: 'Début prévu',
    ends: 'Fin prévue',
    gone: 'Temps écoulé à la réponse, en\u00a0%',
    status: 'Statut',
    statusBefore: 'Statut auparavant',
    progressBefore: 'Avancement auparavant, en\u00a0%',
    lag: 'Points de retard sur le temps écoulé',
    delay: 'Mois de retard sur la fin prévue',
    answerDay: 'Date de la réponse',
    answerRound: 'Campagne de la réponse',
    isOlder: 'Réponse antérieure',
    meeting: 'Réunion',
    progressChange: 'évolution de l’avancement moyen, en points',
    date: 'Date',
    compiled: 'Établi le',
    asked: 'Réponse demandée pendant cette campagne',
    target: 'Valeur cible de l’indicateur',
  },
};
