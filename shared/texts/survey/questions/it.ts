import type { QuestionTexts } from './en.ts';

export const it: QuestionTexts = {
  sections: {
    standing: 'A che punto è l’azione',
    work: 'Attività svolte e risultati',
    obstacles: 'Ostacoli e supporto necessario',
    money: 'Costi e finanziamenti',
    transfer: 'Soggetti coinvolti e trasferimento',
    instrument: 'Lo strumento di policy',
    exchange: 'Azioni di altre regioni',
    publication: 'Per il rapporto e per la riunione',
  },
  action: {
    stage: {
      label: 'In quale fase si trova l’azione?',
      help: 'Se le attività sono in fasi diverse, scelga la fase dell’azione nel suo complesso.',
    },
    progress: {
      label: 'Qual è l’avanzamento dell’attuazione?',
      help: 'La Sua stima per l’intera azione, da 0 a 100 per cento.',
    },
    expectedEnd: { label: 'Quando è prevista la conclusione?', help: 'Mese e anno.' },
    assessment: {
      label: 'Come valuta l’azione?',
      help: 'Il Suo giudizio rispetto al piano; è richiesto finché l’azione è in preparazione o in attuazione.',
    },
    done: {
      label: 'Quali attività sono state svolte dall’ultima relazione?',
      help: 'Da indicare se il lavoro è iniziato: attività e decisioni, con le date dove sono importanti.',
    },
    results: {
      label: 'Quali risultati sono stati ottenuti e che cosa li documenta?',
      help: 'Il programma riconosce un miglioramento solo se è documentato: indichi documenti, dati e link.',
    },
    reasons: {
      label: 'Perché l’azione non viene attuata?',
      help: 'Da indicare se l’azione è sospesa o abbandonata, oppure se non è stata avviata benché l’inizio programmato sia trascorso.',
    },
    obstacles: { label: 'Quali ostacoli si incontrano?', help: 'Scelga tutte le voci pertinenti.' },
    obstaclesText: {
      label: 'In che modo incidono questi ostacoli?',
      help: 'Le conseguenze per i tempi, i costi e gli obiettivi.',
    },
    needs: {
      label: 'Che cosa agevolerebbe il proseguimento dell’attuazione?',
      help: 'Nel modo più concreto possibile, in modo che altri possano darvi seguito.',
    },
    needsFrom: { label: 'Chi potrebbe dare supporto?', help: 'Scelga tutti i soggetti il cui supporto sarebbe utile.' },
    costsToDate: {
      label: 'Quanto è costata finora l’azione?',
      help: 'Tutte le fonti insieme; è sufficiente una stima.',
    },
    fundingSecured: {
      label: 'Quali finanziamenti sono acquisiti?',
      help: 'Per fonte: gli importi concessi o deliberati, non quelli soltanto richiesti.',
    },
    newPlayers: {
      label: 'Quali nuovi soggetti sono coinvolti?',
      help: 'Le organizzazioni che si sono aggiunte dopo la stesura del piano.',
    },
    transfer: {
      label: 'Un’altra regione può adottare questa azione?',
      help: 'Per quanto è possibile valutare oggi.',
    },
    transferConditions: {
      label: 'A quali condizioni?',
      help: 'Che cosa servirebbe a una regione: norme, partner, risorse, tempo.',
    },
  },
  plan: {
    instrumentImproved: {
      label: 'Lo strumento di policy è stato migliorato?',
      help: 'Qualsiasi miglioramento ottenuto finora grazie al progetto.',
    },
    improvements: {
      label: 'In che modo?',
      help: 'Il programma distingue tre tipi; scelga tutte le voci pertinenti.',
    },
    improvementText: {
      label: 'Che cosa è cambiato, di preciso?',
      help: 'Indichi la decisione, il documento o il bando, con la data e un link.',
    },
    fundsInfluenced: {
      label: 'Quali fondi sono stati influenzati?',
      help: 'Le risorse dello strumento che sono impiegate in modo diverso grazie al progetto.',
    },
    indicatorValue: {
      label: 'Qual è il valore attuale dell’indicatore?',
      help: 'L’indicatore che il piano stesso ha definito.',
    },
    interests: {
      label: 'Quali azioni di altre regioni vorrebbe adottare?',
      help: 'Scelga tutte quelle di interesse; la riunione mette in contatto le regioni.',
    },
    highlights: {
      label: 'Che cosa merita di essere reso noto?',
      help: 'Una o due frasi per chi legge dall’esterno del progetto.',
    },
    highlightsPublishable: {
      label: 'Il testo può essere pubblicato',
      help: 'Nel rapporto pubblico e nella newsletter. Altrimenti resta all’interno del progetto.',
    },
    topics: {
      label: 'Di che cosa si dovrebbe discutere nella riunione?',
      help: 'Temi per l’ordine del giorno.',
    },
  },
  optional: 'facoltativo',
  unanswered: 'Nessuna risposta',
  regions: (count) => `Regioni (${count})`,
  chosen: 'scelte:',
  month: 'Mese',
  year: 'Anno',
  day: 'Giorno',
  amount: 'Importo in EUR',
  anotherSource: 'Altra fonte',
  percent: 'per cento',
  euro: 'EUR',
  plannedEnd: (month) => `Conclusione programmata: ${month}.`,
  plannedCosts: (amount) => `Costi programmati: ${amount}.`,
  plannedAmount: (amount) => `programmati ${amount}`,
  target: (target, unit) => `obiettivo: ${target} ${unit}`,
  baseline: (baseline) => `valore iniziale: ${baseline}`,
  problems: {
    required: {
      stage: 'Scelga una fase',
      progress: 'Indichi una stima dell’avanzamento, da 0 a 100',
      assessment: 'Scelga una valutazione',
      done: 'Indichi le attività svolte dall’ultima relazione',
      reasons: 'Indichi perché l’azione non viene attuata',
    },
    unanswered: 'Risponda a questa domanda',
    'not-a-number': 'Inserisca un numero, ad esempio 1.250 o 1250,50',
    'not-a-percentage': 'Inserisca un numero da 0 a 100',
    negative: 'Inserisca un numero non inferiore a 0',
    'not-a-month': 'Scelga il mese e scriva l’anno con quattro cifre',
    'not-a-date': 'Indichi un giorno esistente e scriva l’anno con quattro cifre',
    'source-missing': 'Indichi la fonte di ciascun importo',
    'amount-missing': 'Indichi l’importo di ciascuna fonte, o elimini la fonte',
    'too-long': (limit, over) => `Riduca il testo ad al massimo ${limit} caratteri; ce ne sono ${over} di troppo`,
    'ends-before-start': 'La conclusione precede l’inizio previsto. È corretto?',
    'end-has-passed': 'La conclusione prevista è già passata e l’azione non è completata. È corretto?',
    'not-started-with-progress': 'L’avanzamento è superiore allo 0 per cento e l’azione non è avviata. È corretto?',
    'done-but-not-completed': 'L’avanzamento è del 100 per cento e l’azione non è completata. È corretto?',
    'completed-but-not-done': 'L’azione è completata e l’avanzamento è inferiore al 100 per cento. È corretto?',
    'far-above-planned-costs': 'È più di dieci volte i costi previsti. È corretto?',
    'far-above-planned-funding': 'È più di dieci volte il finanziamento previsto. È corretto?',
    'not-improved-but-how':
      'Lo strumento di policy non è migliorato ed è indicato un tipo di miglioramento. È corretto?',
  },
};
