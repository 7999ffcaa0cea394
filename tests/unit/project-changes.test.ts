import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../shared/domain/project/changes.ts';
import { formatChanges } from '../../shared/domain/project/changes/format.ts';
import { projectSchema, type Project } from '../../shared/domain/project/schema.ts';
import { smallProject } from '../fixtures/small-project.ts';

/** A copy of the project, with something done to it. */
function changed(change: (project: Project) => unknown): Project {
  const copy = structuredClone(smallProject);
  change(copy);
  return copy;
}

/** The changes as lines, `kind subject: detail; detail`. */
function linesOf(after: Project, before: Project | undefined = smallProject): string[] {
  return changesBetween(before, after).changes.map(({ kind, subject, details }) =>
    [`${kind} ${subject}`, ...(details.length > 0 ? [details.join('; ')] : [])].join(': '),
  );
}

const [north, south] = smallProject.plans;
const first = <T>(list: T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('an empty list');
  return item;
};

describe('what an import would change', () => {
  it('is the whole project, the first time', () => {
    expect(linesOf(smallProject, undefined)).toEqual([]);
    expect(changesBetween(undefined, smallProject)).toEqual({
      changes: [
        {
          kind: 'added',
          path: '',
          subject: 'project small',
          details: ['3 partners, 2 action plans, 3 actions, 2 meetings, 5 questions'],
        },
      ],
      warnings: [],
    });
  });

  it('is nothing, if the file says the same in another order of settings, meetings and contacts', () => {
    const project = {
      ...smallProject,
      partners: [{ ...first(smallProject.partners) }, ...smallProject.partners.slice(1)],
    };
    const contacts = [
      ...first(project.partners).contacts,
      { id: 'zoe', email: 'zoe@example.org', language: 'en' as const },
    ];
    const [before, after] = [contacts, contacts.toReversed()].map((own) => ({
      ...project,
      partners: [{ ...first(project.partners), contacts: own }, ...project.partners.slice(1)],
    }));
    const shuffled = Object.fromEntries(
      Object.entries({ ...after, meetings: smallProject.meetings.toReversed() }).reverse(),
    );

    expect(changesBetween(before, projectSchema.parse(shuffled))).toEqual({ changes: [], warnings: [] });
  });

  it.each<[string, (project: Project) => unknown, string]>([
    [
      'an address',
      ({ partners }) => (first(first(partners).contacts).email = 'office@example.org'),
      'changed contact anna of partner ministry (Ministry of North): email: anna@example.org → office@example.org',
    ],
    [
      'the day of a meeting',
      ({ meetings }) => (first(meetings).date = '2020-02-19'),
      'changed meeting iwg-13 (number 13): date: 2020-02-12 → 2020-02-19',
    ],
    [
      'the rhythm of the rounds',
      (project) => (project.rounds = { kind: 'before-meetings', opensDaysBefore: 28, closesDaysBefore: 7 }),
      'changed project small: rounds: every 3 months from 2019-04-15 on, each open for 21 days → from 28 to 7 days before each meeting',
    ],
    [
      'a setting within a group',
      (project) => (project.report.daysBeforeMeeting = 7),
      'changed project small: report, days before meeting: 5 → 7',
    ],
    [
      'a list of numbers',
      (project) => (project.reminders.daysBefore = []),
      'changed project small: reminders, days before: 10; 5 → none',
    ],
    [
      'a timeframe',
      ({ plans }) => (first(first(plans).actions).timeframe.ends = '2020-10'),
      'changed action catalogue (Catalogue of funded projects) of action plan north (North): timeframe: 2019-04 to 2020-09 → 2019-04 to 2020-10',
    ],
    [
      'the funding',
      ({ plans }) => first(first(plans).actions).funding.pop(),
      'changed action catalogue (Catalogue of funded projects) of action plan north (North): funding: source ERDF, amount 60000; source Region, amount 20000 → source ERDF, amount 60000',
    ],
    [
      'a yes into a no',
      ({ partners }) => (first(partners).lead = false),
      'changed partner ministry (Ministry of North): lead: yes → no',
    ],
    [
      'a text that becomes long',
      ({ plans }) => (first(first(plans).actions).nature = `${'Long. '.repeat(50)}End.`),
      'changed action catalogue (Catalogue of funded projects) of action plan north (North): nature: A report in two languages. → Long. Long. Long. Long. Long. Long. Long. Long. Long. Long.…',
    ],
    [
      'the wording of a question',
      ({ questions }) => (first(questions).label.en = 'How many visits were there?'),
      'changed question visits (How many visits were there?): label, en: How many site visits took place? → How many visits were there?',
    ],
    [
      'an action that is new',
      ({ plans }) => first(plans).actions.push({ ...first(first(plans).actions), id: 'new', title: 'New' }),
      'added action new (New) of action plan north (North)',
    ],
    [
      'an action that is gone',
      ({ plans }) => first(plans).actions.pop(),
      'removed action directive (Revision of the directive) of action plan north (North)',
    ],
    [
      'the order of actions',
      ({ plans }) => first(plans).actions.reverse(),
      'changed action plan north (North): order of actions: directive, catalogue',
    ],
    [
      'the first language',
      ({ languages }) => languages.reverse(),
      'changed project small: languages: en; de; pl → pl; de; en',
    ],
    [
      'a choice',
      ({ questions }) => questions[1]?.choices?.pop(),
      'removed choice online (Online) of question format (Which format suits you for the next meeting?)',
    ],
  ])('is told of %s', (_, change, line) => {
    expect(linesOf(changed(change))).toContain(line);
  });

  it('tells where long texts differ', () => {
    const long = 'word '.repeat(100);
    const before = changed(({ plans }) => (first(first(plans).actions).nature = `${long}old end`));
    const after = changed(({ plans }) => (first(first(plans).actions).nature = `${long}new end`));

    expect(linesOf(after, before)).toEqual([
      expect.stringMatching(/nature: …word word word word old end → …word word word word new end$/),
    ]);
  });

  it('misses no value: whatever is altered in the file is a change', () => {
    const paths = pathsOf(smallProject);
    expect(paths.length).toBeGreaterThan(80);
    for (const path of paths) {
      const after = changed((project) => alter(project, path));
      expect(changesBetween(smallProject, after).changes, path.join('.')).not.toEqual([]);
    }
  });

  it('is grouped, with what it entails at the end', () => {
    const after = changed(({ plans }) => {
      first(plans).title = 'Revised';
      first(plans).actions.pop();
    });

    expect(formatChanges(changesBetween(smallProject, after))).toBe(
      [
        'Removed',
        '  - action directive (Revision of the directive) of action plan north (North)',
        '',
        'Changed',
        '  ~ action plan north (North)',
        '      title: Action plan for North → Revised',
        '',
        'Please note',
        '  ! The action directive (Revision of the directive) of action plan north (North) leaves the survey and the reports to come. What was answered on it stays stored.',
      ].join('\n'),
    );
  });
});

describe('what a change entails is said', () => {
  it.each<[string, (project: Project) => unknown, RegExp]>([
    [
      'a plan that is gone',
      (project) => (project.plans = [north, south].slice(0, 1).flatMap((plan) => plan ?? [])),
      /action plan south .* What was answered on it stays stored/,
    ],
    [
      'a question that is gone',
      ({ questions }) => questions.pop(),
      /question remarks .* Answers that were given stay stored/,
    ],
    [
      'a question of another kind',
      ({ questions }) => (first(questions).kind = 'text'),
      /question visits .* answers of another kind/,
    ],
    [
      'another address',
      ({ partners }) => (first(first(partners).contacts).email = 'x@example.org'),
      /sent again only if the old address did not work/,
    ],
    [
      'a contact that is gone',
      ({ partners }) => first(partners).contacts.pop(),
      /contact anna .* gets no more mails, and its links no longer open the survey/,
    ],
    [
      'a partner with another plan',
      ({ partners }) => (first(partners).plan = 'south'),
      /reports on action plan south from now on\. .* stays with action plan north/,
    ],
    [
      'a meeting that moves',
      ({ meetings }) => (first(meetings).date = '2020-02-19'),
      /report for meeting iwg-13 .* compiled on 2020-02-14/,
    ],
    [
      'a meeting that is suspended',
      ({ meetings }) => (first(meetings).status = 'suspended'),
      /No report is compiled any more for meeting iwg-13/,
    ],
    ['a meeting that is gone', ({ meetings }) => meetings.shift(), /No report is compiled any more for meeting iwg-13/],
    [
      'a meeting without a report',
      ({ meetings }) => (first(meetings).report = false),
      /No report is compiled any more for meeting iwg-13/,
    ],
    ['another phase 2', ({ phase2 }) => (phase2.ends = '2021-06-30'), /Rounds that have opened keep their deadline/],
    ['another time zone', (project) => (project.timeZone = 'Europe/Lisbon'), /Deadlines keep their day/],
    ['another sender', ({ sender }) => (sender.email = 'x@example.org'), /next npm run deploy/],
  ])('%s', (_, change, warning) => {
    expect(changesBetween(smallProject, changed(change)).warnings).toEqual([expect.stringMatching(warning)]);
  });

  it('a change without consequences is not warned of', () => {
    const after = changed((project) => (project.title = 'Another title'));

    expect(changesBetween(smallProject, after).warnings).toEqual([]);
  });

  it('an id of its own makes a project of its own', () => {
    expect(changesBetween(undefined, smallProject, ['s3chem']).warnings).toEqual([
      expect.stringMatching(/holds another project already: s3chem.* a project of its own/),
    ]);
  });
});

type Path = (string | number)[];

/** The way to each single value. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => pathsOf((value as Record<string | number, unknown>)[step], [...path, step]));
}

function alter(project: unknown, path: Path): void {
  const group = path
    .slice(0, -1)
    .reduce((value, step) => value[step] as never, project as Record<string | number, unknown>);
  const name = path.at(-1) ?? '';
  group[name] = otherThan(group[name]);
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? '2020-06-15' : `${String(value)}x`;
}
