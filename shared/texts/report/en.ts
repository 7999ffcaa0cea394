import { formatNumber } from '../format.ts';
import { countIn, pluralIn } from '../plural.ts';

const figure = (value: number) => formatNumber(value, 'en');
const count = countIn('en');
const plural = pluralIn('en');
const actions = (number: number) => count(number, { one: 'action', other: 'actions' });
const regions = (number: number) => count(number, { one: 'region', other: 'regions' });
const points = (number: number) => count(number, { one: 'point', other: 'points' });
const months = (number: number) => count(number, { one: 'month', other: 'months' });
const need = (number: number) => plural(number, { one: 'needs', other: 'need' });

/** Texts of the report. Dates, amounts and shares come written out; numbers to be counted come as numbers. */
export const en = {
  name: 'Status report',
  title: (project: string, meeting: string) => `${project}: status report, ${meeting}`,
  occasion: (meeting: string, date: string, place: string) => `${meeting}, ${date}, ${place}`,
  asOf: (date: string, revision: number) => `As of ${date}, revision ${revision}`,
  page: (page: string, pages: string) => `${page} of ${pages}`,
  contents: 'Contents',
  further: (number: number) => `and ${figure(number)} more`,
  notSaid: 'not said',
  list: { region: 'Region', action: 'Action', actions: 'Actions', total: 'Total' },
  contact: (coordinator: string, email: string) => `Questions? Please ask the coordinator: ${coordinator}, ${email}.`,

  notes: { foreword: 'Foreword', remark: 'Remark of the coordinator' },
  leftOut: {
    inPrint: {
      regions: (number: number) =>
        `The pages of the ${figure(number)} regions are left out in print: the web page has them, and the workbook every action.`,
      cut: (shown: number, all: number) =>
        `Shown are the first ${figure(shown)} of ${figure(all)}; the web page and the workbook have all of them.`,
    },
    inPage: {
      regions: (number: number) =>
        `The pages of the ${figure(number)} regions are left out: the workbook has every action.`,
      cut: (shown: number, all: number) =>
        `Shown are the first ${figure(shown)} of ${figure(all)}; the workbook has all of them.`,
    },
  },
  headline: {
    onTrack: (number: number, all: number) => `${figure(number)} of ${actions(all)} on track`,
    rest: {
      completed: (number: number) => `${figure(number)} completed`,
      'at-risk': (number: number) => `${figure(number)} at risk`,
      'off-track': (number: number) => `${figure(number)} off track`,
      'on-hold': (number: number) => `${figure(number)} on hold`,
      abandoned: (number: number) => `${figure(number)} abandoned`,
      'not-due': (number: number) => `${figure(number)} not due yet`,
      'no-answer': (number: number) => `${figure(number)} without an answer`,
    },
    progress: (percent: string) => `progress ${percent}`,
    none: 'The plans hold no actions yet',
  },
  since: {
    meeting: (number: number) => `since meeting ${number}`,
    report: (date: string) => `since the report of ${date}`,
    round: (date: string) => `since ${date}`,
    change: (difference: string, since: string) => `${difference} ${since}`,
    points: (difference: string, since: string) => `${difference} points ${since}`,
    same: (since: string) => `unchanged ${since}`,
    nothing: 'nothing earlier to compare with',
  },
  figures: {
    of: (number: number, all: number) => `${figure(number)} of ${figure(all)}`,
    asPlanned: 'actions completed or on track',
    attention: 'actions at risk, off track or on hold',
    progress: 'mean progress',
    answers: 'regions have answered',
    answersBefore: (answered: number, asked: number) => `${figure(answered)} of ${figure(asked)} in the round before`,
  },
  status: {
    heading: (number: number, names: string, all: number) =>
      number === 0
        ? 'No region reports an action at risk, off track or on hold'
        : number === all
          ? 'Every region has an action that needs attention'
          : number > 4
            ? `${regions(number)} of ${figure(all)} ${need(number)} attention`
            : `Attention is needed in ${names}`,
    description: (rows: string) => `Actions of each region by status. ${rows}`,
    row: (region: string, statuses: string) => `${region}: ${statuses}.`,
    shown: (shown: number, all: number) =>
      `Shown are the ${figure(shown)} of ${figure(all)} regions that need attention most.`,
  },
  decision: {
    heading: 'What needs a decision',
    asks: (whom: string) => `Asks for help from: ${whom}.`,
    silent: (names: string) => `No answer in this round: ${names}.`,
    none: 'No action is reported at risk, off track or on hold, and nobody has asked for help.',
  },
  source: (round: string, date: string) => `Source: the partners’ answers (round: ${round}). As of ${date}.`,
  sourceWithoutRound: (date: string) => `Source: the action plans. As of ${date}.`,

  changes: {
    heading: (better: number, worse: number, same: number) =>
      better + worse === 0
        ? same === 0
          ? 'No action has a new answer to compare'
          : 'No action has changed its standing'
        : worse === 0
          ? `${actions(better)} ${plural(better, { one: 'stands', other: 'stand' })} better, none worse`
          : better === 0
            ? `${actions(worse)} ${plural(worse, { one: 'stands', other: 'stand' })} worse, none better`
            : `${actions(better)} ${plural(better, { one: 'stands', other: 'stand' })} better, ${worse} worse`,
    first: 'This is the first report: nothing can have changed yet',
    firstText: 'From the next report on, this section says action by action what has changed.',
    intro: (since: string) => `Each action is compared with itself, ${since}.`,
    noDataMeans:
      '“No data” means that one of the two reports has no answer of its own: it does not mean “no progress”.',
    table: 'What has changed, action by action',
    columns: { change: 'Change', before: 'Before', now: 'Now' },
    left: 'Actions that are no longer in a plan',
    leftIntro: 'They count in no figure of this report.',
  },
  time: {
    heading: (lagging: number, all: number) =>
      lagging === 0
        ? 'Progress keeps up with time'
        : `${figure(lagging)} of ${actions(all)} ${plural(lagging, { one: 'lags', other: 'lag' })} behind ${plural(lagging, { one: 'its', other: 'their' })} timeframe`,
    section: 'Progress and time',
    none: 'No progress has been reported yet. That does not mean that there is none.',
    description: (rows: string) => `Progress reported and share of the timeframe gone, action by action. ${rows}`,
    row: (action: string, progress: string, gone: string) => `${action}: progress ${progress}, time gone ${gone}.`,
    progressKey: 'progress reported, by the sign of its status',
    goneKey: 'time gone by the day of the answer',
    ofRegion: (region: string) => `Progress against time in ${region}`,
    shown: (shown: number, all: number) => `Shown are the ${figure(shown)} of ${figure(all)} actions that lag most.`,
    lagMeans: (number: number) =>
      `An action lags when its progress is more than ${points(number)} behind the time gone by the day of its answer.`,
    noFigure: 'no figure',
    older: (date: string) => `answer of ${date}`,
    history: (from: string, to: string, first: string) => `Progress has gone from ${from} to ${to} since ${first}`,
    historySame: (percent: string, first: string) => `Progress has stayed at ${percent} since ${first}`,
    historyDescription: (rows: string) => `Mean progress and mean share of the time gone, round by round. ${rows}`,
    historyRow: (month: string, progress: string, gone: string, answered: number, asked: number) =>
      `${month}: progress ${progress}, time gone ${gone}, ${figure(answered)} of ${figure(asked)} regions answered.`,
    meanProgress: 'mean progress',
    meanGone: 'mean share of time gone',
    historyTable: 'Progress over the rounds',
    historyColumns: { round: 'As of', progress: 'Progress, %', gone: 'Time gone, %', answers: 'Answers' },
    disagreement: (number: number) => `For ${actions(number)} the own assessment and the figures disagree`,
    agreement: 'Own assessments and figures agree',
    agreementText: 'For no action does the own assessment differ from what its figures suggest.',
    disagreementColumns: { own: 'Own assessment', computed: 'Computed', why: 'Figures' },
  },
  needs: {
    heading: (number: number) =>
      number === 0
        ? 'Nobody has asked for help'
        : `${actions(number)} ${plural(number, { one: 'asks', other: 'ask' })} for help`,
    section: 'Needs and obstacles',
    anyone: 'Nobody in particular',
    from: (whom: string, number: number) => `${whom}: ${actions(number)}`,
    unexplained: 'what exactly is not said',
    obstacles: (obstacle: string, number: number) => `Most frequent obstacle: ${obstacle} (${actions(number)})`,
    noObstacles: 'No obstacles were named',
    table: 'Obstacles by frequency',
    obstacle: 'Obstacle',
  },
  transfer: {
    heading: (number: number) =>
      number === 0
        ? 'No offer meets an interest yet'
        : `${count(number, { one: 'pair', other: 'pairs' })} of regions can talk about transfer`,
    section: 'Transfer between regions',
    table: 'Offers that meet an interest',
    columns: {
      interested: 'Interested',
      offer: 'Action of another region',
      offered: 'Transferable',
      conditions: 'Conditions',
    },
    unmet: 'Interest without an offer',
    unmetItem: (region: string) => `${region} is interested in:`,
    free: 'Offers without an interest so far',
  },
  money: {
    section: 'Money and policy instruments',
    funding: (secured: string, planned?: string) =>
      planned === undefined ? `${secured} of funding secured` : `${secured} of funding secured, ${planned} planned`,
    fundingUnknown: 'No funding has been reported as secured yet',
    description: (rows: string) => `Funding planned and secured by source. ${rows}`,
    row: (source: string, planned: string, secured: string) => `${source}: planned ${planned}, secured ${secured}.`,
    planned: 'planned',
    secured: 'secured',
    otherSources: (number: number) => count(number, { one: 'other source', other: 'other sources' }),
    totals: 'Costs and funding',
    columns: { what: 'What', amount: 'EUR', basis: 'Actions with a figure' },
    costsPlanned: 'Costs planned',
    costsToDate: 'Costs to date',
    costsPlannedWhereReported: 'Costs planned for the same actions',
    fundingPlanned: 'Funding planned',
    fundingSecured: 'Funding secured',
    basis: (number: number, all: number) => `${figure(number)} of ${figure(all)}`,
    bySource: 'Funding by source, in EUR',
    byRegion: 'Costs and funding by region, in EUR',
    source: 'Source',
    instruments: (improved: number, answered: number) =>
      answered === 0
        ? 'Nothing has been said about policy instruments yet'
        : `${figure(improved)} of ${count(answered, { one: 'policy instrument', other: 'policy instruments' })} ${plural(improved, { one: 'has', other: 'have' })} been improved`,
    instrumentsTable: 'Policy instruments and funds influenced',
    instrument: 'Policy instrument',
    improved: 'Improved',
    funds: 'Funds influenced, EUR',
  },
  agenda: {
    heading: 'Suggested agenda for the meeting',
    length: (minutes: number) => `Together about ${minutes} minutes.`,
    columns: { point: 'Point', about: 'About', minutes: 'Minutes' },
    points: {
      standing: 'Standing of the action plans',
      'off-track': 'Actions that are off track or on hold',
      'at-risk': 'Actions at risk',
      needs: 'Needs, and who can help',
      transfer: 'Transfer between regions',
      topics: 'Topics that partners named',
      'next-steps': 'Next steps',
    },
  },
  events: {
    heading: 'Upcoming events',
    none: 'No further event is planned.',
    suspended: 'suspended',
    item: (name: string, date: string, place: string) => `${name}: ${date}, ${place}`,
  },
  regions: {
    heading: 'Region by region',
    table: 'Regions at a glance',
    columns: { actions: 'Actions', attention: 'Attention', progress: 'Progress, %', answer: 'Answer of' },
    plan: 'Action plan',
    instrument: 'Policy instrument',
    partners: 'Partners',
    leadPartner: 'lead partner',
    answer: 'Answer',
    answered: (date: string, round: string) => `${date}, round ${round}`,
    answeredOlder: (date: string, round: string) => `${date}, from an earlier round (${round})`,
    neverAnswered: 'No answer so far. That does not mean that there is no progress.',
    notAsked: 'The round did not ask for this plan.',
    indicator: 'Indicator',
    indicatorValue: (name: string, value: string, target: string, unit: string) =>
      `${name}: ${value} of ${target} ${unit}`,
    reportedOnPlan: 'Reported on the plan',
    planned: 'As planned',
    reported: 'As reported',
    noActions: 'The plan holds no actions.',
  },
  action: {
    timeframe: (from: string, to: string) => `${from} to ${to}`,
    timeGone: (percent: string) => `${percent} of the timeframe has gone`,
    timeGoneBy: (percent: string, date: string) => `${percent} of the timeframe had gone by ${date}`,
    olderAnswer: (date: string) => `Older answer, of ${date}: there is none from this round.`,
    noAnswer: 'No answer. That does not mean that there is no progress.',
    outdated: (date: string) =>
      `The answer of ${date} is from before the planned start, so that it says nothing about how the action stands now.`,
    computed: 'Computed assessment',
    lag: (number: number) =>
      number > 0
        ? `${points(number)} behind the time gone`
        : number < 0
          ? `${points(-number)} ahead of the time gone`
          : 'level with the time gone',
    delay: (number: number) =>
      number > 0
        ? `expected to end ${months(number)} later than planned`
        : number < 0
          ? `expected to end ${months(-number)} earlier than planned`
          : 'expected to end as planned',
    brighter: (own: string, computed: string) =>
      `The own assessment (${own}) is brighter than the figures suggest (${computed}). Please talk about it.`,
    darker: (own: string, computed: string) =>
      `The own assessment (${own}) is darker than the figures suggest (${computed}). Please talk about it.`,
    statusComputed: 'There is no own assessment; the status is the computed one.',
    change: 'Change',
    changeFrom: (status: string, progress?: string) =>
      progress ? `before: ${status}, ${progress}` : `before: ${status}`,
  },
  behind: {
    heading: 'Behind the figures',
    intro:
      'Here stand the actions and answers that each figure of this report is made of. The figures lead here, and each action leads to where it is told in full.',
    numbers: 'The numbers of this chart',
    /** What the number of a list's members is said of, and the number: "On track: 9 of 14". */
    counted: (label: string, figure: string) => `${label}: ${figure}`,
    none: 'No action.',
    noRegion: 'No region.',
    regions: 'Actions by region and status',
    asPlanned: 'Completed or on track',
    attention: 'At risk, off track or on hold',
    rest: 'Abandoned, not due yet or without an answer',
    progress: 'Mean progress',
    basis: 'Actions with a figure',
    change: 'Change in mean progress',
    basisOfChange: 'Actions with a figure in both reports',
    points: 'Change, points',
    mean: 'Mean',
    answers: {
      all: 'Answers of the regions',
      answered: 'Answered in this round',
      older: 'Represented by an older answer',
      never: 'No answer so far',
    },
    costs: 'Costs and funding by action, in EUR',
    costsToDate: 'Costs to date by action, in EUR',
    sources: 'Funding by source and action, in EUR',
  },
  method: {
    heading: 'Method, and what is missing',
    method: 'How the figures come about',
    rules: (risk: { points: number; months: number }, off: { points: number; months: number }) => [
      'Each action has one status. A stage that settles the matter (completed, on hold, abandoned) is the status; otherwise it is the partners’ own assessment, or the computed one where there is no own.',
      `The computed assessment compares the reported progress with the share of the timeframe gone, and the expected end with the planned one. Off track: more than ${points(off.points)} behind, or more than ${months(off.months)} late. At risk: more than ${points(risk.points)} behind, any later end, or a start that has passed.`,
      'Progress is the partners’ own estimate. The mean is taken over the actions that have a figure; a change is taken over those for which both reports have one.',
      'Where the round has no answer, the last older one is used and marked with its date. Where there is none at all, the report says “no answer”, never “no progress”.',
      'Sums of money are made of the amounts that were named. An amount that was not named is not counted as 0.',
    ],
    missing: (number: number) => (number === 0 ? 'Nothing is missing' : `For ${actions(number)} something is missing`),
    table: 'What is missing, action by action',
    missingColumn: 'Missing',
    gaps: {
      answer: 'answer',
      progress: 'progress',
      assessment: 'own assessment',
      'expected-end': 'expected end',
      evidence: 'evidence of results',
    },
    response: 'Who has answered',
    answered: (answered: number, asked: number) => `${figure(answered)} of ${regions(asked)} answered in this round.`,
    older: (age: string) => `Older answers stand in for: ${age}.`,
    olderItem: (region: string, date: string) => `${region} (${date})`,
    never: (names: string) => `Without any answer so far: ${names}.`,
    noRound: 'No round has been opened yet.',
  },
  workbook: {
    sheets: {
      overview: 'Overview',
      actions: 'Actions',
      plans: 'Plans',
      finance: 'Finance',
      needs: 'Needs',
      method: 'Method',
    },
    figure: 'Figure',
    value: 'Value',
    unit: 'Unit',
    note: 'Note',
    reference: 'Reference',
    starts: 'Planned start',
    ends: 'Planned end',
    gone: 'Time gone by the answer, %',
    status: 'Status',
    statusBefore: 'Status before',
    progressBefore: 'Progress before, %',
    lag: 'Points behind time',
    delay: 'Months later than planned',
    answerDay: 'Date of the answer',
    answerRound: 'Round of the answer',
    isOlder: 'Older answer',
    meeting: 'Meeting',
    progressChange: 'change of mean progress, in points',
    date: 'Date',
    compiled: 'Compiled',
    asked: 'Asked in this round',
    target: 'Target of the indicator',
  },
};

export type ReportTexts = typeof en;
