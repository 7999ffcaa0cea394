/** Words that the survey, the mails, the console and the report share: one word for one thing. */
export const en = {
  stages: {
    'not-started': 'Not started',
    'in-preparation': 'In preparation',
    'in-implementation': 'In implementation',
    completed: 'Completed',
    'on-hold': 'On hold',
    abandoned: 'Abandoned',
  },
  assessments: {
    'on-track': 'On track',
    'at-risk': 'At risk',
    'off-track': 'Off track',
  },
  assessmentMeanings: {
    'on-track': 'Green. The action goes as planned.',
    'at-risk': 'Amber. There is a problem; objectives may be at risk.',
    'off-track': 'Red. Objectives are at serious risk; action is needed.',
  },
  statuses: {
    completed: 'Completed',
    'on-track': 'On track',
    'at-risk': 'At risk',
    'off-track': 'Off track',
    'on-hold': 'On hold',
    abandoned: 'Abandoned',
    'not-due': 'Not due yet',
    'no-answer': 'No answer',
  },
  changes: {
    better: 'better',
    worse: 'worse',
    same: 'same',
    new: 'new',
    'no-data': 'no data',
  },
  obstacles: {
    funding: 'Funding',
    staff: 'Staff and time',
    procurement: 'Procurement',
    'legal-framework': 'Legal framework and permits',
    'political-priorities': 'Political priorities',
    'partners-missing': 'Missing players or partners',
    demand: 'Low demand or interest',
    'external-events': 'External events',
    other: 'Other',
  },
  transfer: {
    yes: 'Yes',
    'with-adaptation': 'Yes, with adaptation',
    'not-yet': 'Not yet',
  },
  improvements: {
    'new-projects': 'New projects',
    governance: 'Management and governance',
    'strategic-focus': 'Strategic focus of the policy instrument',
  },
  helpers: {
    coordinator: 'The coordinator',
    programme: 'The programme',
  },
  meetingKinds: {
    'working-group': 'Interregional working group meeting',
    conference: 'Conference',
  },
  /** A meeting by its number: "13th interregional working group meeting". */
  numberedMeeting: (number: number) => `${number}${ordinalSuffix(number)} interregional working group meeting`,
  yes: 'Yes',
  no: 'No',
  actionPlan: 'Action plan and policy instrument',
  questions: 'Further questions',
  /** The headings of an action in its plan. */
  actionHeadings: {
    nature: 'Nature of the action',
    relevance: 'Relevance to the project',
    timeframe: 'Timeframe',
    players: 'Players involved',
    costs: 'Costs',
    funding: 'Funding sources',
    indicators: 'Indicators',
  },
  /** Short names of what is reported on an action. */
  actionFields: {
    stage: 'Stage',
    progress: 'Progress',
    expectedEnd: 'Expected end',
    assessment: 'Own assessment',
    done: 'Done since the last report',
    results: 'Results and evidence',
    reasons: 'Reasons',
    obstacles: 'Obstacles',
    obstaclesText: 'Obstacles, explained',
    needs: 'What would ease implementation',
    needsFrom: 'From whom',
    costsToDate: 'Costs to date',
    fundingSecured: 'Funding secured',
    newPlayers: 'Players newly involved',
    transfer: 'Transfer to other regions',
    transferConditions: 'Conditions of transfer',
  },
  /** Short names of what is reported on a plan. */
  planFields: {
    instrumentImproved: 'Policy instrument improved',
    improvements: 'Kind of improvement',
    improvementText: 'Improvement, explained',
    fundsInfluenced: 'Funds influenced',
    indicatorValue: 'Current value of the indicator',
    interests: 'Interest in actions of other regions',
    highlights: 'Highlights',
    highlightsPublishable: 'Highlights may be published',
    topics: 'Topics for the meeting',
  },
};

function ordinalSuffix(number: number): string {
  const suffixes: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)] ?? 'th';
}

export type Terms = typeof en;
