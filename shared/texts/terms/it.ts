import type { Terms } from './en.ts';

const elided = { il: 'l’', del: 'dell’', dal: 'dall’', al: 'all’', alla: 'all’' };

/**
 * A number, or a date that begins with one, after its article. Numbers that are read with a vowel elide it.
 * @example
 * withArticle('il', '5 febbraio 2020'); // 'il 5 febbraio 2020'
 * withArticle('il', '8 febbraio 2020'); // 'l’8 febbraio 2020'
 */
export function withArticle(article: keyof typeof elided, number: string): string {
  return /^(?:1%|11\b|8\d?\b)/.test(number) ? `${elided[article]}${number}` : `${article} ${number}`;
}

export const it: Terms = {
  stages: {
    'not-started': 'Non avviata',
    'in-preparation': 'In preparazione',
    'in-implementation': 'In attuazione',
    completed: 'Completata',
    'on-hold': 'Sospesa',
    abandoned: 'Abbandonata',
  },
  assessments: {
    'on-track': 'In linea',
    'at-risk': 'A rischio',
    'off-track': 'Non in linea',
  },
  assessmentMeanings: {
    'on-track': 'Verde. L’azione procede secondo il piano.',
    'at-risk': 'Giallo. C’è un problema; gli obiettivi possono essere a rischio.',
    'off-track': 'Rosso. Gli obiettivi sono seriamente a rischio; occorre intervenire.',
  },
  statuses: {
    completed: 'Completata',
    'on-track': 'In linea',
    'at-risk': 'A rischio',
    'off-track': 'Non in linea',
    'on-hold': 'Sospesa',
    abandoned: 'Abbandonata',
    'not-due': 'Non ancora da avviare',
    'no-answer': 'Nessuna risposta',
  },
  changes: {
    better: 'migliorata',
    worse: 'peggiorata',
    same: 'invariata',
    new: 'nuova',
    'no-data': 'nessun dato',
  },
  obstacles: {
    funding: 'Finanziamenti',
    staff: 'Personale e tempo',
    procurement: 'Appalti',
    'legal-framework': 'Quadro normativo e autorizzazioni',
    'political-priorities': 'Priorità politiche',
    'partners-missing': 'Soggetti o partner mancanti',
    demand: 'Domanda o interesse scarsi',
    'external-events': 'Eventi esterni',
    other: 'Altro',
  },
  transfer: {
    yes: 'Sì',
    'with-adaptation': 'Sì, con adattamenti',
    'not-yet': 'Non ancora',
  },
  improvements: {
    'new-projects': 'Nuovi progetti',
    governance: 'Gestione e governance',
    'strategic-focus': 'Orientamento strategico dello strumento di policy',
  },
  helpers: {
    coordinator: 'Coordinamento del progetto',
    programme: 'Programma',
  },
  meetingKinds: {
    'working-group': 'Riunione del gruppo di lavoro interregionale',
    conference: 'Conferenza',
  },
  numberedMeeting: (number) => `${number}ª riunione del gruppo di lavoro interregionale`,
  yes: 'Sì',
  no: 'No',
  actionPlan: 'Piano d’azione e strumento di policy',
  questions: 'Altre domande',
  actionHeadings: {
    nature: 'Natura dell’azione',
    relevance: 'Rilevanza per il progetto',
    timeframe: 'Tempistica',
    players: 'Soggetti coinvolti',
    costs: 'Costi',
    funding: 'Fonti di finanziamento',
    indicators: 'Indicatori',
  },
  actionFields: {
    stage: 'Fase',
    progress: 'Avanzamento',
    expectedEnd: 'Conclusione prevista',
    assessment: 'Autovalutazione',
    done: 'Attività svolte dall’ultima relazione',
    results: 'Risultati e documentazione',
    reasons: 'Motivi',
    obstacles: 'Ostacoli',
    obstaclesText: 'Descrizione degli ostacoli',
    needs: 'Che cosa agevolerebbe l’attuazione',
    needsFrom: 'Da parte di chi',
    costsToDate: 'Costi sostenuti finora',
    fundingSecured: 'Finanziamenti acquisiti',
    newPlayers: 'Nuovi soggetti coinvolti',
    transfer: 'Trasferibilità ad altre regioni',
    transferConditions: 'Condizioni per il trasferimento',
  },
  planFields: {
    instrumentImproved: 'Strumento di policy migliorato',
    improvements: 'Tipo di miglioramento',
    improvementText: 'Descrizione del miglioramento',
    fundsInfluenced: 'Fondi influenzati',
    indicatorValue: 'Valore attuale dell’indicatore',
    interests: 'Interesse per azioni di altre regioni',
    highlights: 'In evidenza',
    highlightsPublishable: 'Pubblicazione consentita',
    topics: 'Temi per la riunione',
  },
};
