import { findContact, type ProjectState } from '../../shared/domain/rounds/state.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Known } from '../../shared/store/state.ts';
import type { LocalRun } from '../run.ts';
import { nextStepFrom } from '../stepping.ts';
import { actInConsole } from './coordinator.ts';
import { visitSurvey } from './partner.ts';
import type { Progress } from './progress.ts';
import type { Scene } from './timeline.ts';

/** What did not go as the script says. */
export interface Mishap {
  at: Instant;
  who: string;
  message: string;
}

/**
 * Runs through the project's time until `until`: wakes the stack whenever something is due, and lets people do what
 * the scenes say. A run that was stopped goes on from the moment that its clock shows.
 */
export async function rehearse(run: LocalRun, scenes: Scene[], until: Instant, progress: Progress): Promise<Mishap[]> {
  const mishaps: Mishap[] = [];
  const started = run.clock.now();
  const left = scenes.filter(({ at }) => at >= started && at <= until);
  await run.tick();
  let known = await progress.tell();
  for (;;) {
    const [scene] = left;
    const step = nextStepFrom(run, known);
    const next = [scene?.at, step?.at, until].filter((at) => at !== undefined).sort()[0] ?? until;
    run.clock.moveTo(next);
    if (step?.at === next) await progress.during(run.tick());
    const now = left.splice(0, left.filter(({ at }) => at === next).length);
    mishaps.push(...(await progress.during(playSideBySide(run, now, known))));
    known = await progress.tell();
    if (next === until && (step === undefined || step.at > until)) return mishaps;
  }
}

/** Those who act at the same time act side by side, and each of them does one thing after the other. */
async function playSideBySide(run: LocalRun, scenes: Scene[], known: Known | undefined): Promise<Mishap[]> {
  const actors = [...new Set(scenes.map(actorOf))];
  const played = actors.map(async (actor) => {
    const mishaps: Mishap[] = [];
    for (const scene of scenes) if (actorOf(scene) === actor) mishaps.push(...(await play(run, scene, known)));
    return mishaps;
  });
  return (await Promise.all(played)).flat();
}

function actorOf(scene: Scene): string {
  return scene.kind === 'visit' ? scene.visit.by : 'coordinator';
}

async function play(run: LocalRun, scene: Scene, known: Known | undefined): Promise<Mishap[]> {
  if (known && isDone(scene, known.state)) return [];
  try {
    await (scene.kind === 'visit' ? visitSurvey(run, scene.visit) : actInConsole(run, scene.act));
    await run.idle();
    return [];
  } catch (error) {
    const who = scene.kind === 'visit' ? nameOf(run, scene.visit.by) : 'Coordinator';
    return [{ at: scene.at, who, message: error instanceof Error ? error.message : String(error) }];
  }
}

/** Whether a run that was stopped had come to do it already. A visit that only saves can be made again. */
function isDone(scene: Scene, state: ProjectState): boolean {
  if (scene.kind === 'visit') {
    const { by } = scene.visit;
    const round = state.rounds.find(({ round: { id } }) => id === scene.round);
    return (
      round?.submissions.some(({ submittedBy, submittedAt }) => submittedBy === by && submittedAt === scene.at) ?? false
    );
  }
  const { act } = scene;
  if ('extend' in act) {
    const extensions = state.rounds.flatMap((round) => round.extensions);
    return extensions.some(({ plan, deadline }) => plan === act.extend.plan && deadline === act.extend.deadline);
  }
  if ('release' in act)
    return state.releases.some(({ meeting, requestedAt }) => meeting === act.release && requestedAt === scene.at);
  const about = 'write' in act ? act.write.meeting : act.compile;
  return state.compileRequests.some(({ meeting, requestedAt }) => meeting === about && requestedAt === scene.at);
}

function nameOf({ project }: LocalRun, contact: string): string {
  return findContact(project, contact)?.partner.region ?? contact;
}
