import { formatNumber } from '../format.ts';
import { countIn, pluralIn } from '../plural.ts';
import type { ReportTexts } from './en.ts';

const figure = (value: number) => formatNumber(value, 'pl');
const count = countIn('pl');
const plural = pluralIn('pl');
const actions = (number: number) =>
  count(number, { one: 'działanie', few: 'działania', many: 'działań', other: 'działania' });
/** In the genitive: "9 z 14 działań". */
const ofActions = (number: number) =>
  count(number, { one: 'działania', few: 'działań', many: 'działań', other: 'działania' });
/** In the genitive: "5 z 7 regionów". */
const ofRegions = (number: number) =>
  count(number, { one: 'regionu', few: 'regionów', many: 'regionów', other: 'regionu' });
const points = (number: number) =>
  count(number, {
    one: 'punkt procentowy',
    few: 'punkty procentowe',
    many: 'punktów procentowych',
    other: 'punktu procentowego',
  });
const months = (number: number) =>
  count(number, { one: 'miesiąc', few: 'miesiące', many: 'miesięcy', other: 'miesiąca' });
/** A number of actions with the stem of a participle: "2 zagrożone", "5 zagrożonych". */
const inState = (number: number, stem: string) =>
  count(number, { one: `${stem}e`, few: `${stem}e`, many: `${stem}ych`, other: `${stem}ego` });
/** A verb in the present: singular with one and with five, plural with two. */
const verb = (number: number, singular: string, several: string) =>
  plural(number, { one: singular, few: several, many: singular, other: singular });
const compare = (number: number) => verb(number, 'wypada', 'wypadają');

// A month comes in the nominative: no preposition stands before it.
export const pl: ReportTexts = {
  name: 'Raport o stanie realizacji',
  title: (project, meeting) => `${project}: raport o stanie realizacji, ${meeting}`,
  occasion: (meeting, date, place) => `${meeting}, ${date}, ${place}`,
  asOf: (date, revision) => `Stan na ${date}, wersja ${revision}`,
  page: (page, pages) => `${page} z ${pages}`,
  contents: 'Spis treści',
  further: (number) => `i jeszcze ${figure(number)}`,
  notSaid: 'nie podano',
  list: { region: 'Region', action: 'Działanie', actions: 'Działania', total: 'Razem' },
  contact: (coordinator, email) => `W razie pytań prosimy o kontakt z koordynatorem: ${coordinator}, ${email}.`,

  notes: { foreword: 'Przedmowa', remark: 'Uwaga koordynatora' },
  leftOut: {
    inPrint: {
      regions: (number) =>
        `Stron poszczególnych regionów (${figure(number)}) nie ma w druku: są na stronie internetowej, a każde działanie w skoroszycie.`,
      cut: (shown, all) =>
        `Pokazano pierwsze ${figure(shown)} z ${figure(all)}; wszystkie są na stronie internetowej i w skoroszycie.`,
    },
    inPage: {
      regions: (number) =>
        `Stron poszczególnych regionów (${figure(number)}) tu nie ma: każde działanie jest w skoroszycie.`,
      cut: (shown, all) => `Pokazano pierwsze ${figure(shown)} z ${figure(all)}; wszystkie są w skoroszycie.`,
    },
  },
  headline: {
    onTrack: (number, all) => `${figure(number)} z ${ofActions(all)} zgodnie z planem`,
    rest: {
      completed: (number) => inState(number, 'zakończon'),
      'at-risk': (number) => inState(number, 'zagrożon'),
      'off-track': (number) => `${figure(number)} ${verb(number, 'odbiega', 'odbiegają')} od planu`,
      'on-hold': (number) => inState(number, 'wstrzyman'),
      abandoned: (number) => inState(number, 'zaniechan'),
      'not-due': (number) => `${figure(number)} przed terminem rozpoczęcia`,
      'no-answer': (number) => `${figure(number)} bez odpowiedzi`,
    },
    progress: (percent) => `postęp ${percent}`,
    none: 'Plany nie zawierają jeszcze działań',
  },
  since: {
    meeting: (number) => `od ${number}. spotkania`,
    report: (date) => `od raportu z ${date}`,
    round: (date) => `od ${date}`,
    change: (difference, since) => `${difference} ${since}`,
    points: (difference, since) => `${difference} pkt proc. ${since}`,
    same: (since) => `bez zmian ${since}`,
    nothing: 'brak wcześniejszego stanu do porównania',
  },
  figures: {
    of: (number, all) => `${figure(number)} z ${figure(all)}`,
    asPlanned: 'działania zakończone lub przebiegające zgodnie z planem',
    attention: 'działania zagrożone, odbiegające od planu lub wstrzymane',
    progress: 'średni postęp',
    answers: 'regiony, które odpowiedziały',
    answersBefore: (answered, asked) => `${figure(answered)} z ${figure(asked)} w poprzedniej rundzie`,
  },
  status: {
    heading: (number, names, all) =>
      number === 0
        ? 'Żaden region nie zgłasza działań zagrożonych, odbiegających od planu ani wstrzymanych'
        : number === all
          ? 'W każdym regionie co najmniej jedno działanie wymaga uwagi'
          : number > 4
            ? `${figure(number)} z ${ofRegions(all)} ${verb(number, 'wymaga', 'wymagają')} uwagi`
            : `${plural(number, { one: 'Region wymagający', few: 'Regiony wymagające', many: 'Regiony wymagające', other: 'Regiony wymagające' })} uwagi: ${names}`,
    description: (rows) => `Działania poszczególnych regionów według statusu. ${rows}`,
    row: (region, statuses) => `${region}: ${statuses}.`,
    shown: (shown, all) => `Pokazano ${figure(shown)} z ${ofRegions(all)}: te, które najbardziej wymagają uwagi.`,
  },
  decision: {
    heading: 'Co wymaga decyzji',
    asks: (whom) => `Kto mógłby pomóc: ${whom}.`,
    silent: (names) => `Brak odpowiedzi w tej rundzie: ${names}.`,
    none: 'Żadnego działania nie zgłoszono jako zagrożonego, odbiegającego od planu lub wstrzymanego i nikt nie poprosił o pomoc.',
  },
  source: (round, date) => `Źródło: odpowiedzi partnerów (runda: ${round}). Stan na ${date}.`,
  sourceWithoutRound: (date) => `Źródło: plany działań. Stan na ${date}.`,

  changes: {
    heading: (better, worse, same) =>
      better + worse === 0
        ? same === 0
          ? 'Dla żadnego działania nie ma nowej odpowiedzi do porównania'
          : 'Żadne działanie nie wypada lepiej ani gorzej niż poprzednio'
        : worse === 0
          ? `${actions(better)} ${compare(better)} lepiej, żadne gorzej`
          : better === 0
            ? `${actions(worse)} ${compare(worse)} gorzej, żadne lepiej`
            : `${actions(better)} ${compare(better)} lepiej, ${worse} gorzej`,
    first: 'To pierwszy raport: nie ma jeszcze zmian do pokazania',
    firstText: 'Od następnego raportu ta część będzie pokazywać, co zmieniło się w każdym działaniu.',
    intro: (since) => `Każde działanie porównano z nim samym; zmiany liczone są ${since}.`,
    noDataMeans:
      '„Brak danych” oznacza, że w jednym z dwóch raportów nie ma odpowiedzi z jego własnej rundy; nie oznacza braku postępu.',
    table: 'Zmiany w poszczególnych działaniach',
    columns: { change: 'Zmiana', before: 'Poprzednio', now: 'Obecnie' },
    left: 'Działania, których nie ma już w żadnym planie',
    leftIntro: 'Dane liczbowe w tym raporcie ich nie obejmują.',
  },
  time: {
    heading: (lagging, all) =>
      lagging === 0
        ? 'Postęp nadąża za upływem czasu'
        : `${figure(lagging)} z ${ofActions(all)} ${verb(lagging, 'pozostaje', 'pozostają')} w tyle za upływem czasu`,
    section: 'Postęp i czas',
    none: 'Nie zgłoszono jeszcze postępu. Nie oznacza to, że go nie ma.',
    description: (rows) => `Zgłoszony postęp i upływ zaplanowanego czasu w poszczególnych działaniach. ${rows}`,
    row: (action, progress, gone) => `${action}: postęp ${progress}, upływ czasu ${gone}.`,
    progressKey: 'zgłoszony postęp, ze znakiem statusu',
    goneKey: 'upływ czasu do dnia odpowiedzi',
    ofRegion: (region) => `Postęp i upływ czasu: ${region}`,
    shown: (shown, all) => `Pokazano ${figure(shown)} z ${ofActions(all)}: te, które najbardziej pozostają w tyle.`,
    lagMeans: (number) =>
      `Działanie pozostaje w tyle, gdy jego postęp jest niższy od upływu czasu do dnia odpowiedzi o więcej niż ${points(number)}.`,
    noFigure: 'bez podanej wartości',
    older: (date) => `odpowiedź z ${date}`,
    history: (from, to, first) => `Postęp zmienił się z ${from} na ${to} (pierwsze dane: ${first})`,
    historySame: (percent, first) => `Postęp pozostaje na poziomie ${percent} (pierwsze dane: ${first})`,
    historyDescription: (rows) => `Średni postęp i średni upływ czasu w kolejnych rundach. ${rows}`,
    historyRow: (month, progress, gone, answered, asked) =>
      `${month}: postęp ${progress}, upływ czasu ${gone}, odpowiedzi: ${figure(answered)} z ${ofRegions(asked)}.`,
    meanProgress: 'średni postęp',
    meanGone: 'średni upływ czasu',
    historyTable: 'Postęp w kolejnych rundach',
    historyColumns: { round: 'Stan na', progress: 'Postęp, %', gone: 'Upływ czasu, %', answers: 'Odpowiedzi' },
    disagreement: (number) => `W przypadku ${ofActions(number)} ocena własna nie zgadza się z danymi liczbowymi`,
    agreement: 'Oceny własne zgadzają się z danymi liczbowymi',
    agreementText: 'W żadnym działaniu ocena własna nie różni się od tej, na którą wskazują dane liczbowe.',
    disagreementColumns: { own: 'Ocena własna', computed: 'Ocena obliczona', why: 'Dane liczbowe' },
  },
  needs: {
    heading: (number) =>
      number === 0
        ? 'Nikt nie poprosił o pomoc'
        : `${plural(number, { one: 'Prośba o pomoc dotyczy', few: 'Prośby o pomoc dotyczą', many: 'Prośby o pomoc dotyczą', other: 'Prośby o pomoc dotyczą' })} ${ofActions(number)}`,
    section: 'Potrzeby i przeszkody',
    anyone: 'Bez wskazania adresata',
    from: (whom, number) => `${whom}: ${actions(number)}`,
    unexplained: 'nie podano, czego konkretnie potrzeba',
    obstacles: (obstacle, number) => `Najczęstsza przeszkoda: ${obstacle} (${actions(number)})`,
    noObstacles: 'Nie wskazano przeszkód',
    table: 'Przeszkody według częstości',
    obstacle: 'Przeszkoda',
  },
  transfer: {
    heading: (number) =>
      number === 0
        ? 'Żadna oferta nie spotkała się jeszcze z zainteresowaniem'
        : `${count(number, { one: 'para', few: 'pary', many: 'par', other: 'pary' })} regionów ${verb(number, 'może', 'mogą')} rozmawiać o transferze`,
    section: 'Transfer między regionami',
    table: 'Oferty, którymi interesują się inne regiony',
    columns: {
      interested: 'Zainteresowany region',
      offer: 'Działanie innego regionu',
      offered: 'Możliwość transferu',
      conditions: 'Warunki',
    },
    unmet: 'Zainteresowanie bez oferty',
    unmetItem: (region) => `Region ${region} jest zainteresowany działaniem:`,
    free: 'Oferty, którymi nie interesuje się jeszcze żaden region',
  },
  money: {
    section: 'Finanse i instrumenty polityki',
    funding: (secured, planned) =>
      planned === undefined
        ? `Finansowanie zapewnione: ${secured}`
        : `Finansowanie zapewnione: ${secured}; planowane: ${planned}`,
    fundingUnknown: 'Nie zgłoszono jeszcze zapewnionego finansowania',
    description: (rows) => `Planowane i zapewnione finansowanie według źródeł. ${rows}`,
    row: (source, planned, secured) => `${source}: planowane ${planned}, zapewnione ${secured}.`,
    planned: 'planowane',
    secured: 'zapewnione',
    otherSources: (number) =>
      count(number, { one: 'inne źródło', few: 'inne źródła', many: 'innych źródeł', other: 'innego źródła' }),
    totals: 'Koszty i finansowanie',
    columns: { what: 'Pozycja', amount: 'EUR', basis: 'Działania z podaną kwotą' },
    costsPlanned: 'Planowane koszty',
    costsToDate: 'Dotychczasowe koszty',
    costsPlannedWhereReported: 'Planowane koszty tych samych działań',
    fundingPlanned: 'Planowane finansowanie',
    fundingSecured: 'Zapewnione finansowanie',
    basis: (number, all) => `${figure(number)} z ${figure(all)}`,
    bySource: 'Finansowanie według źródeł, w EUR',
    byRegion: 'Koszty i finansowanie według regionów, w EUR',
    source: 'Źródło',
    instruments: (improved, answered) =>
      answered === 0
        ? 'Nie podano jeszcze informacji o instrumentach polityki'
        : `Ulepszono ${figure(improved)} z ${count(answered, { one: 'instrumentu', few: 'instrumentów', many: 'instrumentów', other: 'instrumentu' })} polityki`,
    instrumentsTable: 'Instrumenty polityki i środki objęte wpływem projektu',
    instrument: 'Instrument polityki',
    improved: 'Ulepszenie',
    funds: 'Środki objęte wpływem projektu, EUR',
  },
  agenda: {
    heading: 'Proponowany porządek spotkania',
    length: (minutes) =>
      `Łącznie około ${count(minutes, { one: 'minuty', few: 'minut', many: 'minut', other: 'minuty' })}.`,
    columns: { point: 'Punkt', about: 'Czego dotyczy', minutes: 'Minuty' },
    points: {
      standing: 'Stan realizacji planów działań',
      'off-track': 'Działania odbiegające od planu lub wstrzymane',
      'at-risk': 'Działania zagrożone',
      needs: 'Potrzeby i kto może pomóc',
      transfer: 'Transfer między regionami',
      topics: 'Tematy wskazane przez partnerów',
      'next-steps': 'Dalsze kroki',
    },
  },
  events: {
    heading: 'Najbliższe wydarzenia',
    none: 'Nie zaplanowano kolejnych wydarzeń.',
    suspended: 'termin zawieszony',
    item: (name, date, place) => `${name}: ${date}, ${place}`,
  },
  regions: {
    heading: 'Poszczególne regiony',
    table: 'Przegląd regionów',
    columns: { actions: 'Działania', attention: 'Wymagają uwagi', progress: 'Postęp, %', answer: 'Data odpowiedzi' },
    plan: 'Plan działań',
    instrument: 'Instrument polityki',
    partners: 'Partnerzy',
    leadPartner: 'partner wiodący',
    answer: 'Odpowiedź',
    answered: (date, round) => `${date}, runda ${round}`,
    answeredOlder: (date, round) => `${date}, z wcześniejszej rundy (${round})`,
    neverAnswered: 'Dotychczas brak odpowiedzi. Nie oznacza to braku postępu.',
    notAsked: 'W tej rundzie nie pytano o ten plan.',
    indicator: 'Wskaźnik',
    indicatorValue: (name, value, target, unit) => `${name}: ${value} z ${target} ${unit}`,
    reportedOnPlan: 'Informacje o planie ze sprawozdania',
    planned: 'Według planu',
    reported: 'Według sprawozdania',
    noActions: 'Plan nie zawiera działań.',
  },
  action: {
    timeframe: (from, to) => `${from} – ${to}`,
    timeGone: (percent) => `upłynęło ${percent} zaplanowanego czasu`,
    timeGoneBy: (percent, date) => `do ${date} upłynęło ${percent} zaplanowanego czasu`,
    olderAnswer: (date) => `Starsza odpowiedź, z ${date}: z tej rundy nie ma żadnej.`,
    noAnswer: 'Brak odpowiedzi. Nie oznacza to braku postępu.',
    outdated: (date) =>
      `Odpowiedź z ${date} pochodzi sprzed planowanego rozpoczęcia, nie mówi więc nic o obecnym stanie działania.`,
    computed: 'Ocena obliczona',
    lag: (number) =>
      number > 0
        ? `postęp o ${points(number)} niższy od upływu czasu`
        : number < 0
          ? `postęp o ${points(-number)} wyższy od upływu czasu`
          : 'postęp równy upływowi czasu',
    delay: (number) =>
      number > 0
        ? `zakończenie przewidywane ${months(number)} po planowanym terminie`
        : number < 0
          ? `zakończenie przewidywane ${months(-number)} przed planowanym terminem`
          : 'zakończenie przewidywane w planowanym terminie',
    brighter: (own, computed) =>
      `Ocena własna (${own}) jest lepsza od tej, na którą wskazują dane liczbowe (${computed}). Prosimy omówić tę różnicę.`,
    darker: (own, computed) =>
      `Ocena własna (${own}) jest gorsza od tej, na którą wskazują dane liczbowe (${computed}). Prosimy omówić tę różnicę.`,
    statusComputed: 'Nie ma oceny własnej; status wynika z oceny obliczonej.',
    change: 'Zmiana',
    changeFrom: (status, progress) => (progress ? `poprzednio: ${status}, ${progress}` : `poprzednio: ${status}`),
  },
  behind: {
    heading: 'Skąd pochodzą dane liczbowe',
    intro:
      'Tutaj wymieniono działania i odpowiedzi, z których wynika każda liczba w tym raporcie. Liczby prowadzą do tej części, a każde działanie prowadzi do miejsca, w którym opisano je w całości.',
    numbers: 'Dane liczbowe do tego wykresu',
    counted: (label, figure) => `${label}: ${figure}`,
    none: 'Żadne działanie.',
    noRegion: 'Żaden region.',
    regions: 'Działania według regionu i statusu',
    asPlanned: 'Zakończone lub zgodne z planem',
    attention: 'Zagrożone, odbiegające od planu lub wstrzymane',
    rest: 'Zaniechane, przed terminem rozpoczęcia lub bez odpowiedzi',
    progress: 'Średni postęp',
    basis: 'Działania z podaną wartością',
    change: 'Zmiana średniego postępu',
    basisOfChange: 'Działania z wartością podaną w obu raportach',
    points: 'Zmiana, punkty procentowe',
    mean: 'Średnia',
    answers: {
      all: 'Odpowiedzi regionów',
      answered: 'Odpowiedź w tej rundzie',
      older: 'Starsza odpowiedź',
      never: 'Dotychczas brak odpowiedzi',
    },
    costs: 'Koszty i finansowanie według działań, w EUR',
    costsToDate: 'Dotychczasowe koszty według działań, w EUR',
    sources: 'Finansowanie według źródeł i działań, w EUR',
  },
  method: {
    heading: 'Metoda i brakujące dane',
    method: 'Jak powstają dane liczbowe',
    rules: (risk, off) => [
      'Każde działanie ma jeden status. Jeśli etap rozstrzyga sprawę (zakończone, wstrzymane, zaniechane), to on jest statusem; w pozostałych przypadkach jest nim ocena własna partnerów, a gdy jej nie ma, ocena obliczona.',
      `Ocena obliczona porównuje zgłoszony postęp z upływem zaplanowanego czasu, a przewidywane zakończenie z planowanym. Odbiega od planu: postęp niższy o więcej niż ${points(off.points)} lub zakończenie późniejsze o więcej niż ${months(off.months)}. Zagrożone: postęp niższy o więcej niż ${points(risk.points)}, jakiekolwiek późniejsze zakończenie lub miniony termin rozpoczęcia.`,
      'Postęp jest własnym szacunkiem partnerów. Średnia obejmuje działania, dla których podano wartość; zmiana obejmuje te, dla których podano ją w obu raportach.',
      'Gdy w rundzie nie ma odpowiedzi, wykorzystuje się ostatnią starszą i podaje jej datę. Gdy nie ma żadnej, w raporcie jest „brak odpowiedzi”, nigdy „brak postępu”.',
      'Sumy pieniężne składają się z podanych kwot. Kwota, której nie podano, nie jest liczona jako 0.',
    ],
    missing: (number) => (number === 0 ? 'Niczego nie brakuje' : `W przypadku ${ofActions(number)} czegoś brakuje`),
    table: 'Brakujące dane w poszczególnych działaniach',
    missingColumn: 'Brakujące dane',
    gaps: {
      answer: 'odpowiedź',
      progress: 'postęp',
      assessment: 'ocena własna',
      'expected-end': 'przewidywane zakończenie',
      evidence: 'potwierdzenie wyników',
    },
    response: 'Kto odpowiedział',
    answered: (answered, asked) =>
      `W tej rundzie ${plural(answered, { one: 'odpowiedział', few: 'odpowiedziały', many: 'odpowiedziało', other: 'odpowiedziało' })} ${figure(answered)} z ${ofRegions(asked)}.`,
    older: (age) => `Wykorzystano starsze odpowiedzi: ${age}.`,
    olderItem: (region, date) => `${region} (${date})`,
    never: (names) => `Dotychczas bez żadnej odpowiedzi: ${names}.`,
    noRound: 'Nie otwarto jeszcze żadnej rundy.',
  },
  workbook: {
    sheets: {
      overview: 'Przegląd',
      actions: 'Działania',
      plans: 'Plany',
      finance: 'Finanse',
      needs: 'Potrzeby',
      method: 'Metoda',
    },
    figure: 'Pozycja',
    value: 'Wartość',
    unit: 'Jednostka',
    note: 'Uwagi',
    reference: 'Identyfikator',
    starts: 'Planowane rozpoczęcie',
    ends: 'Planowane zakończenie',
    gone: 'Upływ czasu do odpowiedzi, %',
    status: 'Status',
    statusBefore: 'Poprzedni status',
    progressBefore: 'Poprzedni postęp, %',
    lag: 'Opóźnienie wobec upływu czasu, pkt proc.',
    delay: 'Opóźnienie wobec planu, miesiące',
    answerDay: 'Data odpowiedzi',
    answerRound: 'Runda odpowiedzi',
    isOlder: 'Starsza odpowiedź',
    meeting: 'Spotkanie',
    progressChange: 'zmiana średniego postępu, pkt proc.',
    date: 'Data',
    compiled: 'Sporządzono',
    asked: 'Pytano w tej rundzie',
    target: 'Wartość docelowa wskaźnika',
  },
};
