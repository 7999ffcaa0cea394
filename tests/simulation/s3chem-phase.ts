import { parse } from 'node-html-parser';
import { readProjectFile } from '../../infra/project-file.ts';
import { readScript } from '../../local/demo/read-script.ts';
import { scenesOf, type Scene } from '../../local/demo/timeline.ts';
import type { Visit } from '../../local/demo/script.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { findContact } from '../../shared/domain/rounds/state.ts';
import { fillForm } from '../../shared/domain/survey/form.ts';
import { confirmedField, fieldsOf, pagesOf, type Page } from '../../shared/domain/survey/pages.ts';
import { addDays, atLocalTime } from '../../shared/domain/time.ts';
import { addCompileRequest } from '../../shared/store/reports.ts';
import type { Table } from '../../shared/store/table.ts';
import { addExtension } from '../../shared/store/rounds.ts';
import { opens, sends } from './browser.ts';
import { runCalmly } from './every-call.ts';
import { releaseLast } from './release-last.ts';
import { inOrder, ticksAt, type Entry, type Phase } from './phase.ts';

/** The rehearsal of S3Chem, from April 2019 to the final conference, with the same answers and acts. */
export async function s3chemPhase(): Promise<Phase> {
  const project = readProjectFile('examples/s3chem/project.yaml');
  const { bouncing, ...script } = readScript('examples/s3chem/answers.yaml', project);
  const scenes = scenesOf({ ...script, bouncing }, project.timeZone).flatMap((scene) => entriesOf(scene, project));
  const daily = daysOf(project).map((day): Entry => {
    const at = atLocalTime(day, project.reminders.sendAt, project.timeZone);
    return { at, name: `tick ${at}`, run: (world, fault) => world.tick(at, fault) };
  });
  const calm = await runCalmly({ project, bouncing, entries: inOrder([...daily, ...scenes]) });
  const busy = calm.invocations.filter(({ place, calls }) => place.name.startsWith('tick') && calls.includes('write'));
  return { project, bouncing, entries: inOrder([...ticksAt(busy.map(({ place }) => place.name.slice(5))), ...scenes]) };
}

function daysOf({ phase2, meetings }: Project): string[] {
  const last = [phase2.ends, ...meetings.map(({ date }) => date)].sort().at(-1) ?? phase2.ends;
  const days: string[] = [];
  for (let day = phase2.starts; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function entriesOf(scene: Scene, project: Project): Entry[] {
  if (scene.kind === 'visit') return visitEntries(scene.visit, scene.round, scene.at, project);
  const { at, act } = scene;
  if ('extend' in act) {
    const round = '2020-01';
    return [
      {
        at,
        name: `extends ${act.extend.plan}`,
        run: (world, fault) =>
          world.act((table) => addExtension(table, round, { ...act.extend, extendedAt: at }), fault),
      },
    ];
  }
  if ('release' in act) {
    const release = (table: Table) => releaseLast(table, act.release, at);
    return [{ at, name: `releases ${act.release}`, run: (world, fault) => world.act(release, fault) }];
  }
  const meeting = 'write' in act ? act.write.meeting : act.compile;
  const request = { id: `asked for at ${at}`, meeting, requestedAt: at };
  return [
    {
      at,
      name: `compiles ${meeting}`,
      run: (world, fault) => world.act((table) => addCompileRequest(table, request), fault),
    },
  ];
}

function visitEntries(visit: Visit, round: string, at: string, project: Project): Entry[] {
  const found = findContact(project, visit.by);
  const plan = project.plans.find(({ id }) => id === found?.partner.plan);
  if (!found || !plan) throw new Error(`There is no contact ${visit.by} with a plan.`);
  const { email, language } = found.contact;
  const name = `${visit.by} in ${round} at ${at}`;
  const entry = (what: string, run: Entry['run']): Entry => ({ at, name: `${name}: ${what}`, run });
  const ofPages = pagesOf(project, plan).flatMap((page) => [
    entry(`opens ${page.id}`, (world, fault) => opens(world, email, `/${page.id}`, at, fault)),
    entry(`sends ${page.id}`, (world, fault) =>
      sends(world, () => fillForm(fieldsOf(page, project, plan), answersOn(page, visit), language), at, fault),
    ),
    entry(`confirms ${page.id}`, (world, fault) => sends(world, doubtsIn, at, fault)),
  ]);
  const submits = [
    entry('opens check', (world, fault) => opens(world, email, '/check', at, fault)),
    entry('submits', (world, fault) => sends(world, () => ({}), at, fault)),
  ];
  return [...ofPages, ...(visit.submit ? submits : [])];
}

function answersOn(page: Page, visit: Visit): Record<string, unknown> {
  if (page.kind === 'action') return visit.actions[page.action.id] ?? {};
  return page.kind === 'plan' ? visit.plan : visit.questions;
}

/** The doubts that a page asks about, said to be right; undefined where it asks about none. */
function doubtsIn(body: string): Record<string, string[]> | undefined {
  const ticks = parse(body).querySelectorAll(`[name=${confirmedField}]`);
  return ticks.length > 0 ? { [confirmedField]: ticks.map((tick) => tick.getAttribute('value') ?? '') } : undefined;
}
