import type { Terms } from './en.ts';

export const ca: Terms = {
  stages: {
    'not-started': 'No iniciada',
    'in-preparation': 'En preparació',
    'in-implementation': 'En execució',
    completed: 'Finalitzada',
    'on-hold': 'Aturada',
    abandoned: 'Abandonada',
  },
  assessments: {
    'on-track': 'Segons el previst',
    'at-risk': 'En risc',
    'off-track': 'Desviada',
  },
  assessmentMeanings: {
    'on-track': 'Verd. L’acció avança segons el previst.',
    'at-risk': 'Groc. Hi ha un problema; els objectius poden estar en risc.',
    'off-track': 'Vermell. Els objectius estan en risc greu; cal actuar.',
  },
  statuses: {
    completed: 'Finalitzada',
    'on-track': 'Segons el previst',
    'at-risk': 'En risc',
    'off-track': 'Desviada',
    'on-hold': 'Aturada',
    abandoned: 'Abandonada',
    'not-due': 'Inici més endavant',
    'no-answer': 'Sense resposta',
  },
  changes: {
    better: 'millor',
    worse: 'pitjor',
    same: 'igual',
    new: 'nova',
    'no-data': 'sense dades',
  },
  obstacles: {
    funding: 'Finançament',
    staff: 'Personal i temps',
    procurement: 'Contractació pública',
    'legal-framework': 'Marc legal i autoritzacions',
    'political-priorities': 'Prioritats polítiques',
    'partners-missing': 'Manca d’agents o de socis',
    demand: 'Poca demanda o poc interès',
    'external-events': 'Circumstàncies externes',
    other: 'Altres',
  },
  transfer: {
    yes: 'Sí',
    'with-adaptation': 'Sí, amb adaptacions',
    'not-yet': 'Encara no',
  },
  improvements: {
    'new-projects': 'Projectes nous',
    governance: 'Gestió i governança',
    'strategic-focus': 'Orientació estratègica de l’instrument de política',
  },
  helpers: {
    coordinator: 'Coordinació del projecte',
    programme: 'Programa',
  },
  meetingKinds: {
    'working-group': 'Reunió del grup de treball interregional',
    conference: 'Conferència',
  },
  numberedMeeting: (number) => `${number}a reunió del grup de treball interregional`,
  yes: 'Sí',
  no: 'No',
  actionPlan: 'Pla d’acció i instrument de política',
  questions: 'Preguntes addicionals',
  actionHeadings: {
    nature: 'Naturalesa de l’acció',
    relevance: 'Relació amb el projecte',
    timeframe: 'Calendari',
    players: 'Agents implicats',
    costs: 'Costos',
    funding: 'Fonts de finançament',
    indicators: 'Indicadors',
  },
  actionFields: {
    stage: 'Fase',
    progress: 'Progrés',
    expectedEnd: 'Final estimat',
    assessment: 'Valoració pròpia',
    done: 'Què s’ha fet des de l’últim informe',
    results: 'Resultats i evidències',
    reasons: 'Motius',
    obstacles: 'Obstacles',
    obstaclesText: 'Detall dels obstacles',
    needs: 'Què facilitaria l’execució',
    needsFrom: 'Qui hi podria ajudar',
    costsToDate: 'Costos fins ara',
    fundingSecured: 'Finançament assegurat',
    newPlayers: 'Nous agents implicats',
    transfer: 'Transferència a altres regions',
    transferConditions: 'Condicions de la transferència',
  },
  planFields: {
    instrumentImproved: 'Instrument de política millorat',
    improvements: 'Tipus de millora',
    improvementText: 'Detall de la millora',
    fundsInfluenced: 'Fons en què s’ha influït',
    indicatorValue: 'Valor actual de l’indicador',
    interests: 'Interès per accions d’altres regions',
    highlights: 'Aspectes destacats',
    highlightsPublishable: 'Els aspectes destacats es poden publicar',
    topics: 'Temes per a la reunió',
  },
};

/** Whether a figure or a date begins as "u" or "onze" does: small words before it then take an apostrophe. */
const beginsWithVowel = (figure: number | string) => /^11?(?![\d.])/.test(String(figure));

export const deFigure = (figure: number | string) => (beginsWithVowel(figure) ? `d’${figure}` : `de ${figure}`);
export const elFigure = (figure: number | string) => (beginsWithVowel(figure) ? `l’${figure}` : `el ${figure}`);
export const delFigure = (figure: number | string) => (beginsWithVowel(figure) ? `de l’${figure}` : `del ${figure}`);
export const alFigure = (figure: number | string) => (beginsWithVowel(figure) ? `a l’${figure}` : `al ${figure}`);
