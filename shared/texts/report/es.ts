import { formatNumber } from '../format.ts';
import { countIn, pluralIn } from '../plural.ts';
import type { ReportTexts } from './en.ts';

const figure = (value: number) => formatNumber(value, 'es');
const count = countIn('es');
const plural = pluralIn('es');
const actions = (number: number) => count(number, { one: 'acción', other: 'acciones' });
const regions = (number: number) => count(number, { one: 'región', other: 'regiones' });
const points = (number: number) => count(number, { one: 'punto', other: 'puntos' });
const months = (number: number) => count(number, { one: 'mes', other: 'meses' });
const have = (number: number) => plural(number, { one: 'ha', other: 'han' });

export const es: ReportTexts = {
  name: 'Informe de situación',
  title: (project, meeting) => `${project}: informe de situación, ${meeting}`,
  occasion: (meeting, date, place) => `${meeting}, ${date}, ${place}`,
  asOf: (date, revision) => `Situación a ${date}, versión ${revision}`,
  page: (page, pages) => `${page} de ${pages}`,
  contents: 'Índice',
  further: (number) => `y ${figure(number)} más`,
  notSaid: 'sin indicar',
  list: { region: 'Región', action: 'Acción', actions: 'Acciones', total: 'Total' },
  contact: (coordinator, email) =>
    `Para cualquier consulta, diríjase a la coordinación del proyecto: ${coordinator}, ${email}.`,

  notes: { foreword: 'Prólogo', remark: 'Observación de la coordinación' },
  leftOut: {
    inPrint: {
      regions: (number) =>
        `Las páginas de las ${figure(number)} regiones no se imprimen: están en la página web, y cada acción en el libro de cálculo.`,
      cut: (shown, all) =>
        `Se muestran los primeros ${figure(shown)} de ${figure(all)}; la página web y el libro de cálculo los contienen todos.`,
    },
    inPage: {
      regions: (number) =>
        `Las páginas de las ${figure(number)} regiones no se incluyen: cada acción está en el libro de cálculo.`,
      cut: (shown, all) =>
        `Se muestran los primeros ${figure(shown)} de ${figure(all)}; el libro de cálculo los contiene todos.`,
    },
  },
  headline: {
    onTrack: (number, all) => `${figure(number)} de ${actions(all)} según lo previsto`,
    rest: {
      completed: (number) => count(number, { one: 'finalizada', other: 'finalizadas' }),
      'at-risk': (number) => `${figure(number)} en riesgo`,
      'off-track': (number) => count(number, { one: 'desviada', other: 'desviadas' }),
      'on-hold': (number) => `${figure(number)} en suspenso`,
      abandoned: (number) => count(number, { one: 'abandonada', other: 'abandonadas' }),
      'not-due': (number) => count(number, { one: 'prevista más adelante', other: 'previstas más adelante' }),
      'no-answer': (number) => `${figure(number)} sin respuesta`,
    },
    progress: (percent) => `avance ${percent}`,
    none: 'Los planes aún no contienen acciones',
  },
  since: {
    meeting: (number) => `desde la ${number}.ª reunión`,
    report: (date) => `desde el informe del ${date}`,
    round: (date) => `desde el ${date}`,
    change: (difference, since) => `${difference} ${since}`,
    points: (difference, since) => `${difference} ${/^\D1$/.test(difference) ? 'punto' : 'puntos'} ${since}`,
    same: (since) => `sin cambios ${since}`,
    nothing: 'sin datos anteriores con los que comparar',
  },
  figures: {
    of: (number, all) => `${figure(number)} de ${figure(all)}`,
    asPlanned: 'acciones finalizadas o según lo previsto',
    attention: 'acciones en riesgo, desviadas o en suspenso',
    progress: 'avance medio',
    answers: 'regiones con respuesta',
    answersBefore: (answered, asked) => `${figure(answered)} de ${figure(asked)} en la ronda anterior`,
  },
  status: {
    heading: (number, names, all) =>
      number === 0
        ? 'Ninguna región comunica acciones en riesgo, desviadas o en suspenso'
        : number === all
          ? 'Todas las regiones tienen alguna acción que requiere atención'
          : number > 4
            ? `${figure(number)} de ${regions(all)} requieren atención`
            : `${plural(number, { one: 'Requiere', other: 'Requieren' })} atención: ${names}`,
    description: (rows) => `Acciones de cada región según su estado. ${rows}`,
    row: (region, statuses) => `${region}: ${statuses}.`,
    shown: (shown, all) =>
      `De las ${figure(all)} regiones se muestran las ${figure(shown)} que más atención requieren.`,
  },
  decision: {
    heading: 'Qué requiere una decisión',
    asks: (whom) => `Pide ayuda a: ${whom}.`,
    silent: (names) => `Sin respuesta en esta ronda: ${names}.`,
    none: 'Ninguna acción consta en riesgo, desviada o en suspenso, y nadie ha pedido ayuda.',
  },
  source: (round, date) => `Fuente: respuestas de los socios (ronda: ${round}). Situación a ${date}.`,
  sourceWithoutRound: (date) => `Fuente: planes de acción. Situación a ${date}.`,

  changes: {
    heading: (better, worse, same) =>
      better + worse === 0
        ? same === 0
          ? 'Ninguna acción tiene una respuesta nueva que comparar'
          : 'Ninguna acción ha mejorado ni empeorado'
        : worse === 0
          ? `${actions(better)} ${have(better)} mejorado, ninguna ha empeorado`
          : better === 0
            ? `${actions(worse)} ${have(worse)} empeorado, ninguna ha mejorado`
            : `${actions(better)} ${have(better)} mejorado, ${worse} ${have(worse)} empeorado`,
    first: 'Este es el primer informe: aún no puede haber cambios',
    firstText: 'A partir del próximo informe, este apartado indicará, acción por acción, qué ha cambiado.',
    intro: (since) => `Cada acción se compara consigo misma, ${since}.`,
    noDataMeans:
      '«Sin datos» significa que uno de los dos informes carece de respuesta propia; no significa «sin avance».',
    table: 'Qué ha cambiado, acción por acción',
    columns: { change: 'Cambio', before: 'Antes', now: 'Ahora' },
    left: 'Acciones que ya no figuran en ningún plan',
    leftIntro: 'No se cuentan en ninguna cifra de este informe.',
  },
  time: {
    heading: (lagging, all) =>
      lagging === 0
        ? 'El avance sigue el ritmo del calendario'
        : `${figure(lagging)} de ${actions(all)} ${plural(lagging, { one: 'va', other: 'van' })} por detrás del calendario`,
    section: 'Avance y tiempo',
    none: 'Aún no se ha comunicado ningún avance. Eso no significa que no lo haya.',
    description: (rows) => `Avance comunicado y parte transcurrida del calendario, acción por acción. ${rows}`,
    row: (action, progress, gone) => `${action}: avance ${progress}, tiempo transcurrido ${gone}.`,
    progressKey: 'avance comunicado, con el signo del estado',
    goneKey: 'tiempo transcurrido hasta la respuesta',
    ofRegion: (region) => `Avance y tiempo en ${region}`,
    shown: (shown, all) => `De las ${figure(all)} acciones se muestran las ${figure(shown)} con mayor retraso.`,
    lagMeans: (number) =>
      `Una acción va por detrás del calendario cuando su avance queda más de ${points(number)} por debajo del tiempo transcurrido hasta la respuesta.`,
    noFigure: 'sin cifra',
    older: (date) => `respuesta del ${date}`,
    history: (from, to, first) => `El avance ha pasado del ${from} al ${to} desde ${first}`,
    historySame: (percent, first) => `El avance se mantiene en el ${percent} desde ${first}`,
    historyDescription: (rows) => `Avance medio y tiempo transcurrido medio, ronda por ronda. ${rows}`,
    historyRow: (month, progress, gone, answered, asked) =>
      `${month}: avance ${progress}, tiempo transcurrido ${gone}, ${have(answered)} respondido ${figure(answered)} de ${regions(asked)}.`,
    meanProgress: 'avance medio',
    meanGone: 'tiempo transcurrido medio',
    historyTable: 'Avance a lo largo de las rondas',
    historyColumns: {
      round: 'Situación a',
      progress: 'Avance, %',
      gone: 'Tiempo transcurrido, %',
      answers: 'Respuestas',
    },
    disagreement: (number) => `En ${actions(number)} la valoración propia y las cifras no coinciden`,
    agreement: 'Las valoraciones propias y las cifras coinciden',
    agreementText: 'En ninguna acción difiere la valoración propia de lo que indican sus cifras.',
    disagreementColumns: { own: 'Valoración propia', computed: 'Calculada', why: 'Cifras' },
  },
  needs: {
    heading: (number) => (number === 0 ? 'Nadie ha pedido ayuda' : `Se pide ayuda para ${actions(number)}`),
    section: 'Necesidades y obstáculos',
    anyone: 'Sin destinatario concreto',
    from: (whom, number) => `${whom}: ${actions(number)}`,
    unexplained: 'sin más detalles',
    obstacles: (obstacle, number) => `Obstáculo más frecuente: ${obstacle} (${actions(number)})`,
    noObstacles: 'No se ha indicado ningún obstáculo',
    table: 'Obstáculos por frecuencia',
    obstacle: 'Obstáculo',
  },
  transfer: {
    heading: (number) =>
      number === 0
        ? 'Aún no hay ninguna oferta que coincida con un interés'
        : `${count(number, { one: 'par de regiones puede', other: 'pares de regiones pueden' })} hablar de una transferencia`,
    section: 'Transferencia entre regiones',
    table: 'Ofertas que coinciden con un interés',
    columns: {
      interested: 'Región interesada',
      offer: 'Acción de otra región',
      offered: 'Transferible',
      conditions: 'Condiciones',
    },
    unmet: 'Interés sin oferta',
    unmetItem: (region) => `${region} tiene interés en:`,
    free: 'Ofertas aún sin región interesada',
  },
  money: {
    section: 'Finanzas e instrumentos de política',
    funding: (secured, planned) =>
      planned === undefined
        ? `Financiación asegurada: ${secured}`
        : `Financiación asegurada: ${secured}; prevista: ${planned}`,
    fundingUnknown: 'Aún no se ha comunicado financiación asegurada',
    description: (rows) => `Financiación prevista y asegurada por fuente. ${rows}`,
    row: (source, planned, secured) => `${source}: prevista ${planned}, asegurada ${secured}.`,
    planned: 'prevista',
    secured: 'asegurada',
    otherSources: (number) => count(number, { one: 'fuente más', other: 'fuentes más' }),
    totals: 'Costes y financiación',
    columns: { what: 'Concepto', amount: 'EUR', basis: 'Acciones con cifra' },
    costsPlanned: 'Costes previstos',
    costsToDate: 'Costes hasta la fecha',
    costsPlannedWhereReported: 'Costes previstos de las mismas acciones',
    fundingPlanned: 'Financiación prevista',
    fundingSecured: 'Financiación asegurada',
    basis: (number, all) => `${figure(number)} de ${figure(all)}`,
    bySource: 'Financiación por fuente, en EUR',
    byRegion: 'Costes y financiación por región, en EUR',
    source: 'Fuente',
    instruments: (improved, answered) =>
      answered === 0
        ? 'Aún no se ha indicado nada sobre los instrumentos de política'
        : `Se ${have(improved)} mejorado ${figure(improved)} de ${count(answered, { one: 'instrumento de política', other: 'instrumentos de política' })}`,
    instrumentsTable: 'Instrumentos de política y fondos influidos',
    instrument: 'Instrumento de política',
    improved: 'Mejorado',
    funds: 'Fondos influidos, EUR',
  },
  agenda: {
    heading: 'Propuesta de orden del día para la reunión',
    length: (minutes) => `Duración total aproximada: ${count(minutes, { one: 'minuto', other: 'minutos' })}.`,
    columns: { point: 'Punto', about: 'Contenido', minutes: 'Minutos' },
    points: {
      standing: 'Situación de los planes de acción',
      'off-track': 'Acciones desviadas o en suspenso',
      'at-risk': 'Acciones en riesgo',
      needs: 'Necesidades y quién puede ayudar',
      transfer: 'Transferencia entre regiones',
      topics: 'Temas propuestos por los socios',
      'next-steps': 'Próximos pasos',
    },
  },
  events: {
    heading: 'Próximos eventos',
    none: 'No hay más eventos previstos.',
    suspended: 'en suspenso',
    item: (name, date, place) => `${name}: ${date}, ${place}`,
  },
  regions: {
    heading: 'Región por región',
    table: 'Las regiones de un vistazo',
    columns: {
      actions: 'Acciones',
      attention: 'Requieren atención',
      progress: 'Avance, %',
      answer: 'Respuesta del',
    },
    plan: 'Plan de acción',
    instrument: 'Instrumento de política',
    partners: 'Socios',
    leadPartner: 'socio principal',
    answer: 'Respuesta',
    answered: (date, round) => `${date}, ronda ${round}`,
    answeredOlder: (date, round) => `${date}, de una ronda anterior (${round})`,
    neverAnswered: 'Hasta ahora, sin respuesta. Eso no significa que no haya avance.',
    notAsked: 'En esta ronda no se ha preguntado por este plan.',
    indicator: 'Indicador',
    indicatorValue: (name, value, target, unit) => `${name}: ${value} de ${target} ${unit}`,
    reportedOnPlan: 'Comunicado sobre el plan',
    planned: 'Previsto',
    reported: 'Comunicado',
    noActions: 'El plan no contiene acciones.',
  },
  action: {
    timeframe: (from, to) => `de ${from} a ${to}`,
    timeGone: (percent) => `ha transcurrido el ${percent} del calendario`,
    timeGoneBy: (percent, date) => `el ${date} había transcurrido el ${percent} del calendario`,
    olderAnswer: (date) => `Respuesta anterior, del ${date}: en esta ronda no hay ninguna.`,
    noAnswer: 'Sin respuesta. Eso no significa que no haya avance.',
    outdated: (date) =>
      `La respuesta del ${date} es anterior al inicio previsto, por lo que no refleja la situación actual de la acción.`,
    computed: 'Valoración calculada',
    lag: (number) =>
      number > 0
        ? `${points(number)} por detrás del tiempo transcurrido`
        : number < 0
          ? `${points(-number)} por delante del tiempo transcurrido`
          : 'a la par del tiempo transcurrido',
    delay: (number) =>
      number > 0
        ? `fin esperado ${months(number)} después de lo previsto`
        : number < 0
          ? `fin esperado ${months(-number)} antes de lo previsto`
          : 'fin esperado en la fecha prevista',
    brighter: (own, computed) =>
      `La valoración propia (${own}) es más favorable de lo que indican las cifras (${computed}). Conviene hablar de ello.`,
    darker: (own, computed) =>
      `La valoración propia (${own}) es menos favorable de lo que indican las cifras (${computed}). Conviene hablar de ello.`,
    statusComputed: 'No hay valoración propia; el estado es el calculado.',
    change: 'Cambio',
    changeFrom: (status, progress) => (progress ? `antes: ${status}, ${progress}` : `antes: ${status}`),
  },
  behind: {
    heading: 'De dónde salen las cifras',
    intro:
      'Aquí figuran las acciones y las respuestas de las que se compone cada cifra de este informe. Las cifras remiten a este apartado, y cada acción remite al lugar en que se describe por completo.',
    numbers: 'Las cifras de este gráfico',
    counted: (label, figure) => `${label}: ${figure}`,
    none: 'Ninguna acción.',
    noRegion: 'Ninguna región.',
    regions: 'Acciones por región y estado',
    asPlanned: 'Finalizadas o según lo previsto',
    attention: 'En riesgo, desviadas o en suspenso',
    rest: 'Abandonadas, previstas más adelante o sin respuesta',
    progress: 'Avance medio',
    basis: 'Acciones con una cifra',
    change: 'Cambio del avance medio',
    basisOfChange: 'Acciones con una cifra en ambos informes',
    points: 'Cambio, puntos',
    mean: 'Media',
    answers: {
      all: 'Respuestas de las regiones',
      answered: 'Han respondido en esta ronda',
      older: 'Con una respuesta anterior',
      never: 'Sin respuesta hasta ahora',
    },
    costs: 'Costes y financiación por acción, en EUR',
    costsToDate: 'Costes hasta la fecha por acción, en EUR',
    sources: 'Financiación por fuente y acción, en EUR',
  },
  method: {
    heading: 'Método y datos que faltan',
    method: 'Cómo se obtienen las cifras',
    rules: (risk, off) => [
      'Cada acción tiene un solo estado. Si la fase es concluyente (finalizada, en suspenso, abandonada), esa fase es el estado; en los demás casos, lo es la valoración propia de los socios o, si falta, la calculada.',
      `La valoración calculada compara el avance comunicado con la parte transcurrida del calendario, y el fin esperado con el previsto. Desviada: más de ${points(off.points)} por detrás, o un fin más de ${months(off.months)} después de lo previsto. En riesgo: más de ${points(risk.points)} por detrás, cualquier fin posterior al previsto, o una fecha de inicio que ya ha pasado.`,
      'El avance es la estimación propia de los socios. La media abarca las acciones para las que hay una cifra; el cambio, aquellas para las que la hay en ambos informes.',
      'Cuando no hay respuesta en la ronda, se utiliza la última anterior y se indica su fecha. Cuando no hay ninguna, el informe dice «sin respuesta», nunca «sin avance».',
      'Las sumas de dinero se componen de los importes indicados. Un importe no indicado no se cuenta como 0.',
    ],
    missing: (number) => (number === 0 ? 'No falta ningún dato' : `Faltan datos en ${actions(number)}`),
    table: 'Qué falta, acción por acción',
    missingColumn: 'Datos que faltan',
    gaps: {
      answer: 'respuesta',
      progress: 'avance',
      assessment: 'valoración propia',
      'expected-end': 'fin esperado',
      evidence: 'pruebas de los resultados',
    },
    response: 'Quién ha respondido',
    answered: (answered, asked) =>
      `En esta ronda ${have(answered)} respondido ${figure(answered)} de ${regions(asked)}.`,
    older: (age) => `Se utilizan respuestas anteriores de: ${age}.`,
    olderItem: (region, date) => `${region} (${date})`,
    never: (names) => `Hasta ahora, sin ninguna respuesta: ${names}.`,
    noRound: 'Aún no se ha abierto ninguna ronda.',
  },
  workbook: {
    sheets: {
      overview: 'Resumen',
      actions: 'Acciones',
      plans: 'Planes',
      finance: 'Finanzas',
      needs: 'Necesidades',
      method: 'Método',
    },
    figure: 'Cifra',
    value: 'Valor',
    unit: 'Unidad',
    note: 'Nota',
    reference: 'Referencia',
    starts: 'Inicio previsto',
    ends: 'Fin previsto',
    gone: 'Tiempo transcurrido hasta la respuesta, %',
    status: 'Estado',
    statusBefore: 'Estado anterior',
    progressBefore: 'Avance anterior, %',
    lag: 'Puntos por detrás del tiempo transcurrido',
    delay: 'Meses después de lo previsto',
    answerDay: 'Fecha de la respuesta',
    answerRound: 'Ronda de la respuesta',
    isOlder: 'Respuesta anterior',
    meeting: 'Reunión',
    progressChange: 'cambio del avance medio, en puntos',
    date: 'Fecha',
    compiled: 'Elaborado',
    asked: 'Consultado en esta ronda',
    target: 'Valor objetivo del indicador',
  },
};
