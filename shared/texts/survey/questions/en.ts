/** What is asked, with the one sentence that helps to answer. */
export const en = {
  sections: {
    standing: 'Where the action stands',
    work: 'What was done and what came of it',
    obstacles: 'What stands in the way, and what would help',
    money: 'Costs and funding',
    transfer: 'Players and transfer',
    instrument: 'The policy instrument',
    exchange: 'Actions of other regions',
    publication: 'For the report and the meeting',
  },
  action: {
    stage: {
      label: 'What stage has the action reached?',
      help: 'If its activities differ, choose the stage of the action as a whole.',
    },
    progress: {
      label: 'How far has it been implemented?',
      help: 'Your own estimate for the whole action, from 0 to 100 percent.',
    },
    expectedEnd: { label: 'When do you expect it to end?', help: 'Month and year.' },
    assessment: {
      label: 'How do you assess it?',
      help: 'Your own judgement, against the plan; needed while the action is prepared or implemented.',
    },
    done: {
      label: 'What has been done since the last report?',
      help: 'Needed once work has begun: activities and decisions, with dates where they matter.',
    },
    results: {
      label: 'What has come of it, and what shows it?',
      help: 'The programme recognises an improvement only with evidence: name documents and figures, and give links.',
    },
    reasons: {
      label: 'Why is the action not being implemented?',
      help: 'Needed when it is on hold or abandoned, or has not started although its start has passed.',
    },
    obstacles: { label: 'What stands in the way?', help: 'Choose all that apply.' },
    obstaclesText: {
      label: 'How do these obstacles show?',
      help: 'What they mean for time, costs and objectives.',
    },
    needs: {
      label: 'What would ease further implementation?',
      help: 'As concrete as possible, so that others can answer it.',
    },
    needsFrom: { label: 'Who could help?', help: 'Choose all from whom you would need it.' },
    costsToDate: { label: 'What has the action cost so far?', help: 'All sources together; an estimate is enough.' },
    fundingSecured: {
      label: 'What funding is secured?',
      help: 'By source: what has been granted or decided, not what has been applied for.',
    },
    newPlayers: { label: 'Who is newly involved?', help: 'Organisations that have joined since the plan was written.' },
    transfer: {
      label: 'Can another region take this action over?',
      help: 'As far as you can judge it today.',
    },
    transferConditions: {
      label: 'Under what conditions?',
      help: 'What a region would need: rules, partners, money, time.',
    },
  },
  plan: {
    instrumentImproved: {
      label: 'Has the policy instrument been improved?',
      help: 'Any improvement that the project has brought about so far.',
    },
    improvements: { label: 'In what way?', help: 'The programme knows three kinds; choose all that apply.' },
    improvementText: {
      label: 'What exactly has changed?',
      help: 'Name the decision, document or call, with its date and a link.',
    },
    fundsInfluenced: {
      label: 'What funds were influenced?',
      help: 'Money of the instrument that is spent differently because of the project.',
    },
    indicatorValue: {
      label: 'What is the current value of the indicator?',
      help: 'The indicator that the plan has defined for itself.',
    },
    interests: {
      label: 'Which actions of other regions would you like to take over?',
      help: 'Choose all that interest you; the meeting brings the regions together.',
    },
    highlights: {
      label: 'What deserves to be known?',
      help: 'One or two sentences for readers outside the project.',
    },
    highlightsPublishable: {
      label: 'This may be published',
      help: 'In the public report and in the newsletter. Otherwise it stays within the project.',
    },
    topics: { label: 'What should the meeting talk about?', help: 'Topics for the agenda.' },
  },
  optional: 'optional',
  unanswered: 'No answer',
  regions: (count: string) => `Regions (${count})`,
  /** Over what is folded away, as long as something in it is chosen: stands before a number. */
  chosen: 'chosen:',
  month: 'Month',
  year: 'Year',
  day: 'Day',
  amount: 'Amount in EUR',
  anotherSource: 'Another source',
  percent: 'percent',
  euro: 'EUR',
  plannedEnd: (month: string) => `Planned: ${month}.`,
  plannedCosts: (amount: string) => `Planned: ${amount}.`,
  plannedAmount: (amount: string) => `planned ${amount}`,
  target: (target: string, unit: string) => `target ${target} ${unit}`,
  baseline: (baseline: string) => `began at ${baseline}`,
  problems: {
    required: {
      stage: 'Please choose a stage',
      progress: 'Please estimate how far the action has been implemented, from 0 to 100',
      assessment: 'Please choose an assessment',
      done: 'Please say what has been done since the last report',
      reasons: 'Please say why the action is not being implemented',
    },
    unanswered: 'Please answer this question',
    'not-a-number': 'Please write a number, for example 1,250 or 1250.50',
    'not-a-percentage': 'Please write a number from 0 to 100',
    negative: 'Please write a number that is not below 0',
    'not-a-month': 'Please choose the month, and write the year with four digits',
    'not-a-date': 'Please write a day that exists, and the year with four digits',
    'source-missing': 'Please name the source of each amount',
    'amount-missing': 'Please give the amount for each source, or remove the source',
    'too-long': (limit: string, over: string) =>
      `Please shorten this to at most ${limit} characters; it has ${over} too many`,
    'ends-before-start': 'The end lies before the planned start. Is that right?',
    'end-has-passed': 'The expected end has passed, and the action is not completed. Is that right?',
    'not-started-with-progress': 'Progress is above 0 percent, and the action has not started. Is that right?',
    'done-but-not-completed': 'Progress is 100 percent, and the action is not completed. Is that right?',
    'completed-but-not-done': 'The action is completed, and progress is below 100 percent. Is that right?',
    'far-above-planned-costs': 'That is more than ten times the planned costs. Is that right?',
    'far-above-planned-funding': 'That is more than ten times the planned funding. Is that right?',
    'not-improved-but-how':
      'The policy instrument was not improved, and a kind of improvement is named. Is that right?',
  },
};

export type QuestionTexts = typeof en;
