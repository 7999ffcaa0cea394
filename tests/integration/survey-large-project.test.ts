import type { HTMLElement } from 'node-html-parser';
import { afterEach, describe, expect, it } from 'vitest';
import { projectSchema, type Project } from '../../shared/domain/project/schema.ts';
import { keys } from '../../shared/store/keys.ts';
import { mostNamedPlans, readAroundPlan } from '../../shared/store/around-plan.ts';
import { readStoredProject } from '../../shared/store/project.ts';
import { addReport } from '../../shared/store/reports.ts';
import { openRound } from '../../shared/store/rounds.ts';
import { replaceProject } from '../../shared/store/replace-project.ts';
import { submitAnswer } from '../../shared/store/answers.ts';
import { correctAddress } from '../../shared/store/addresses.ts';
import type { Item, Table } from '../../shared/store/table.ts';
import { smallProject } from '../fixtures/small-project.ts';
import { makeTable, type TestTable } from '../table.ts';
import {
  earlierAnswer,
  fillAll,
  fillAndSend,
  formOn,
  openSurvey,
  sendForm,
  textOf,
  type TestSurvey,
} from './survey-visitor.ts';

/** North among so many regions, which have two actions each. */
function projectOf(regions: number): Project {
  const numbers = Array.from({ length: regions - 1 }, (_, index) => index + 1);
  const id = (kind: string, number: number) => `${kind}-${String(number).padStart(2, '0')}`;
  return projectSchema.parse({
    ...smallProject,
    partners: [
      ...smallProject.partners.filter(({ plan }) => plan === 'north'),
      ...numbers.map((number) => ({
        id: id('partner', number),
        organisation: `Agency of Region ${number}`,
        region: `Region ${number}`,
        country: 'PL',
        plan: id('region', number),
        contacts: [{ id: id('contact', number), email: `${id('contact', number)}@example.org`, language: 'pl' }],
      })),
    ],
    plans: [
      ...smallProject.plans.filter((plan) => plan.id === 'north'),
      ...numbers.map((number) => ({
        id: id('region', number),
        region: `Region ${number}`,
        title: `Action plan for Region ${number}`,
        policyInstrument: { name: `Innovation strategy of Region ${number}` },
        actions: ['First', 'Second'].map((title) => ({
          id: title.toLowerCase(),
          title: `${title} action of Region ${number}`,
          timeframe: { starts: '2019-05', ends: '2020-12' },
        })),
      })),
    ],
  });
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function open(regions: number): Promise<{ survey: TestSurvey; anna: string }> {
  const survey = await openSurvey(projectOf(regions));
  closing.push(() => survey.close());
  return { survey, anna: survey.linkOf('anna') };
}

/** Counts what is read from the table from now on. */
function readsFrom({ client }: TestTable): { requests: number; plans: number } {
  const reads = { requests: 0, plans: 0 };
  const isPlan = ({ sk, version }: Item) => JSON.stringify(sk).includes('PLAN#') && version !== undefined;
  client.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args);
      const { Items: items = [], Item: item } = result.output as { Items?: Item[]; Item?: Item };
      reads.requests++;
      reads.plans += [...items, ...(item ? [item] : [])].filter(isPlan).length;
      return result;
    },
    { step: 'initialize', priority: 'low' },
  );
  return reads;
}

const valuesOf = (html: HTMLElement, name: string) =>
  html.querySelectorAll(`input[name=${name}]`).map((input) => input.getAttribute('value'));

describe('the survey of a project with more regions than can be named', () => {
  it('offers no other region, and reads no more than any page needs', async () => {
    const { survey, anna } = await open(3 * mostNamedPlans);
    const reads = readsFrom(survey.store);
    const plan = await survey.get(`${anna}/plan`);

    expect(plan.status).toBe(200);
    expect(valuesOf(plan.html, 'interests')).toEqual([]);
    expect(reads.plans).toBeLessThan(1.5 * mostNamedPlans);
    const { html } = await survey.get(`${anna}/actions/catalogue`);
    expect(valuesOf(html, 'needsFrom')).toEqual(['coordinator', 'programme']);
    expect(html.querySelectorAll('.fold')).toHaveLength(0);
  });

  it('takes one request more than where all regions are named', async () => {
    const requests = [];
    for (const regions of [mostNamedPlans, mostNamedPlans + 1]) {
      const { survey, anna } = await open(regions);
      const reads = readsFrom(survey.store);
      await survey.get(anna);
      requests.push(reads.requests);
    }
    expect(requests[1]).toBe((requests[0] ?? 0) + 1);
  });

  it('is filled in and submitted as any other', async () => {
    const { survey, anna } = await open(mostNamedPlans + 10);
    await fillAll(survey, anna);
    const done = await sendForm(survey, formOn(await survey.get(`${anna}/check`)));

    expect([done.status, done.location]).toEqual([303, `${anna}/done`]);
    expect(textOf((await survey.get(anna)).html)).toContain(
      'Submitted on 22 October 2019, 10:00, by Ministry of North',
    );
  });

  it('shows what was said about other regions while they could be named', async () => {
    const { survey, anna } = await open(mostNamedPlans + 10);
    const { catalogue } = earlierAnswer.actions;
    if (!catalogue) throw new Error('an action');
    await submitAnswer(survey.table, {
      ...earlierAnswer,
      round: '2019-10',
      actions: { ...earlierAnswer.actions, catalogue: { ...catalogue, needsFrom: ['programme', 'plan:region-03'] } },
      planAnswer: { ...earlierAnswer.planAnswer, interests: [{ plan: 'region-03', action: 'first' }] },
    });

    for (const path of ['', '/actions/catalogue', '/plan', '/check', '/done'])
      expect((await survey.get(`${anna}${path}`)).status, path).toBe(200);
    const done = textOf((await survey.get(`${anna}/done`)).html);
    expect(done).toContain('The programme and region-03');
    expect(done).toContain('region-03: first');
  });

  it('reads no plan to say whom to ask about a link that is none', async () => {
    const { survey } = await open(mostNamedPlans + 10);
    const reads = readsFrom(survey.store);
    for (const path of ['/survey/nothing', '/survey/2019-10/NORTH/anna/secret']) {
      const seen = await survey.get(path);
      expect(seen.status).toBe(404);
      expect(textOf(seen.html.querySelector('footer'))).toContain('coordinator@example.org');
    }
    expect(reads).toEqual({ requests: 2, plans: 0 });
  });
});

describe('the survey of a project with many regions', () => {
  const groupsIn = (html: HTMLElement, field: string) =>
    html
      .querySelectorAll('.fold')
      .filter((group) => group.querySelector(`input[name=${field}]`))
      .map((group) => ({
        name: textOf(group.querySelector('bdi')),
        chosen: group.querySelector('.chosen')?.hasAttribute('hidden')
          ? undefined
          : textOf(group.querySelector('.chosen')),
        isOpen: group.hasAttribute('open'),
      }));

  it('folds the regions that could help away, below the coordinator and the programme', async () => {
    const { survey, anna } = await open(20);
    const { html } = await survey.get(`${anna}/actions/catalogue`);

    expect(groupsIn(html, 'needsFrom')).toEqual([{ name: 'Regions (19)', chosen: undefined, isOpen: false }]);
    const helpers = valuesOf(html, 'needsFrom');
    expect(helpers).toHaveLength(21);
    expect(helpers.slice(0, 2)).toEqual(['coordinator', 'programme']);
    expect(html.querySelector('#needsFrom')?.getAttribute('value')).toBe('coordinator');
  });

  it('folds actions away by region, where the first line is what a link to the question leads to', async () => {
    const { survey, anna } = await open(20);
    const { html } = await survey.get(`${anna}/plan`);

    const groups = groupsIn(html, 'interests');
    expect(groups).toHaveLength(19);
    expect(groups[0]).toEqual({ name: 'Region 1', chosen: undefined, isOpen: false });
    expect(html.querySelector('#interests')?.tagName).toBe('SUMMARY');
    const [group] = html.querySelectorAll('.fold');
    expect(group?.querySelectorAll('label').map(textOf)).toEqual([
      'First action of Region 1',
      'Second action of Region 1',
    ]);
    const named = group?.querySelector('[role=group]')?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(html.querySelector(`#${named}`))).toBe('Region 1');
  });

  it('opens where something is chosen, tells how much, and keeps it', async () => {
    const { survey, anna } = await open(20);
    const interests = ['region-02/first', 'region-02/second', 'region-11/first'];
    await fillAndSend(survey, `${anna}/plan`, { interests });
    await fillAndSend(survey, `${anna}/actions/catalogue`, { needsFrom: ['programme', 'plan:region-04'] });

    const plan = await survey.get(`${anna}/plan`);
    expect(groupsIn(plan.html, 'interests').filter(({ isOpen }) => isOpen)).toEqual([
      { name: 'Region 2', chosen: ', chosen: 2', isOpen: true },
      { name: 'Region 11', chosen: ', chosen: 1', isOpen: true },
    ]);
    const action = await survey.get(`${anna}/actions/catalogue?language=de`);
    expect(groupsIn(action.html, 'needsFrom')).toEqual([
      { name: 'Regionen (19)', chosen: ', ausgewählt: 1', isOpen: true },
    ]);
    await sendForm(survey, formOn(plan));
    const chosen = formOn(await survey.get(`${anna}/plan`)).values.filter(([name]) => name === 'interests');
    expect(chosen.map(([, value]) => value)).toEqual(interests);
  });

  it('folds nothing away as long as all can be seen at once', async () => {
    const { survey, anna } = await open(7);
    const action = await survey.get(`${anna}/actions/catalogue`);
    const plan = await survey.get(`${anna}/plan`);

    expect([action, plan].flatMap(({ html }) => html.querySelectorAll('.fold'))).toEqual([]);
    expect(plan.html.querySelector('#interests')?.getAttribute('value')).toBe('region-01/first');
    expect(textOf(plan.html.querySelector('label[for=interests]'))).toBe('Region 1: First action of Region 1');
  });
});

describe('a project around one plan', () => {
  const projectAround = async (table: Table, plan: string) => (await readAroundPlan(table, plan, '2019-10')).project;
  const imported = (id: string) => ({ id, at: '2019-10-01T08:00:00Z', details: {} });
  const importAs = async (table: Table, id: string, project: Project) =>
    replaceProject(table, await readStoredProject(table), project, imported(id));

  async function stored(project: Project): Promise<Table> {
    const store = await makeTable(project.id);
    closing.push(() => store.close());
    await importAs(store.table, 'b', project);
    return store.table;
  }

  const renamed = (project: Project): Project => ({ ...project, name: 'Renamed' });
  const many = projectOf(mostNamedPlans + 1);
  const few = projectOf(3);

  it('is the whole of a small one, also while another import writes its plans', async () => {
    const table = await stored(few);
    expect(await projectAround(table, 'north')).toEqual(few);
    for (const plan of many.plans)
      await table.put(keys.plan(table.project, 'a', plan.id), { version: 'a', number: 0, plan, partners: [] });
    expect(await projectAround(table, 'north')).toEqual(few);
  });

  it('has the plan and its partners of a large one, and the lead partner', async () => {
    const table = await stored(many);
    const project = await projectAround(table, 'region-07');
    expect(project?.plans.map(({ id }) => id)).toEqual(['region-07']);
    expect(project?.partners.map(({ id }) => id)).toEqual(['partner-07', 'ministry']);
    expect((await projectAround(table, 'gone'))?.plans).toEqual([]);
  });

  it.each([
    ['small', few],
    ['large', many],
  ])('has the corrected addresses of the plan in a %s one', async (_, project) => {
    const table = await stored(project);
    const corrected = {
      email: 'anna.new@example.org',
      insteadOf: 'anna@example.org',
      correctedAt: '2019-10-02T08:00:00Z',
    };
    await correctAddress(table, { plan: 'north', contact: 'anna', ...corrected });
    expect(JSON.stringify(await projectAround(table, 'north'))).toContain('anna.new@example.org');
  });

  it.each([1, 30, 100])('is whole beside %i reports, with the round', async (reports) => {
    const table = await stored(few);
    const round = { id: '2019-10', opensAt: '2019-10-15', openedAt: '2019-10-15T07:00:00Z', deadline: '2019-11-05' };
    const report = { meeting: 'iwg-13', compiledAt: '2019-10-01T08:00:00Z', folder: 'a' };
    await openRound(table, round);
    for (let revision = 1; revision <= reports; revision++)
      await addReport(table, { ...report, revision, request: String(revision) });

    expect(await readAroundPlan(table, 'north', '2019-10')).toEqual({
      project: few,
      round: { ...round, extensions: [] },
    });
  });

  it('is nothing before the first import', async () => {
    const store = await makeTable('small');
    closing.push(() => store.close());
    expect(await projectAround(store.table, 'north')).toBeUndefined();
  });

  it.each([
    ['another large one', renamed(many), ['north']],
    ['a small one', renamed(few), few.plans.map(({ id }) => id)],
  ])('is read anew when %s takes the place of a large one meanwhile', async (_, next, plans) => {
    const table = await stored(many);
    const reader: Table = {
      ...table,
      async get(key) {
        if (key.sk === 'PLAN#b#north') await importAs(table, 'c', next);
        return table.get(key);
      },
    };
    const project = await projectAround(reader, 'north');
    expect(project?.name).toBe('Renamed');
    expect(project?.plans.map(({ id }) => id)).toEqual(plans);
  });

  it('is read anew when an import falls between the plans of a small one', async () => {
    const table = await stored(few);
    const reader: Table = {
      ...table,
      async *pages(pk, range, size, from) {
        const first = await table.pages(pk, range, size, from).next();
        await importAs(table, 'c', renamed(few));
        const plans = first.done ? [] : first.value.filter(({ sk }) => sk !== 'PROJECT');
        yield [...plans, (await table.get(keys.project(table.project))) ?? {}];
      },
    };
    expect(await projectAround(reader, 'north')).toEqual(renamed(few));
  });
});
