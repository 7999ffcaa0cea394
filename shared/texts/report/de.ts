import { formatNumber } from '../format.ts';
import { countIn, pluralIn } from '../plural.ts';
import type { ReportTexts } from './en.ts';

const figure = (value: number) => formatNumber(value, 'de');
const count = countIn('de');
const plural = pluralIn('de');
const actions = (number: number) => count(number, { one: 'Maßnahme', other: 'Maßnahmen' });
const regions = (number: number) => count(number, { one: 'Region', other: 'Regionen' });
const points = (number: number) => count(number, { one: 'Punkt', other: 'Punkte' });
const months = (number: number) => count(number, { one: 'Monat', other: 'Monate' });
const stand = (number: number) => plural(number, { one: 'steht', other: 'stehen' });

export const de: ReportTexts = {
  name: 'Statusbericht',
  title: (project, meeting) => `${project}: Statusbericht, ${meeting}`,
  occasion: (meeting, date, place) => `${meeting}, ${date}, ${place}`,
  asOf: (date, revision) => `Stand ${date}, Fassung ${revision}`,
  page: (page, pages) => `${page} von ${pages}`,
  contents: 'Inhalt',
  further: (number) => `und ${figure(number)} weitere`,
  notSaid: 'keine Angabe',
  list: { region: 'Region', action: 'Maßnahme', actions: 'Maßnahmen', total: 'Summe' },
  contact: (coordinator, email) => `Fragen richten Sie bitte an die Koordination: ${coordinator}, ${email}.`,

  notes: { foreword: 'Vorwort', remark: 'Anmerkung der Koordination' },
  leftOut: {
    inPrint: {
      regions: (number) =>
        `Die Seiten der ${figure(number)} Regionen fehlen im Druck: die Webseite enthält sie, die Arbeitsmappe jede Maßnahme.`,
      cut: (shown, all) =>
        `Gezeigt sind die ersten ${figure(shown)} von ${figure(all)}; Webseite und Arbeitsmappe enthalten alle.`,
    },
    inPage: {
      regions: (number) =>
        `Die Seiten der ${figure(number)} Regionen fehlen hier: die Arbeitsmappe enthält jede Maßnahme.`,
      cut: (shown, all) =>
        `Gezeigt sind die ersten ${figure(shown)} von ${figure(all)}; die Arbeitsmappe enthält alle.`,
    },
  },
  headline: {
    onTrack: (number, all) => `${figure(number)} von ${actions(all)} im Plan`,
    rest: {
      completed: (number) => `${figure(number)} abgeschlossen`,
      'at-risk': (number) => `${figure(number)} gefährdet`,
      'off-track': (number) => `${figure(number)} nicht im Plan`,
      'on-hold': (number) => `${figure(number)} ${plural(number, { one: 'ruht', other: 'ruhen' })}`,
      abandoned: (number) => `${figure(number)} aufgegeben`,
      'not-due': (number) => `${figure(number)} noch nicht fällig`,
      'no-answer': (number) => `${figure(number)} ohne Antwort`,
    },
    progress: (percent) => `Fortschritt ${percent}`,
    none: 'Die Pläne enthalten noch keine Maßnahmen',
  },
  since: {
    meeting: (number) => `seit der ${number}. Sitzung`,
    report: (date) => `seit dem Bericht vom ${date}`,
    round: (date) => `seit dem ${date}`,
    change: (difference, since) => `${difference} ${since}`,
    points: (difference, since) => `${difference} Punkte ${since}`,
    same: (since) => `unverändert ${since}`,
    nothing: 'noch kein früherer Stand',
  },
  figures: {
    of: (number, all) => `${figure(number)} von ${figure(all)}`,
    asPlanned: 'Maßnahmen abgeschlossen oder im Plan',
    attention: 'Maßnahmen gefährdet, nicht im Plan oder ruhend',
    progress: 'mittlerer Fortschritt',
    answers: 'Regionen haben geantwortet',
    answersBefore: (answered, asked) => `${figure(answered)} von ${figure(asked)} in der Runde davor`,
  },
  status: {
    heading: (number, names, all) =>
      number === 0
        ? 'Keine Region meldet eine Maßnahme als gefährdet, nicht im Plan oder ruhend'
        : number === all
          ? 'In jeder Region braucht eine Maßnahme Aufmerksamkeit'
          : number > 4
            ? `${figure(number)} von ${regions(all)} brauchen Aufmerksamkeit`
            : `Aufmerksamkeit brauchen: ${names}`,
    description: (rows) => `Maßnahmen jeder Region nach Status. ${rows}`,
    row: (region, statuses) => `${region}: ${statuses}.`,
    shown: (shown, all) =>
      `Gezeigt sind die ${figure(shown)} von ${figure(all)} Regionen, die am meisten Aufmerksamkeit brauchen.`,
  },
  decision: {
    heading: 'Was zu entscheiden ist',
    asks: (whom) => `Bittet um Hilfe von: ${whom}.`,
    silent: (names) => `Keine Antwort in dieser Runde: ${names}.`,
    none: 'Keine Maßnahme ist als gefährdet, nicht im Plan oder ruhend gemeldet, und niemand hat um Hilfe gebeten.',
  },
  source: (round, date) => `Quelle: Antworten der Partner (Runde: ${round}). Stand ${date}.`,
  sourceWithoutRound: (date) => `Quelle: Aktionspläne. Stand ${date}.`,

  changes: {
    heading: (better, worse, same) =>
      better + worse === 0
        ? same === 0
          ? 'Zu keiner Maßnahme gibt es eine neue Antwort zum Vergleichen'
          : 'Keine Maßnahme steht besser oder schlechter als zuvor'
        : worse === 0
          ? `${actions(better)} ${stand(better)} besser, keine schlechter`
          : better === 0
            ? `${actions(worse)} ${stand(worse)} schlechter, keine besser`
            : `${actions(better)} ${stand(better)} besser, ${worse} schlechter`,
    first: 'Dies ist der erste Bericht: Verändert haben kann sich noch nichts',
    firstText: 'Ab dem nächsten Bericht steht hier für jede Maßnahme, was sich verändert hat.',
    intro: (since) => `Jede Maßnahme wird mit sich selbst verglichen, ${since}.`,
    noDataMeans:
      '„Keine Angaben“ heißt, dass einer der beiden Berichte keine eigene Antwort hat; es heißt nicht „kein Fortschritt“.',
    table: 'Was sich verändert hat, Maßnahme für Maßnahme',
    columns: { change: 'Veränderung', before: 'Zuvor', now: 'Jetzt' },
    left: 'Maßnahmen, die in keinem Plan mehr stehen',
    leftIntro: 'Sie zählen in keiner Zahl dieses Berichts.',
  },
  time: {
    heading: (lagging, all) =>
      lagging === 0
        ? 'Der Fortschritt hält mit der Zeit Schritt'
        : `${figure(lagging)} von ${actions(all)} ${plural(lagging, { one: 'liegt', other: 'liegen' })} hinter dem Zeitrahmen zurück`,
    section: 'Fortschritt und Zeit',
    none: 'Noch wurde kein Fortschritt berichtet. Das heißt nicht, dass es keinen gibt.',
    description: (rows) => `Berichteter Fortschritt und verstrichener Teil des Zeitrahmens je Maßnahme. ${rows}`,
    row: (action, progress, gone) => `${action}: Fortschritt ${progress}, Zeit verstrichen ${gone}.`,
    progressKey: 'berichteter Fortschritt, mit dem Zeichen des Status',
    goneKey: 'bis zur Antwort verstrichene Zeit',
    ofRegion: (region) => `Fortschritt und Zeit: ${region}`,
    shown: (shown, all) =>
      `Gezeigt sind die ${figure(shown)} von ${figure(all)} Maßnahmen, die am weitesten zurückliegen.`,
    lagMeans: (number) =>
      `Eine Maßnahme liegt zurück, wenn ihr Fortschritt um mehr als ${points(number)} hinter der Zeit bleibt, die bis zum Tag der Antwort verstrichen war.`,
    noFigure: 'keine Zahl',
    older: (date) => `Antwort vom ${date}`,
    history: (from, to, first) => `Der Fortschritt ist seit ${first} von ${from} auf ${to} gegangen`,
    historySame: (percent, first) => `Der Fortschritt liegt seit ${first} bei ${percent}`,
    historyDescription: (rows) => `Mittlerer Fortschritt und mittlerer Anteil der verstrichenen Zeit je Runde. ${rows}`,
    historyRow: (month, progress, gone, answered, asked) =>
      `${month}: Fortschritt ${progress}, Zeit verstrichen ${gone}, ${figure(answered)} von ${figure(asked)} Regionen haben geantwortet.`,
    meanProgress: 'mittlerer Fortschritt',
    meanGone: 'mittlerer Anteil der verstrichenen Zeit',
    historyTable: 'Fortschritt über die Runden',
    historyColumns: {
      round: 'Stand',
      progress: 'Fortschritt, %',
      gone: 'Zeit verstrichen, %',
      answers: 'Antworten',
    },
    disagreement: (number) => `Bei ${actions(number)} widersprechen sich eigene Einschätzung und Zahlen`,
    agreement: 'Eigene Einschätzungen und Zahlen stimmen überein',
    agreementText: 'Bei keiner Maßnahme weicht die eigene Einschätzung von dem ab, was die Zahlen nahelegen.',
    disagreementColumns: { own: 'Eigene Einschätzung', computed: 'Berechnet', why: 'Zahlen' },
  },
  needs: {
    heading: (number) =>
      number === 0 ? 'Niemand hat um Hilfe gebeten' : `Für ${actions(number)} wird um Hilfe gebeten`,
    section: 'Bedarf und Hindernisse',
    anyone: 'Ohne Adressat',
    from: (whom, number) => `${whom}: ${actions(number)}`,
    unexplained: 'was genau, ist nicht gesagt',
    obstacles: (obstacle, number) => `Häufigstes Hindernis: ${obstacle} (${actions(number)})`,
    noObstacles: 'Hindernisse wurden nicht genannt',
    table: 'Hindernisse nach Häufigkeit',
    obstacle: 'Hindernis',
  },
  transfer: {
    heading: (number) =>
      number === 0
        ? 'Noch trifft kein Angebot auf ein Interesse'
        : `${count(number, { one: 'Paar', other: 'Paare' })} von Regionen ${plural(number, { one: 'kann', other: 'können' })} über eine Übertragung sprechen`,
    section: 'Übertragung zwischen Regionen',
    table: 'Angebote, die auf ein Interesse treffen',
    columns: {
      interested: 'Interessiert',
      offer: 'Maßnahme einer anderen Region',
      offered: 'Übertragbar',
      conditions: 'Voraussetzungen',
    },
    unmet: 'Interesse ohne Angebot',
    unmetItem: (region) => `${region} hat Interesse an:`,
    free: 'Angebote, für die sich noch niemand interessiert',
  },
  money: {
    section: 'Geld und Politikinstrumente',
    funding: (secured, planned) =>
      planned === undefined
        ? `${secured} Finanzierung gesichert`
        : `${secured} Finanzierung gesichert, ${planned} geplant`,
    fundingUnknown: 'Noch keine Finanzierung ist als gesichert gemeldet',
    description: (rows) => `Geplante und gesicherte Finanzierung nach Quelle. ${rows}`,
    row: (source, planned, secured) => `${source}: geplant ${planned}, gesichert ${secured}.`,
    planned: 'geplant',
    secured: 'gesichert',
    otherSources: (number) => count(number, { one: 'weitere Quelle', other: 'weitere Quellen' }),
    totals: 'Kosten und Finanzierung',
    columns: { what: 'Was', amount: 'EUR', basis: 'Maßnahmen mit Angabe' },
    costsPlanned: 'Geplante Kosten',
    costsToDate: 'Bisherige Kosten',
    costsPlannedWhereReported: 'Geplante Kosten derselben Maßnahmen',
    fundingPlanned: 'Geplante Finanzierung',
    fundingSecured: 'Gesicherte Finanzierung',
    basis: (number, all) => `${figure(number)} von ${figure(all)}`,
    bySource: 'Finanzierung nach Quelle, in EUR',
    byRegion: 'Kosten und Finanzierung nach Region, in EUR',
    source: 'Quelle',
    instruments: (improved, answered) =>
      answered === 0
        ? 'Zu den Politikinstrumenten ist noch nichts gesagt'
        : `${figure(improved)} von ${count(answered, { one: 'Politikinstrument', other: 'Politikinstrumenten' })} ${plural(improved, { one: 'wurde', other: 'wurden' })} verbessert`,
    instrumentsTable: 'Politikinstrumente und beeinflusste Mittel',
    instrument: 'Politikinstrument',
    improved: 'Verbessert',
    funds: 'Beeinflusste Mittel, EUR',
  },
  agenda: {
    heading: 'Vorschlag für die Tagesordnung',
    length: (minutes) => `Zusammen etwa ${minutes} Minuten.`,
    columns: { point: 'Punkt', about: 'Worum es geht', minutes: 'Minuten' },
    points: {
      standing: 'Stand der Aktionspläne',
      'off-track': 'Maßnahmen, die nicht im Plan sind oder ruhen',
      'at-risk': 'Gefährdete Maßnahmen',
      needs: 'Bedarf, und wer helfen kann',
      transfer: 'Übertragung zwischen Regionen',
      topics: 'Themen, die Partner genannt haben',
      'next-steps': 'Nächste Schritte',
    },
  },
  events: {
    heading: 'Kommende Termine',
    none: 'Weitere Termine sind nicht geplant.',
    suspended: 'ausgesetzt',
    item: (name, date, place) => `${name}: ${date}, ${place}`,
  },
  regions: {
    heading: 'Region für Region',
    table: 'Die Regionen auf einen Blick',
    columns: { actions: 'Maßnahmen', attention: 'Aufmerksamkeit', progress: 'Fortschritt, %', answer: 'Antwort vom' },
    plan: 'Aktionsplan',
    instrument: 'Politikinstrument',
    partners: 'Partner',
    leadPartner: 'federführender Partner',
    answer: 'Antwort',
    answered: (date, round) => `${date}, Runde ${round}`,
    answeredOlder: (date, round) => `${date}, aus einer früheren Runde (${round})`,
    neverAnswered: 'Bisher keine Antwort. Das heißt nicht, dass es keinen Fortschritt gibt.',
    notAsked: 'Die Runde hat nach diesem Plan nicht gefragt.',
    indicator: 'Indikator',
    indicatorValue: (name, value, target, unit) => `${name}: ${value} von ${target} ${unit}`,
    reportedOnPlan: 'Berichtet zum Plan',
    planned: 'Geplant',
    reported: 'Berichtet',
    noActions: 'Der Plan enthält keine Maßnahmen.',
  },
  action: {
    timeframe: (from, to) => `${from} bis ${to}`,
    timeGone: (percent) => `${percent} des Zeitrahmens sind verstrichen`,
    timeGoneBy: (percent, date) => `${percent} des Zeitrahmens waren am ${date} verstrichen`,
    olderAnswer: (date) => `Ältere Antwort, vom ${date}: Aus dieser Runde gibt es keine.`,
    noAnswer: 'Keine Antwort. Das heißt nicht, dass es keinen Fortschritt gibt.',
    outdated: (date) =>
      `Die Antwort vom ${date} stammt aus der Zeit vor dem geplanten Beginn; über den jetzigen Stand sagt sie nichts.`,
    computed: 'Berechnete Einschätzung',
    lag: (number) =>
      number > 0
        ? `${points(number)} hinter der verstrichenen Zeit`
        : number < 0
          ? `der verstrichenen Zeit um ${points(-number)} voraus`
          : 'gleichauf mit der verstrichenen Zeit',
    delay: (number) =>
      number > 0
        ? `Ende ${months(number)} später erwartet als geplant`
        : number < 0
          ? `Ende ${months(-number)} früher erwartet als geplant`
          : 'Ende wie geplant erwartet',
    brighter: (own, computed) =>
      `Die eigene Einschätzung (${own}) ist günstiger, als die Zahlen nahelegen (${computed}). Bitte sprechen Sie darüber.`,
    darker: (own, computed) =>
      `Die eigene Einschätzung (${own}) ist ungünstiger, als die Zahlen nahelegen (${computed}). Bitte sprechen Sie darüber.`,
    statusComputed: 'Eine eigene Einschätzung fehlt; der Status ist der berechnete.',
    change: 'Veränderung',
    changeFrom: (status, progress) => (progress ? `zuvor: ${status}, ${progress}` : `zuvor: ${status}`),
  },
  behind: {
    heading: 'Was hinter den Zahlen steht',
    intro:
      'Hier stehen die Maßnahmen und Antworten, aus denen sich jede Zahl dieses Berichts ergibt. Die Zahlen führen hierher, und jede Maßnahme führt dorthin, wo sie ausführlich dargestellt ist.',
    numbers: 'Die Zahlen zu dieser Grafik',
    counted: (label, figure) => `${label}: ${figure}`,
    none: 'Keine Maßnahme.',
    noRegion: 'Keine Region.',
    regions: 'Maßnahmen nach Region und Status',
    asPlanned: 'Abgeschlossen oder im Plan',
    attention: 'Gefährdet, nicht im Plan oder ruhend',
    rest: 'Aufgegeben, noch nicht fällig oder ohne Antwort',
    progress: 'Mittlerer Fortschritt',
    basis: 'Maßnahmen mit einer Zahl',
    change: 'Veränderung des mittleren Fortschritts',
    basisOfChange: 'Maßnahmen mit einer Zahl in beiden Berichten',
    points: 'Veränderung, Punkte',
    mean: 'Mittel',
    answers: {
      all: 'Antworten der Regionen',
      answered: 'In dieser Runde geantwortet',
      older: 'Mit einer älteren Antwort vertreten',
      never: 'Bisher keine Antwort',
    },
    costs: 'Kosten und Finanzierung nach Maßnahme, in EUR',
    costsToDate: 'Bisherige Kosten nach Maßnahme, in EUR',
    sources: 'Finanzierung nach Quelle und Maßnahme, in EUR',
  },
  method: {
    heading: 'Methode, und was fehlt',
    method: 'Wie die Zahlen zustande kommen',
    rules: (risk, off) => [
      'Jede Maßnahme hat genau einen Status. Ein Stand, der die Sache klärt (abgeschlossen, ruht, aufgegeben), ist der Status; sonst ist es die eigene Einschätzung der Partner oder, wo sie fehlt, die berechnete.',
      `Die berechnete Einschätzung vergleicht den berichteten Fortschritt mit dem verstrichenen Teil des Zeitrahmens und das erwartete Ende mit dem geplanten. Nicht im Plan: um mehr als ${points(off.points)} zurück oder mehr als ${months(off.months)} später. Gefährdet: um mehr als ${points(risk.points)} zurück, ein späteres Ende oder ein verstrichener Beginn.`,
      'Der Fortschritt ist die eigene Schätzung der Partner. Das Mittel umfasst die Maßnahmen, für die es eine Zahl gibt; die Veränderung umfasst diejenigen, für die beide Berichte eine haben.',
      'Wo die Runde keine Antwort hat, steht die letzte ältere, mit ihrem Datum. Wo es gar keine gibt, sagt der Bericht „keine Antwort“, nie „kein Fortschritt“.',
      'Geldsummen bestehen aus den genannten Beträgen. Ein nicht genannter Betrag zählt nicht als 0.',
    ],
    missing: (number) => (number === 0 ? 'Es fehlt nichts' : `Bei ${actions(number)} fehlt etwas`),
    table: 'Was fehlt, Maßnahme für Maßnahme',
    missingColumn: 'Es fehlt',
    gaps: {
      answer: 'Antwort',
      progress: 'Fortschritt',
      assessment: 'eigene Einschätzung',
      'expected-end': 'voraussichtliches Ende',
      evidence: 'Nachweis der Ergebnisse',
    },
    response: 'Wer geantwortet hat',
    answered: (answered, asked) => `${figure(answered)} von ${regions(asked)} haben in dieser Runde geantwortet.`,
    older: (age) => `Ältere Antworten stehen für: ${age}.`,
    olderItem: (region, date) => `${region} (${date})`,
    never: (names) => `Bisher ganz ohne Antwort: ${names}.`,
    noRound: 'Noch wurde keine Runde eröffnet.',
  },
  workbook: {
    sheets: {
      overview: 'Überblick',
      actions: 'Maßnahmen',
      plans: 'Pläne',
      finance: 'Finanzen',
      needs: 'Bedarf',
      method: 'Methode',
    },
    figure: 'Zahl',
    value: 'Wert',
    unit: 'Einheit',
    note: 'Anmerkung',
    reference: 'Kennzeichen',
    starts: 'Geplanter Beginn',
    ends: 'Geplantes Ende',
    gone: 'Zeit verstrichen bis zur Antwort, %',
    status: 'Status',
    statusBefore: 'Status zuvor',
    progressBefore: 'Fortschritt zuvor, %',
    lag: 'Punkte hinter der Zeit',
    delay: 'Monate später als geplant',
    answerDay: 'Datum der Antwort',
    answerRound: 'Runde der Antwort',
    isOlder: 'Ältere Antwort',
    meeting: 'Sitzung',
    progressChange: 'Veränderung des mittleren Fortschritts, in Punkten',
    date: 'Datum',
    compiled: 'Erstellt',
    asked: 'In dieser Runde gefragt',
    target: 'Zielwert des Indikators',
  },
};
