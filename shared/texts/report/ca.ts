import { formatNumber } from '../format.ts';
import { countIn, pluralIn } from '../plural.ts';
import { alFigure, deFigure, delFigure, elFigure } from '../terms/ca.ts';
import type { ReportTexts } from './en.ts';

const figure = (value: number) => formatNumber(value, 'ca');
const count = countIn('ca');
const plural = pluralIn('ca');
const actionForms = { one: 'acció', other: 'accions' };
const regionForms = { one: 'regió', other: 'regions' };
const instrumentForms = { one: 'instrument de política', other: 'instruments de política' };
const actions = (number: number) => count(number, actionForms);
const points = (number: number) => count(number, { one: 'punt', other: 'punts' });
const months = (number: number) => count(number, { one: 'mes', other: 'mesos' });
/** "9 de 14 accions", "9 d’11 accions". */
const outOf = (number: number, all: number, forms: { one: string; other: string }) =>
  `${figure(number)} ${deFigure(all)} ${plural(all, forms)}`;
const improved = (number: number) => plural(number, { one: 'ha millorat', other: 'han millorat' });
const worsened = (number: number) => plural(number, { one: 'ha empitjorat', other: 'han empitjorat' });

export const ca: ReportTexts = {
  name: 'Informe de situació',
  title: (project, meeting) => `${project}: informe de situació, ${meeting}`,
  occasion: (meeting, date, place) => `${meeting}, ${date}, ${place}`,
  asOf: (date, revision) => `Dades ${delFigure(date)}, versió ${revision}`,
  page: (page, pages) => `${page} ${deFigure(pages)}`,
  contents: 'Contingut',
  further: (number) => `i ${figure(number)} més`,
  notSaid: 'no indicat',
  list: { region: 'Regió', action: 'Acció', actions: 'Accions', total: 'Total' },
  contact: (coordinator, email) => `Si té cap dubte, adreci’s a la coordinació: ${coordinator}, ${email}.`,

  notes: { foreword: 'Pròleg', remark: 'Observació de la coordinació' },
  leftOut: {
    inPrint: {
      regions: (number) =>
        `Les pàgines de les ${figure(number)} regions no s’imprimeixen: són a la pàgina web, i cada acció al full de càlcul.`,
      cut: (shown, all) =>
        `Es mostren els primers ${figure(shown)} de ${figure(all)}; la pàgina web i el full de càlcul els contenen tots.`,
    },
    inPage: {
      regions: (number) =>
        `Les pàgines de les ${figure(number)} regions no s’hi inclouen: cada acció és al full de càlcul.`,
      cut: (shown, all) =>
        `Es mostren els primers ${figure(shown)} de ${figure(all)}; el full de càlcul els conté tots.`,
    },
  },
  headline: {
    onTrack: (number, all) => `${outOf(number, all, actionForms)} segons el previst`,
    rest: {
      completed: (number) => count(number, { one: 'finalitzada', other: 'finalitzades' }),
      'at-risk': (number) => `${figure(number)} en risc`,
      'off-track': (number) => count(number, { one: 'desviada', other: 'desviades' }),
      'on-hold': (number) => count(number, { one: 'aturada', other: 'aturades' }),
      abandoned: (number) => count(number, { one: 'abandonada', other: 'abandonades' }),
      'not-due': (number) => `${figure(number)} amb inici més endavant`,
      'no-answer': (number) => `${figure(number)} sense resposta`,
    },
    progress: (percent) => `progrés ${percent}`,
    none: 'Els plans encara no contenen cap acció',
  },
  since: {
    meeting: (number) => `des de ${number === 11 ? 'l’' : 'la '}${number}a reunió`,
    report: (date) => `des de l’informe ${delFigure(date)}`,
    round: (date) => `des ${delFigure(date)}`,
    change: (difference, since) => `${difference} ${since}`,
    points: (difference, since) => `${difference} ${/^\D?1$/.test(difference) ? 'punt' : 'punts'} ${since}`,
    same: (since) => `sense canvis ${since}`,
    nothing: 'sense dades anteriors per comparar',
  },
  figures: {
    of: (number, all) => `${figure(number)} ${deFigure(all)}`,
    asPlanned: 'accions finalitzades o segons el previst',
    attention: 'accions en risc, desviades o aturades',
    progress: 'progrés mitjà',
    answers: 'regions amb resposta',
    answersBefore: (answered, asked) => `${figure(answered)} ${deFigure(asked)} en la ronda anterior`,
  },
  status: {
    heading: (number, names, all) =>
      number === 0
        ? 'Cap regió no comunica accions en risc, desviades o aturades'
        : number === all
          ? 'Totes les regions tenen alguna acció que requereix atenció'
          : number > 4
            ? `${outOf(number, all, regionForms)} requereixen atenció`
            : `${plural(number, { one: 'Requereix', other: 'Requereixen' })} atenció: ${names}`,
    description: (rows) => `Accions de cada regió segons la situació. ${rows}`,
    row: (region, statuses) => `${region}: ${statuses}.`,
    shown: (shown, all) =>
      `Es mostren les ${figure(shown)} regions que requereixen més atenció, d’un total ${deFigure(all)}.`,
  },
  decision: {
    heading: 'Què cal decidir',
    asks: (whom) => `Es demana ajuda a: ${whom}.`,
    silent: (names) => `Sense resposta en aquesta ronda: ${names}.`,
    none: 'No consta cap acció en risc, desviada o aturada, i ningú no ha demanat ajuda.',
  },
  source: (round, date) => `Font: respostes dels socis (ronda: ${round}). Dades ${delFigure(date)}.`,
  sourceWithoutRound: (date) => `Font: plans d’acció. Dades ${delFigure(date)}.`,

  changes: {
    heading: (better, worse, same) =>
      better + worse === 0
        ? same === 0
          ? 'Cap acció no té una resposta nova per comparar'
          : 'Cap acció no ha canviat de situació'
        : worse === 0
          ? `${actions(better)} ${improved(better)} i cap no ha empitjorat`
          : better === 0
            ? `${actions(worse)} ${worsened(worse)} i cap no ha millorat`
            : `${actions(better)} ${improved(better)} i ${worse} ${worsened(worse)}`,
    first: 'Aquest és el primer informe: encara no hi pot haver canvis',
    firstText: 'A partir de l’informe següent, aquest apartat indicarà què ha canviat en cada acció.',
    intro: (since) => `Cada acció es compara amb ella mateixa, ${since}.`,
    noDataMeans:
      '«Sense dades» vol dir que un dels dos informes no té cap resposta pròpia; no vol dir «sense progrés».',
    table: 'Què ha canviat, acció per acció',
    columns: { change: 'Canvi', before: 'Abans', now: 'Ara' },
    left: 'Accions que ja no figuren en cap pla',
    leftIntro: 'No compten en cap xifra d’aquest informe.',
  },
  time: {
    heading: (lagging, all) =>
      lagging === 0
        ? 'El progrés segueix el ritme del calendari'
        : `${outOf(lagging, all, actionForms)} ${plural(lagging, { one: 'va', other: 'van' })} amb retard respecte del calendari`,
    section: 'Progrés i temps',
    none: 'Encara no s’ha comunicat cap progrés. Això no vol dir que no n’hi hagi.',
    description: (rows) => `Progrés comunicat i part transcorreguda del calendari, acció per acció. ${rows}`,
    row: (action, progress, gone) => `${action}: progrés ${progress}, temps transcorregut ${gone}.`,
    progressKey: 'progrés comunicat, amb el signe de la situació',
    goneKey: 'temps transcorregut fins a la resposta',
    ofRegion: (region) => `Progrés i temps: ${region}`,
    shown: (shown, all) => `Es mostren les ${figure(shown)} accions amb més retard, d’un total ${deFigure(all)}.`,
    lagMeans: (number) =>
      `Una acció va amb retard quan el progrés queda més ${deFigure(points(number))} per darrere del temps transcorregut fins a la resposta.`,
    noFigure: 'sense xifra',
    older: (date) => `resposta ${delFigure(date)}`,
    history: (from, to, first) => `El progrés mitjà ha passat ${delFigure(from)} (${first}) ${alFigure(to)}`,
    historySame: (percent, first) => `El progrés mitjà es manté en ${elFigure(percent)} (primera dada: ${first})`,
    historyDescription: (rows) => `Progrés mitjà i mitjana del temps transcorregut, ronda per ronda. ${rows}`,
    historyRow: (month, progress, gone, answered, asked) =>
      `${month}: progrés ${progress}, temps transcorregut ${gone}, ${plural(answered, { one: 'ha respost', other: 'han respost' })} ${outOf(answered, asked, regionForms)}.`,
    meanProgress: 'progrés mitjà',
    meanGone: 'mitjana del temps transcorregut',
    historyTable: 'Progrés al llarg de les rondes',
    historyColumns: {
      round: 'Situació a',
      progress: 'Progrés (%)',
      gone: 'Temps transcorregut (%)',
      answers: 'Respostes',
    },
    disagreement: (number) => `En ${actions(number)}, la valoració pròpia i les xifres no coincideixen`,
    agreement: 'Les valoracions pròpies i les xifres coincideixen',
    agreementText: 'En cap acció la valoració pròpia no difereix del que indiquen les xifres.',
    disagreementColumns: { own: 'Valoració pròpia', computed: 'Valoració calculada', why: 'Xifres' },
  },
  needs: {
    heading: (number) => (number === 0 ? 'Ningú no ha demanat ajuda' : `Es demana ajuda per a ${actions(number)}`),
    section: 'Necessitats i obstacles',
    anyone: 'A ningú en concret',
    from: (whom, number) => `${whom}: ${actions(number)}`,
    unexplained: 'no es concreta què',
    obstacles: (obstacle, number) => `Obstacle més freqüent: ${obstacle} (${actions(number)})`,
    noObstacles: 'No s’ha indicat cap obstacle',
    table: 'Obstacles per freqüència',
    obstacle: 'Obstacle',
  },
  transfer: {
    heading: (number) =>
      number === 0
        ? 'Encara no hi ha cap oferta que coincideixi amb un interès'
        : `${count(number, { one: 'parella de regions pot', other: 'parelles de regions poden' })} parlar de transferència`,
    section: 'Transferència entre regions',
    table: 'Ofertes que coincideixen amb un interès',
    columns: {
      interested: 'Regió interessada',
      offer: 'Acció d’una altra regió',
      offered: 'Transferible',
      conditions: 'Condicions',
    },
    unmet: 'Interès sense oferta',
    unmetItem: (region) => `${region} té interès per:`,
    free: 'Ofertes encara sense cap regió interessada',
  },
  money: {
    section: 'Recursos econòmics i instruments de política',
    funding: (secured, planned) =>
      planned === undefined
        ? `Finançament assegurat: ${secured}`
        : `Finançament assegurat: ${secured}; previst: ${planned}`,
    fundingUnknown: 'Encara no consta cap finançament assegurat',
    description: (rows) => `Finançament previst i assegurat, per font. ${rows}`,
    row: (source, planned, secured) => `${source}: previst ${planned}, assegurat ${secured}.`,
    planned: 'previst',
    secured: 'assegurat',
    otherSources: (number) => count(number, { one: 'font més', other: 'fonts més' }),
    totals: 'Costos i finançament',
    columns: { what: 'Concepte', amount: 'EUR', basis: 'Accions amb dades' },
    costsPlanned: 'Costos previstos',
    costsToDate: 'Costos fins ara',
    costsPlannedWhereReported: 'Costos previstos de les mateixes accions',
    fundingPlanned: 'Finançament previst',
    fundingSecured: 'Finançament assegurat',
    basis: (number, all) => `${figure(number)} ${deFigure(all)}`,
    bySource: 'Finançament per font, en EUR',
    byRegion: 'Costos i finançament per regió, en EUR',
    source: 'Font',
    instruments: (number, answered) =>
      answered === 0
        ? 'Encara no hi ha informació sobre els instruments de política'
        : `${plural(number, { one: 'S’ha millorat', other: 'S’han millorat' })} ${outOf(number, answered, instrumentForms)}`,
    instrumentsTable: 'Instruments de política i fons en què s’ha influït',
    instrument: 'Instrument de política',
    improved: 'Millorat',
    funds: 'Fons en què s’ha influït, en EUR',
  },
  agenda: {
    heading: 'Proposta d’ordre del dia',
    length: (minutes) => `En total, uns ${minutes} minuts.`,
    columns: { point: 'Punt', about: 'Contingut', minutes: 'Minuts' },
    points: {
      standing: 'Situació dels plans d’acció',
      'off-track': 'Accions desviades o aturades',
      'at-risk': 'Accions en risc',
      needs: 'Necessitats i qui hi pot ajudar',
      transfer: 'Transferència entre regions',
      topics: 'Temes proposats pels socis',
      'next-steps': 'Pròxims passos',
    },
  },
  events: {
    heading: 'Pròxims actes',
    none: 'No hi ha cap altre acte previst.',
    suspended: 'suspesa',
    item: (name, date, place) => `${name}: ${date}, ${place}`,
  },
  regions: {
    heading: 'Regió per regió',
    table: 'Les regions d’un cop d’ull',
    columns: {
      actions: 'Accions',
      attention: 'Requereixen atenció',
      progress: 'Progrés (%)',
      answer: 'Data de la resposta',
    },
    plan: 'Pla d’acció',
    instrument: 'Instrument de política',
    partners: 'Socis',
    leadPartner: 'soci líder',
    answer: 'Resposta',
    answered: (date, round) => `${date}, ronda: ${round}`,
    answeredOlder: (date, round) => `${date}, d’una ronda anterior (${round})`,
    neverAnswered: 'Encara no hi ha cap resposta. Això no vol dir que no hi hagi progrés.',
    notAsked: 'La ronda no incloïa aquest pla.',
    indicator: 'Indicador',
    indicatorValue: (name, value, target, unit) => `${name}: ${value} ${deFigure(target)} ${unit}`,
    reportedOnPlan: 'Informació sobre el pla',
    planned: 'Segons el pla',
    reported: 'Segons la resposta',
    noActions: 'El pla no conté cap acció.',
  },
  action: {
    timeframe: (from, to) => `${from} – ${to}`,
    timeGone: (percent) => `ha transcorregut ${elFigure(percent)} del calendari`,
    timeGoneBy: (percent, date) => `${elFigure(date)} havia transcorregut ${elFigure(percent)} del calendari`,
    olderAnswer: (date) => `Resposta anterior, ${delFigure(date)}: en aquesta ronda no n’hi ha cap.`,
    noAnswer: 'Sense resposta. Això no vol dir que no hi hagi progrés.',
    outdated: (date) =>
      `La resposta ${delFigure(date)} és anterior a l’inici previst i, per tant, no diu res sobre la situació actual de l’acció.`,
    computed: 'Valoració calculada',
    lag: (number) =>
      number > 0
        ? `${points(number)} per darrere del temps transcorregut`
        : number < 0
          ? `${points(-number)} per davant del temps transcorregut`
          : 'al mateix ritme que el temps transcorregut',
    delay: (number) =>
      number > 0
        ? `final estimat ${months(number)} després de la data prevista`
        : number < 0
          ? `final estimat ${months(-number)} abans de la data prevista`
          : 'final estimat en la data prevista',
    brighter: (own, computed) =>
      `La valoració pròpia (${own}) és més favorable del que indiquen les xifres (${computed}). Convé parlar-ne.`,
    darker: (own, computed) =>
      `La valoració pròpia (${own}) és menys favorable del que indiquen les xifres (${computed}). Convé parlar-ne.`,
    statusComputed: 'No hi ha valoració pròpia; la situació és la que resulta de la valoració calculada.',
    change: 'Canvi',
    changeFrom: (status, progress) => (progress ? `abans: ${status}, ${progress}` : `abans: ${status}`),
  },
  behind: {
    heading: 'D’on surten les xifres',
    intro:
      'Aquí figuren les accions i les respostes de què es compon cada xifra d’aquest informe. Les xifres remeten a aquest apartat, i cada acció remet al lloc on es descriu del tot.',
    numbers: 'Les xifres d’aquest gràfic',
    counted: (label, figure) => `${label}: ${figure}`,
    none: 'Cap acció.',
    noRegion: 'Cap regió.',
    regions: 'Accions per regió i situació',
    asPlanned: 'Finalitzades o segons el previst',
    attention: 'En risc, desviades o aturades',
    rest: 'Abandonades, amb inici més endavant o sense resposta',
    progress: 'Progrés mitjà',
    basis: 'Accions amb una xifra',
    change: 'Canvi del progrés mitjà',
    basisOfChange: 'Accions amb una xifra en tots dos informes',
    points: 'Canvi (punts)',
    mean: 'Mitjana',
    answers: {
      all: 'Respostes de les regions',
      answered: 'Han respost en aquesta ronda',
      older: 'Amb una resposta anterior',
      never: 'Encara sense resposta',
    },
    costs: 'Costos i finançament per acció, en EUR',
    costsToDate: 'Costos fins ara per acció, en EUR',
    sources: 'Finançament per font i acció, en EUR',
  },
  method: {
    heading: 'Mètode i dades que falten',
    method: 'Com s’obtenen les xifres',
    rules: (risk, off) => [
      'Cada acció té una única situació. Si la fase és concloent (finalitzada, aturada o abandonada), la situació és aquesta fase; en els altres casos, és la valoració pròpia dels socis o, si no n’hi ha, la valoració calculada.',
      `La valoració calculada compara el progrés comunicat amb la part transcorreguda del calendari, i el final estimat amb el previst. Desviada: més ${deFigure(points(off.points))} per darrere o més ${deFigure(months(off.months))} després de la data prevista. En risc: més ${deFigure(points(risk.points))} per darrere, qualsevol final posterior al previst o una data d’inici ja passada.`,
      'El progrés és l’estimació dels mateixos socis. La mitjana es calcula amb les accions que tenen una xifra; el canvi, amb les accions que en tenen en tots dos informes.',
      'Si la ronda no té resposta, es fa servir l’última resposta anterior, amb la data corresponent. Si no n’hi ha cap, l’informe diu «sense resposta», mai «sense progrés».',
      'Els totals econòmics sumen els imports indicats. Un import no indicat no compta com a 0.',
    ],
    missing: (number) => (number === 0 ? 'No falta cap dada' : `Falten dades en ${actions(number)}`),
    table: 'Què falta, acció per acció',
    missingColumn: 'Falta',
    gaps: {
      answer: 'resposta',
      progress: 'progrés',
      assessment: 'valoració pròpia',
      'expected-end': 'final estimat',
      evidence: 'evidències dels resultats',
    },
    response: 'Qui ha respost',
    answered: (answered, asked) =>
      `En aquesta ronda ${plural(answered, { one: 'ha respost', other: 'han respost' })} ${outOf(answered, asked, regionForms)}.`,
    older: (age) => `Es fan servir respostes anteriors en aquests casos: ${age}.`,
    olderItem: (region, date) => `${region} (${date})`,
    never: (names) => `Encara sense cap resposta: ${names}.`,
    noRound: 'Encara no s’ha obert cap ronda.',
  },
  workbook: {
    sheets: {
      overview: 'Resum',
      actions: 'Accions',
      plans: 'Plans',
      finance: 'Finances',
      needs: 'Necessitats',
      method: 'Mètode',
    },
    figure: 'Xifra',
    value: 'Valor',
    unit: 'Unitat',
    note: 'Observacions',
    reference: 'Referència',
    starts: 'Inici previst',
    ends: 'Final previst',
    gone: 'Temps transcorregut fins a la resposta (%)',
    status: 'Situació',
    statusBefore: 'Situació anterior',
    progressBefore: 'Progrés anterior (%)',
    lag: 'Punts per darrere del temps',
    delay: 'Mesos després de la data prevista',
    answerDay: 'Data de la resposta',
    answerRound: 'Ronda de la resposta',
    isOlder: 'Resposta anterior',
    meeting: 'Reunió',
    progressChange: 'canvi del progrés mitjà, en punts',
    date: 'Data',
    compiled: 'Generat',
    asked: 'Inclòs en aquesta ronda',
    target: 'Valor objectiu de l’indicador',
  },
};
