import { formatNumber } from '../format.ts';
import { countIn, pluralIn } from '../plural.ts';
import { withArticle } from '../terms/it.ts';
import type { ReportTexts } from './en.ts';

const figure = (value: number) => formatNumber(value, 'it');
const count = countIn('it');
const plural = pluralIn('it');
const actions = (number: number) => count(number, { one: 'azione', other: 'azioni' });
const regions = (number: number) => count(number, { one: 'regione', other: 'regioni' });
const points = (number: number) => count(number, { one: 'punto', other: 'punti' });
const months = (number: number) => count(number, { one: 'mese', other: 'mesi' });
const better = (number: number) => plural(number, { one: 'migliorata', other: 'migliorate' });
const worse = (number: number) => plural(number, { one: 'peggiorata', other: 'peggiorate' });
const haveAnswered = (number: number) => plural(number, { one: 'ha risposto', other: 'hanno risposto' });

export const it: ReportTexts = {
  name: 'Rapporto sullo stato di attuazione',
  title: (project, meeting) => `${project}: rapporto sullo stato di attuazione, ${meeting}`,
  occasion: (meeting, date, place) => `${meeting}, ${date}, ${place}`,
  asOf: (date, revision) => `Situazione ${withArticle('al', date)}, versione ${revision}`,
  page: (page, pages) => `${page} di ${pages}`,
  contents: 'Indice',
  further: (number) => plural(number, { one: 'e un’altra', other: `e altre ${figure(number)}` }),
  notSaid: 'nessuna indicazione',
  list: { region: 'Regione', action: 'Azione', actions: 'Azioni', total: 'Totale' },
  contact: (coordinator, email) => `Per eventuali domande: coordinamento del progetto, ${coordinator}, ${email}.`,

  notes: { foreword: 'Premessa', remark: 'Osservazione del coordinamento' },
  leftOut: {
    inPrint: {
      regions: (number) =>
        `Le pagine delle ${figure(number)} regioni non sono stampate: si trovano nella pagina web, e ogni azione nel foglio di calcolo.`,
      cut: (shown, all) =>
        `Sono mostrati i primi ${figure(shown)} di ${figure(all)}; la pagina web e il foglio di calcolo li contengono tutti.`,
    },
    inPage: {
      regions: (number) =>
        `Le pagine delle ${figure(number)} regioni non sono riportate: ogni azione si trova nel foglio di calcolo.`,
      cut: (shown, all) =>
        `Sono mostrati i primi ${figure(shown)} di ${figure(all)}; il foglio di calcolo li contiene tutti.`,
    },
  },
  headline: {
    onTrack: (number, all) => `${actions(number)} su ${figure(all)} in linea`,
    rest: {
      completed: (number) => count(number, { one: 'completata', other: 'completate' }),
      'at-risk': (number) => `${figure(number)} a rischio`,
      'off-track': (number) => `${figure(number)} non in linea`,
      'on-hold': (number) => count(number, { one: 'sospesa', other: 'sospese' }),
      abandoned: (number) => count(number, { one: 'abbandonata', other: 'abbandonate' }),
      'not-due': (number) => `${figure(number)} non ancora da avviare`,
      'no-answer': (number) => `${figure(number)} senza risposta`,
    },
    progress: (percent) => `avanzamento ${percent}`,
    none: 'I piani non contengono ancora azioni',
  },
  since: {
    meeting: (number) => `rispetto ${withArticle('alla', `${number}ª riunione`)}`,
    report: (date) => `rispetto al rapporto ${withArticle('del', date)}`,
    round: (date) => `rispetto ${withArticle('al', date)}`,
    change: (difference, since) => `${difference} ${since}`,
    points: (difference, since) => `${difference} ${/^\D?1$/.test(difference) ? 'punto' : 'punti'} ${since}`,
    same: (since) => `nessuna variazione ${since}`,
    nothing: 'nessun dato precedente per il confronto',
  },
  figures: {
    of: (number, all) => `${figure(number)} su ${figure(all)}`,
    asPlanned: 'azioni completate o in linea',
    attention: 'azioni a rischio, non in linea o sospese',
    progress: 'avanzamento medio',
    answers: 'regioni che hanno risposto',
    answersBefore: (answered, asked) => `${figure(answered)} su ${figure(asked)} nella rilevazione precedente`,
  },
  status: {
    heading: (number, names, all) =>
      number === 0
        ? 'Nessuna regione segnala azioni a rischio, non in linea o sospese'
        : number === all
          ? 'In ogni regione almeno un’azione richiede attenzione'
          : number > 4
            ? `${regions(number)} su ${figure(all)} richiedono attenzione`
            : `Regioni che richiedono attenzione: ${names}`,
    description: (rows) => `Azioni di ciascuna regione per stato. ${rows}`,
    row: (region, statuses) => `${region}: ${statuses}.`,
    shown: (shown, all) =>
      `Sono riportate le ${figure(shown)} regioni, su ${figure(all)}, che richiedono più attenzione.`,
  },
  decision: {
    heading: 'Che cosa richiede una decisione',
    asks: (whom) => `Chiede supporto a: ${whom}.`,
    silent: (names) => `Nessuna risposta in questa rilevazione: ${names}.`,
    none: 'Nessuna azione è segnalata come a rischio, non in linea o sospesa e nessuna regione ha chiesto supporto.',
  },
  source: (round, date) =>
    `Fonte: risposte dei partner (rilevazione: ${round}). Situazione ${withArticle('al', date)}.`,
  sourceWithoutRound: (date) => `Fonte: piani d’azione. Situazione ${withArticle('al', date)}.`,

  changes: {
    heading: (up, down, same) =>
      up + down === 0
        ? same === 0
          ? 'Nessuna azione ha una nuova risposta da confrontare'
          : 'Nessuna azione è migliorata o peggiorata'
        : down === 0
          ? `${actions(up)} ${better(up)}, nessuna peggiorata`
          : up === 0
            ? `${actions(down)} ${worse(down)}, nessuna migliorata`
            : `${actions(up)} ${better(up)}, ${down} ${worse(down)}`,
    first: 'Questo è il primo rapporto: non può ancora esserci alcuna variazione',
    firstText: 'Dal prossimo rapporto questa sezione indicherà, azione per azione, che cosa è cambiato.',
    intro: (since) => `Il confronto è svolto azione per azione, ${since}.`,
    noDataMeans:
      '«Nessun dato» significa che uno dei due rapporti non contiene una risposta propria: non significa «nessun avanzamento».',
    table: 'Che cosa è cambiato, azione per azione',
    columns: { change: 'Variazione', before: 'Prima', now: 'Ora' },
    left: 'Azioni non più comprese in un piano',
    leftIntro: 'Non rientrano in alcun dato di questo rapporto.',
  },
  time: {
    heading: (lagging, all) =>
      lagging === 0
        ? 'L’avanzamento è al passo con i tempi'
        : `${actions(lagging)} su ${figure(all)} in ritardo rispetto al tempo trascorso`,
    section: 'Avanzamento e tempi',
    none: 'Non è ancora stato comunicato alcun avanzamento. Ciò non significa che non ve ne sia.',
    description: (rows) => `Avanzamento comunicato e quota di tempo trascorsa, azione per azione. ${rows}`,
    row: (action, progress, gone) => `${action}: avanzamento ${progress}, tempo trascorso ${gone}.`,
    progressKey: 'avanzamento comunicato, con il simbolo dello stato',
    goneKey: 'tempo trascorso alla data della risposta',
    ofRegion: (region) => `Avanzamento e tempi: ${region}`,
    shown: (shown, all) => `Sono riportate le ${figure(shown)} azioni, su ${figure(all)}, più in ritardo.`,
    lagMeans: (number) =>
      `Un’azione è in ritardo quando l’avanzamento è inferiore al tempo trascorso alla data della risposta di oltre ${points(number)}.`,
    noFigure: 'nessun valore',
    older: (date) => `risposta ${withArticle('del', date)}`,
    history: (from, to, first) =>
      `Da ${first} l’avanzamento è passato ${withArticle('dal', from)} ${withArticle('al', to)}`,
    historySame: (percent, first) => `Da ${first} l’avanzamento è rimasto ${withArticle('al', percent)}`,
    historyDescription: (rows) =>
      `Avanzamento medio e quota media di tempo trascorsa, rilevazione per rilevazione. ${rows}`,
    historyRow: (month, progress, gone, answered, asked) =>
      `${month}: avanzamento ${progress}, tempo trascorso ${gone}, ${regions(answered)} su ${figure(asked)} ${haveAnswered(answered)}.`,
    meanProgress: 'avanzamento medio',
    meanGone: 'quota media di tempo trascorsa',
    historyTable: 'Avanzamento nel corso delle rilevazioni',
    historyColumns: {
      round: 'Situazione al',
      progress: 'Avanzamento, %',
      gone: 'Tempo trascorso, %',
      answers: 'Risposte',
    },
    disagreement: (number) => `Per ${actions(number)} l’autovalutazione e i dati non concordano`,
    agreement: 'Autovalutazioni e dati concordano',
    agreementText: 'Per nessuna azione l’autovalutazione si discosta da quanto indicano i dati.',
    disagreementColumns: { own: 'Autovalutazione', computed: 'Calcolata', why: 'Dati' },
  },
  needs: {
    heading: (number) =>
      number === 0 ? 'Nessuna regione ha chiesto supporto' : `Per ${actions(number)} è stato chiesto supporto`,
    section: 'Esigenze e ostacoli',
    anyone: 'Senza un destinatario preciso',
    from: (whom, number) => `${whom}: ${actions(number)}`,
    unexplained: 'senza ulteriori indicazioni',
    obstacles: (obstacle, number) => `Ostacolo più frequente: ${obstacle} (${actions(number)})`,
    noObstacles: 'Non sono stati indicati ostacoli',
    table: 'Ostacoli per frequenza',
    obstacle: 'Ostacolo',
  },
  transfer: {
    heading: (number) =>
      number === 0
        ? 'Nessuna offerta incontra ancora un interesse'
        : `${count(number, { one: 'coppia', other: 'coppie' })} di regioni ${plural(number, { one: 'può', other: 'possono' })} confrontarsi su un trasferimento`,
    section: 'Trasferimento tra regioni',
    table: 'Offerte che incontrano un interesse',
    columns: {
      interested: 'Regione interessata',
      offer: 'Azione di un’altra regione',
      offered: 'Trasferibile',
      conditions: 'Condizioni',
    },
    unmet: 'Interesse senza offerta',
    unmetItem: (region) => `${region} ha manifestato interesse per:`,
    free: 'Offerte per le quali non vi è ancora interesse',
  },
  money: {
    section: 'Risorse finanziarie e strumenti di policy',
    funding: (secured, planned) =>
      planned === undefined
        ? `Finanziamenti acquisiti: ${secured}`
        : `Finanziamenti acquisiti: ${secured}; programmati: ${planned}`,
    fundingUnknown: 'Nessun finanziamento è ancora segnalato come acquisito',
    description: (rows) => `Finanziamenti programmati e acquisiti per fonte. ${rows}`,
    row: (source, planned, secured) => `${source}: programmati ${planned}, acquisiti ${secured}.`,
    planned: 'programmati',
    secured: 'acquisiti',
    otherSources: (number) => count(number, { one: 'altra fonte', other: 'altre fonti' }),
    totals: 'Costi e finanziamenti',
    columns: { what: 'Voce', amount: 'EUR', basis: 'Azioni con un valore' },
    costsPlanned: 'Costi programmati',
    costsToDate: 'Costi sostenuti finora',
    costsPlannedWhereReported: 'Costi programmati per le stesse azioni',
    fundingPlanned: 'Finanziamenti programmati',
    fundingSecured: 'Finanziamenti acquisiti',
    basis: (number, all) => `${figure(number)} su ${figure(all)}`,
    bySource: 'Finanziamenti per fonte, in EUR',
    byRegion: 'Costi e finanziamenti per regione, in EUR',
    source: 'Fonte',
    instruments: (improved, answered) =>
      answered === 0
        ? 'Non vi sono ancora indicazioni sugli strumenti di policy'
        : `${count(improved, { one: 'strumento', other: 'strumenti' })} di policy su ${figure(answered)} ${plural(improved, { one: 'è stato migliorato', other: 'sono stati migliorati' })}`,
    instrumentsTable: 'Strumenti di policy e fondi influenzati',
    instrument: 'Strumento di policy',
    improved: 'Migliorato',
    funds: 'Fondi influenzati, EUR',
  },
  agenda: {
    heading: 'Proposta di ordine del giorno della riunione',
    length: (minutes) => `In totale circa ${count(minutes, { one: 'minuto', other: 'minuti' })}.`,
    columns: { point: 'Punto', about: 'Oggetto', minutes: 'Minuti' },
    points: {
      standing: 'Situazione dei piani d’azione',
      'off-track': 'Azioni non in linea o sospese',
      'at-risk': 'Azioni a rischio',
      needs: 'Esigenze e chi può dare supporto',
      transfer: 'Trasferimento tra regioni',
      topics: 'Temi indicati dai partner',
      'next-steps': 'Prossimi passi',
    },
  },
  events: {
    heading: 'Prossimi appuntamenti',
    none: 'Non sono previsti altri appuntamenti.',
    suspended: 'in sospeso',
    item: (name, date, place) => `${name}: ${date}, ${place}`,
  },
  regions: {
    heading: 'Regione per regione',
    table: 'Le regioni in sintesi',
    columns: {
      actions: 'Azioni',
      attention: 'Richiedono attenzione',
      progress: 'Avanzamento, %',
      answer: 'Data della risposta',
    },
    plan: 'Piano d’azione',
    instrument: 'Strumento di policy',
    partners: 'Partner',
    leadPartner: 'partner capofila',
    answer: 'Risposta',
    answered: (date, round) => `${date}, rilevazione ${round}`,
    answeredOlder: (date, round) => `${date}, da una rilevazione precedente (${round})`,
    neverAnswered: 'Finora nessuna risposta. Ciò non significa che non vi sia avanzamento.',
    notAsked: 'La rilevazione non riguardava questo piano.',
    indicator: 'Indicatore',
    indicatorValue: (name, value, target, unit) => `${name}: ${value} su ${target} ${unit}`,
    reportedOnPlan: 'Relazione sul piano',
    planned: 'Secondo il piano',
    reported: 'Secondo la relazione',
    noActions: 'Il piano non contiene azioni.',
  },
  action: {
    timeframe: (from, to) => `da ${from} ${to.startsWith('a') ? 'ad' : 'a'} ${to}`,
    timeGone: (percent) => `tempo trascorso ${percent}`,
    timeGoneBy: (percent, date) => `tempo trascorso ${withArticle('al', date)}: ${percent}`,
    olderAnswer: (date) =>
      `Risposta precedente, ${withArticle('del', date)}: in questa rilevazione non ve ne sono altre.`,
    noAnswer: 'Nessuna risposta. Ciò non significa che non vi sia avanzamento.',
    outdated: (date) =>
      `La risposta ${withArticle('del', date)} è anteriore all’inizio programmato e non dice nulla sulla situazione attuale dell’azione.`,
    computed: 'Valutazione calcolata',
    lag: (number) =>
      number > 0
        ? `${points(number)} in meno rispetto al tempo trascorso`
        : number < 0
          ? `${points(-number)} in più rispetto al tempo trascorso`
          : 'al passo con il tempo trascorso',
    delay: (number) =>
      number > 0
        ? `conclusione prevista ${months(number)} più tardi di quanto programmato`
        : number < 0
          ? `conclusione prevista ${months(-number)} prima di quanto programmato`
          : 'conclusione prevista come programmato',
    brighter: (own, computed) =>
      `L’autovalutazione (${own}) è più favorevole di quanto indichino i dati (${computed}). Si suggerisce di parlarne.`,
    darker: (own, computed) =>
      `L’autovalutazione (${own}) è meno favorevole di quanto indichino i dati (${computed}). Si suggerisce di parlarne.`,
    statusComputed: 'In assenza di un’autovalutazione, lo stato è quello calcolato.',
    change: 'Variazione',
    changeFrom: (status, progress) => (progress ? `prima: ${status}, ${progress}` : `prima: ${status}`),
  },
  behind: {
    heading: 'Che cosa c’è dietro i dati',
    intro:
      'Qui sono elencate le azioni e le risposte da cui risulta ciascun dato del rapporto. I dati rimandano a questa sezione; ogni azione rimanda al punto in cui è descritta per intero.',
    numbers: 'I dati di questo grafico',
    counted: (label, figure) => `${label}: ${figure}`,
    none: 'Nessuna azione.',
    noRegion: 'Nessuna regione.',
    regions: 'Azioni per regione e stato',
    asPlanned: 'Completate o in linea',
    attention: 'A rischio, non in linea o sospese',
    rest: 'Abbandonate, non ancora da avviare o senza risposta',
    progress: 'Avanzamento medio',
    basis: 'Azioni con un valore',
    change: 'Variazione dell’avanzamento medio',
    basisOfChange: 'Azioni con un valore in entrambi i rapporti',
    points: 'Variazione, punti',
    mean: 'Media',
    answers: {
      all: 'Risposte delle regioni',
      answered: 'Risposta in questa rilevazione',
      older: 'Risposta precedente',
      never: 'Finora nessuna risposta',
    },
    costs: 'Costi e finanziamenti per azione, in EUR',
    costsToDate: 'Costi sostenuti finora per azione, in EUR',
    sources: 'Finanziamenti per fonte e azione, in EUR',
  },
  method: {
    heading: 'Metodo e dati mancanti',
    method: 'Come si ottengono i dati',
    rules: (risk, off) => [
      'Ogni azione ha un solo stato. Se la fase è di per sé decisiva (completata, sospesa, abbandonata), lo stato coincide con la fase; altrimenti è l’autovalutazione dei partner oppure, dove questa non c’è, la valutazione calcolata.',
      `La valutazione calcolata confronta l’avanzamento comunicato con la quota di tempo trascorsa, e la conclusione prevista con quella programmata. Non in linea: oltre ${points(off.points)} in meno rispetto al tempo trascorso, oppure oltre ${months(off.months)} più tardi. A rischio: oltre ${points(risk.points)} in meno, qualsiasi conclusione più tarda, oppure un inizio programmato già trascorso.`,
      'L’avanzamento è la stima dei partner. La media comprende le azioni che hanno un valore; la variazione comprende quelle che ne hanno uno in entrambi i rapporti.',
      'Dove la rilevazione non contiene una risposta, vale l’ultima risposta precedente, contrassegnata con la sua data. Dove non ve ne è alcuna, il rapporto indica «nessuna risposta», mai «nessun avanzamento».',
      'Le somme di denaro comprendono gli importi indicati. Un importo non indicato non è contato come 0.',
    ],
    missing: (number) => (number === 0 ? 'Non manca alcun dato' : `Per ${actions(number)} mancano dati`),
    table: 'Dati mancanti, azione per azione',
    missingColumn: 'Dati mancanti',
    gaps: {
      answer: 'risposta',
      progress: 'avanzamento',
      assessment: 'autovalutazione',
      'expected-end': 'conclusione prevista',
      evidence: 'documentazione dei risultati',
    },
    response: 'Chi ha risposto',
    answered: (answered, asked) =>
      `In questa rilevazione ${plural(answered, { one: 'ha risposto', other: 'hanno risposto' })} ${regions(answered)} su ${figure(asked)}.`,
    older: (age) => `Valgono risposte precedenti per: ${age}.`,
    olderItem: (region, date) => `${region} (${date})`,
    never: (names) => `Finora senza alcuna risposta: ${names}.`,
    noRound: 'Nessuna rilevazione è ancora stata aperta.',
  },
  workbook: {
    sheets: {
      overview: 'Quadro generale',
      actions: 'Azioni',
      plans: 'Piani',
      finance: 'Finanze',
      needs: 'Esigenze',
      method: 'Metodo',
    },
    figure: 'Dato',
    value: 'Valore',
    unit: 'Unità',
    note: 'Nota',
    reference: 'Riferimento',
    starts: 'Inizio programmato',
    ends: 'Conclusione programmata',
    gone: 'Tempo trascorso alla risposta, %',
    status: 'Stato',
    statusBefore: 'Stato precedente',
    progressBefore: 'Avanzamento precedente, %',
    lag: 'Punti in meno rispetto al tempo trascorso',
    delay: 'Mesi in più rispetto al piano',
    answerDay: 'Data della risposta',
    answerRound: 'Rilevazione della risposta',
    isOlder: 'Risposta precedente',
    meeting: 'Riunione',
    progressChange: 'variazione dell’avanzamento medio, in punti',
    date: 'Data',
    compiled: 'Elaborazione',
    asked: 'Compreso in questa rilevazione',
    target: 'Valore obiettivo dell’indicatore',
  },
};
