import { formatNumber } from '../format.ts';
import { countIn, pluralIn } from '../plural.ts';
import type { ReportTexts } from './en.ts';

const figure = (value: number) => formatNumber(value, 'nl');
const count = countIn('nl');
const plural = pluralIn('nl');
const actions = (number: number) => count(number, { one: 'actie', other: 'acties' });
const regions = (number: number) => count(number, { one: 'regio', other: 'regio’s' });
const months = (number: number) => count(number, { one: 'maand', other: 'maanden' });
/** Stays in the singular after a number, as percent does. */
const points = (number: number) => count(number, { one: 'procentpunt', other: 'procentpunt' });
/** "van de 5", but "van 1". */
const outOf = (number: number) => plural(number, { one: 'van', other: 'van de' });
const have = (number: number) => plural(number, { one: 'heeft', other: 'hebben' });
const stand = (number: number) => plural(number, { one: 'staat', other: 'staan' });

export const nl: ReportTexts = {
  name: 'Statusrapport',
  title: (project, meeting) => `${project}: statusrapport, ${meeting}`,
  occasion: (meeting, date, place) => `${meeting}, ${date}, ${place}`,
  asOf: (date, revision) => `Stand per ${date}, versie ${revision}`,
  page: (page, pages) => `${page} van ${pages}`,
  contents: 'Inhoud',
  further: (number) => `en nog ${figure(number)}`,
  notSaid: 'niet opgegeven',
  list: { region: 'Regio', action: 'Actie', actions: 'Acties', total: 'Totaal' },
  contact: (coordinator, email) => `Vragen? Neem contact op met de coördinator: ${coordinator}, ${email}.`,

  notes: { foreword: 'Voorwoord', remark: 'Opmerking van de coördinatie' },
  leftOut: {
    inPrint: {
      regions: (number) =>
        `De pagina’s van de ${figure(number)} regio’s zijn niet afgedrukt: ze staan op de webpagina, en elke actie in de werkmap.`,
      cut: (shown, all) =>
        `Getoond zijn de eerste ${figure(shown)} van ${figure(all)}; de webpagina en de werkmap bevatten ze allemaal.`,
    },
    inPage: {
      regions: (number) =>
        `De pagina’s van de ${figure(number)} regio’s zijn weggelaten: elke actie staat in de werkmap.`,
      cut: (shown, all) => `Getoond zijn de eerste ${figure(shown)} van ${figure(all)}; de werkmap bevat ze allemaal.`,
    },
  },
  headline: {
    onTrack: (number, all) => `${figure(number)} ${outOf(all)} ${actions(all)} op koers`,
    rest: {
      completed: (number) => `${figure(number)} afgerond`,
      'at-risk': (number) => `${figure(number)} onder druk`,
      'off-track': (number) => `${figure(number)} niet op koers`,
      'on-hold': (number) => `${figure(number)} opgeschort`,
      abandoned: (number) => `${figure(number)} stopgezet`,
      'not-due': (number) => `${figure(number)} nog niet aan de orde`,
      'no-answer': (number) => `${figure(number)} zonder antwoord`,
    },
    progress: (percent) => `voortgang ${percent}`,
    none: 'De plannen bevatten nog geen acties',
  },
  since: {
    meeting: (number) => `sinds de ${number}e bijeenkomst`,
    report: (date) => `sinds het rapport van ${date}`,
    round: (date) => `sinds ${date}`,
    change: (difference, since) => `${difference} ${since}`,
    points: (difference, since) => `${difference} procentpunt ${since}`,
    same: (since) => `ongewijzigd ${since}`,
    nothing: 'nog geen eerdere stand',
  },
  figures: {
    of: (number, all) => `${figure(number)} van ${figure(all)}`,
    asPlanned: 'acties afgerond of op koers',
    attention: 'acties onder druk, niet op koers of opgeschort',
    progress: 'gemiddelde voortgang',
    answers: 'regio’s met antwoord',
    answersBefore: (answered, asked) => `${figure(answered)} van ${figure(asked)} in de vorige ronde`,
  },
  status: {
    heading: (number, names, all) =>
      number === 0
        ? 'Geen enkele regio meldt een actie die onder druk staat, niet op koers is of is opgeschort'
        : number === all
          ? 'In elke regio is er een actie die aandacht vraagt'
          : number > 4
            ? `In ${figure(number)} ${outOf(all)} ${regions(all)} is aandacht nodig`
            : `Aandacht is nodig in ${names}`,
    description: (rows) => `Acties van elke regio naar status. ${rows}`,
    row: (region, statuses) => `${region}: ${statuses}.`,
    shown: (shown, all) => `Getoond: de ${regions(shown)} (van de ${figure(all)}) die de meeste aandacht vragen.`,
  },
  decision: {
    heading: 'Wat om een besluit vraagt',
    asks: (whom) => `Vraagt hulp van: ${whom}.`,
    silent: (names) => `Geen antwoord in deze ronde: ${names}.`,
    none: 'Er is geen actie gemeld die onder druk staat, niet op koers is of is opgeschort, en niemand heeft om hulp gevraagd.',
  },
  source: (round, date) => `Bron: antwoorden van de partners (ronde: ${round}). Stand per ${date}.`,
  sourceWithoutRound: (date) => `Bron: actieplannen. Stand per ${date}.`,

  changes: {
    heading: (better, worse, same) =>
      better + worse === 0
        ? same === 0
          ? 'Voor geen enkele actie is er een nieuw antwoord om te vergelijken'
          : 'Geen enkele actie staat er beter of slechter voor dan eerder'
        : worse === 0
          ? `${actions(better)} ${stand(better)} er beter voor, geen enkele slechter`
          : better === 0
            ? `${actions(worse)} ${stand(worse)} er slechter voor, geen enkele beter`
            : `${actions(better)} ${stand(better)} er beter voor, ${worse} slechter`,
    first: 'Dit is het eerste rapport: er kan nog niets zijn veranderd',
    firstText: 'Vanaf het volgende rapport staat hier per actie wat er is veranderd.',
    intro: (since) => `Elke actie wordt met zichzelf vergeleken. Hier staat wat er is veranderd ${since}.`,
    noDataMeans:
      '‘Geen gegevens’ betekent dat een van de twee rapporten geen eigen antwoord bevat; het betekent niet ‘geen voortgang’.',
    table: 'Wat er per actie is veranderd',
    columns: { change: 'Verandering', before: 'Eerder', now: 'Nu' },
    left: 'Acties die niet meer in een plan staan',
    leftIntro: 'Ze tellen in geen enkel cijfer van dit rapport mee.',
  },
  time: {
    heading: (lagging, all) =>
      lagging === 0
        ? 'De voortgang houdt gelijke tred met de tijd'
        : `${figure(lagging)} ${outOf(all)} ${actions(all)} ${plural(lagging, { one: 'loopt', other: 'lopen' })} achter op de verstreken tijd`,
    section: 'Voortgang en tijd',
    none: 'Er is nog geen voortgang gerapporteerd. Dat betekent niet dat er geen voortgang is.',
    description: (rows) => `Gerapporteerde voortgang en verstreken deel van de looptijd, per actie. ${rows}`,
    row: (action, progress, gone) => `${action}: voortgang ${progress}, tijd verstreken ${gone}.`,
    progressKey: 'gerapporteerde voortgang, met het teken van de status',
    goneKey: 'tijd verstreken tot het antwoord',
    ofRegion: (region) => `Voortgang en tijd: ${region}`,
    shown: (shown, all) => `Getoond: de ${actions(shown)} (van de ${figure(all)}) die het verst achterlopen.`,
    lagMeans: (number) =>
      `Een actie loopt achter als de voortgang meer dan ${points(number)} achterblijft bij de tijd die op de dag van het antwoord was verstreken.`,
    noFigure: 'geen cijfer',
    older: (date) => `antwoord van ${date}`,
    history: (from, to, first) => `De voortgang is sinds ${first} van ${from} naar ${to} gegaan`,
    historySame: (percent, first) => `De voortgang is sinds ${first} op ${percent} gebleven`,
    historyDescription: (rows) => `Gemiddelde voortgang en gemiddeld verstreken deel van de tijd, per ronde. ${rows}`,
    historyRow: (month, progress, gone, answered, asked) =>
      `${month}: voortgang ${progress}, tijd verstreken ${gone}, ${figure(answered)} ${outOf(asked)} ${regions(asked)} ${have(answered)} geantwoord.`,
    meanProgress: 'gemiddelde voortgang',
    meanGone: 'gemiddeld verstreken deel van de tijd',
    historyTable: 'Voortgang over de rondes',
    historyColumns: {
      round: 'Stand op',
      progress: 'Voortgang, %',
      gone: 'Tijd verstreken, %',
      answers: 'Antwoorden',
    },
    disagreement: (number) => `Bij ${actions(number)} spreken eigen beoordeling en cijfers elkaar tegen`,
    agreement: 'Eigen beoordelingen en cijfers stemmen overeen',
    agreementText: 'Bij geen enkele actie wijkt de eigen beoordeling af van wat de cijfers aangeven.',
    disagreementColumns: { own: 'Eigen beoordeling', computed: 'Berekend', why: 'Cijfers' },
  },
  needs: {
    heading: (number) =>
      number === 0 ? 'Niemand heeft om hulp gevraagd' : `Voor ${actions(number)} wordt om hulp gevraagd`,
    section: 'Behoeften en belemmeringen',
    anyone: 'Niemand in het bijzonder',
    from: (whom, number) => `${whom}: ${actions(number)}`,
    unexplained: 'niet nader toegelicht',
    obstacles: (obstacle, number) => `Meest genoemde belemmering: ${obstacle} (${actions(number)})`,
    noObstacles: 'Er zijn geen belemmeringen genoemd',
    table: 'Belemmeringen, de meest genoemde eerst',
    obstacle: 'Belemmering',
  },
  transfer: {
    heading: (number) =>
      number === 0
        ? 'Er is nog geen aanbod dat aansluit bij een interesse'
        : `${count(number, { one: 'tweetal', other: 'tweetallen' })} regio’s ${plural(number, { one: 'kan', other: 'kunnen' })} over overdracht in gesprek gaan`,
    section: 'Overdracht tussen regio’s',
    table: 'Aanbod dat aansluit bij een interesse',
    columns: {
      interested: 'Geïnteresseerd',
      offer: 'Actie van een andere regio',
      offered: 'Overdraagbaar',
      conditions: 'Voorwaarden',
    },
    unmet: 'Interesse zonder aanbod',
    unmetItem: (region) => `${region} heeft interesse in:`,
    free: 'Aanbod waarvoor nog geen interesse is',
  },
  money: {
    section: 'Geld en beleidsinstrumenten',
    funding: (secured, planned) =>
      planned === undefined
        ? `${secured} financiering zekergesteld`
        : `${secured} financiering zekergesteld, ${planned} gepland`,
    fundingUnknown: 'Er is nog geen financiering als zekergesteld gemeld',
    description: (rows) => `Geplande en zekergestelde financiering per bron. ${rows}`,
    row: (source, planned, secured) => `${source}: gepland ${planned}, zekergesteld ${secured}.`,
    planned: 'gepland',
    secured: 'zekergesteld',
    otherSources: (number) => count(number, { one: 'andere bron', other: 'andere bronnen' }),
    totals: 'Kosten en financiering',
    columns: { what: 'Wat', amount: 'EUR', basis: 'Acties met bedrag' },
    costsPlanned: 'Geplande kosten',
    costsToDate: 'Kosten tot nu toe',
    costsPlannedWhereReported: 'Geplande kosten van dezelfde acties',
    fundingPlanned: 'Geplande financiering',
    fundingSecured: 'Zekergestelde financiering',
    basis: (number, all) => `${figure(number)} van ${figure(all)}`,
    bySource: 'Financiering per bron, in EUR',
    byRegion: 'Kosten en financiering per regio, in EUR',
    source: 'Bron',
    instruments: (improved, answered) =>
      answered === 0
        ? 'Over de beleidsinstrumenten is nog niets gemeld'
        : `${figure(improved)} ${outOf(answered)} ${count(answered, { one: 'beleidsinstrument', other: 'beleidsinstrumenten' })} ${plural(improved, { one: 'is', other: 'zijn' })} verbeterd`,
    instrumentsTable: 'Beleidsinstrumenten en beïnvloede middelen',
    instrument: 'Beleidsinstrument',
    improved: 'Verbeterd',
    funds: 'Beïnvloede middelen, EUR',
  },
  agenda: {
    heading: 'Voorstel voor de agenda van de bijeenkomst',
    length: (minutes) => `Samen ongeveer ${count(minutes, { one: 'minuut', other: 'minuten' })}.`,
    columns: { point: 'Punt', about: 'Waar het over gaat', minutes: 'Minuten' },
    points: {
      standing: 'Stand van de actieplannen',
      'off-track': 'Acties die niet op koers zijn of zijn opgeschort',
      'at-risk': 'Acties die onder druk staan',
      needs: 'Behoeften, en wie kan helpen',
      transfer: 'Overdracht tussen regio’s',
      topics: 'Onderwerpen die partners hebben genoemd',
      'next-steps': 'Volgende stappen',
    },
  },
  events: {
    heading: 'Komende bijeenkomsten',
    none: 'Er zijn geen verdere bijeenkomsten gepland.',
    suspended: 'voorlopig uitgesteld',
    item: (name, date, place) => `${name}: ${date}, ${place}`,
  },
  regions: {
    heading: 'Per regio',
    table: 'De regio’s in één oogopslag',
    columns: { actions: 'Acties', attention: 'Vraagt aandacht', progress: 'Voortgang, %', answer: 'Antwoord van' },
    plan: 'Actieplan',
    instrument: 'Beleidsinstrument',
    partners: 'Partners',
    leadPartner: 'lead partner',
    answer: 'Antwoord',
    answered: (date, round) => `${date}, ronde ${round}`,
    answeredOlder: (date, round) => `${date}, uit een eerdere ronde (${round})`,
    neverAnswered: 'Tot nu toe geen antwoord. Dat betekent niet dat er geen voortgang is.',
    notAsked: 'In deze ronde is niet naar dit plan gevraagd.',
    indicator: 'Indicator',
    indicatorValue: (name, value, target, unit) => `${name}: ${value} van ${target} ${unit}`,
    reportedOnPlan: 'Gerapporteerd over het plan',
    planned: 'Gepland',
    reported: 'Gerapporteerd',
    noActions: 'Het plan bevat geen acties.',
  },
  action: {
    timeframe: (from, to) => `${from} tot en met ${to}`,
    timeGone: (percent) => `${percent} van de looptijd is verstreken`,
    timeGoneBy: (percent, date) => `op ${date} was ${percent} van de looptijd verstreken`,
    olderAnswer: (date) => `Ouder antwoord, van ${date}: uit deze ronde is er geen.`,
    noAnswer: 'Geen antwoord. Dat betekent niet dat er geen voortgang is.',
    outdated: (date) =>
      `Het antwoord van ${date} dateert van vóór de geplande start; het zegt niets over hoe de actie er nu voor staat.`,
    computed: 'Berekende beoordeling',
    lag: (number) =>
      number > 0
        ? `${points(number)} achter op de verstreken tijd`
        : number < 0
          ? `${points(-number)} voor op de verstreken tijd`
          : 'gelijk met de verstreken tijd',
    delay: (number) =>
      number > 0
        ? `einde ${months(number)} later verwacht dan gepland`
        : number < 0
          ? `einde ${months(-number)} eerder verwacht dan gepland`
          : 'einde verwacht zoals gepland',
    brighter: (own, computed) =>
      `De eigen beoordeling (${own}) is gunstiger dan de cijfers aangeven (${computed}). Bespreek dit met elkaar.`,
    darker: (own, computed) =>
      `De eigen beoordeling (${own}) is ongunstiger dan de cijfers aangeven (${computed}). Bespreek dit met elkaar.`,
    statusComputed: 'Er is geen eigen beoordeling; de status is berekend.',
    change: 'Verandering',
    changeFrom: (status, progress) => (progress ? `eerder: ${status}, ${progress}` : `eerder: ${status}`),
  },
  behind: {
    heading: 'Waar de cijfers op berusten',
    intro:
      'Hier staan de acties en antwoorden waaruit elk cijfer van dit rapport is opgebouwd. De cijfers verwijzen hierheen, en elke actie verwijst naar de plaats waar zij volledig wordt beschreven.',
    numbers: 'De cijfers bij deze grafiek',
    counted: (label, figure) => `${label}: ${figure}`,
    none: 'Geen enkele actie.',
    noRegion: 'Geen enkele regio.',
    regions: 'Acties per regio en status',
    asPlanned: 'Afgerond of op koers',
    attention: 'Onder druk, niet op koers of opgeschort',
    rest: 'Stopgezet, nog niet aan de orde of zonder antwoord',
    progress: 'Gemiddelde voortgang',
    basis: 'Acties met een cijfer',
    change: 'Verandering van de gemiddelde voortgang',
    basisOfChange: 'Acties met een cijfer in beide rapporten',
    points: 'Verandering, procentpunt',
    mean: 'Gemiddelde',
    answers: {
      all: 'Antwoorden van de regio’s',
      answered: 'In deze ronde geantwoord',
      older: 'Vertegenwoordigd door een ouder antwoord',
      never: 'Tot nu toe geen antwoord',
    },
    costs: 'Kosten en financiering per actie, in EUR',
    costsToDate: 'Kosten tot nu toe per actie, in EUR',
    sources: 'Financiering per bron en actie, in EUR',
  },
  method: {
    heading: 'Methode, en wat ontbreekt',
    method: 'Hoe de cijfers tot stand komen',
    rules: (risk, off) => [
      'Elke actie heeft één status. Een fase die uitsluitsel geeft (afgerond, opgeschort, stopgezet), is de status; anders is het de eigen beoordeling van de partners of, waar die ontbreekt, de berekende.',
      `De berekende beoordeling vergelijkt de gerapporteerde voortgang met het verstreken deel van de looptijd, en het verwachte einde met het geplande. Niet op koers: meer dan ${points(off.points)} achter, of meer dan ${months(off.months)} later. Onder druk: meer dan ${points(risk.points)} achter, elk later einde, of een geplande start die voorbij is zonder dat de actie is gestart.`,
      'De voortgang is de eigen schatting van de partners. Het gemiddelde is berekend over de acties waarvoor een cijfer bekend is, een verandering over de acties waarvoor beide rapporten een cijfer hebben.',
      'Waar de ronde geen antwoord heeft, staat het laatste oudere antwoord, met de datum erbij. Is er helemaal geen antwoord, dan meldt het rapport ‘geen antwoord’, nooit ‘geen voortgang’.',
      'Totaalbedragen zijn de som van de opgegeven bedragen. Een bedrag dat niet is opgegeven, telt niet als 0.',
    ],
    missing: (number) => (number === 0 ? 'Er ontbreekt niets' : `Bij ${actions(number)} ontbreekt iets`),
    table: 'Wat er per actie ontbreekt',
    missingColumn: 'Ontbreekt',
    gaps: {
      answer: 'antwoord',
      progress: 'voortgang',
      assessment: 'eigen beoordeling',
      'expected-end': 'verwacht einde',
      evidence: 'bewijs van resultaten',
    },
    response: 'Wie heeft geantwoord',
    answered: (answered, asked) =>
      `${figure(answered)} ${outOf(asked)} ${regions(asked)} ${have(answered)} in deze ronde geantwoord.`,
    older: (age) => `Oudere antwoorden zijn gebruikt voor: ${age}.`,
    olderItem: (region, date) => `${region} (${date})`,
    never: (names) => `Tot nu toe zonder antwoord: ${names}.`,
    noRound: 'Er is nog geen ronde geopend.',
  },
  workbook: {
    sheets: {
      overview: 'Overzicht',
      actions: 'Acties',
      plans: 'Plannen',
      finance: 'Financiën',
      needs: 'Behoeften',
      method: 'Methode',
    },
    figure: 'Cijfer',
    value: 'Waarde',
    unit: 'Eenheid',
    note: 'Opmerking',
    reference: 'Kenmerk',
    starts: 'Geplande start',
    ends: 'Gepland einde',
    gone: 'Tijd verstreken tot het antwoord, %',
    status: 'Status',
    statusBefore: 'Eerdere status',
    progressBefore: 'Eerdere voortgang, %',
    lag: 'Procentpunt achter op de tijd',
    delay: 'Maanden later dan gepland',
    answerDay: 'Datum van het antwoord',
    answerRound: 'Ronde van het antwoord',
    isOlder: 'Ouder antwoord',
    meeting: 'Bijeenkomst',
    progressChange: 'verandering van de gemiddelde voortgang, in procentpunt',
    date: 'Datum',
    compiled: 'Opgesteld',
    asked: 'Gevraagd in deze ronde',
    target: 'Streefwaarde van de indicator',
  },
};
