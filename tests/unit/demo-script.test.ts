import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readScript } from '../../local/demo/read-script.ts';
import type { Script } from '../../local/demo/script.ts';
import { scenesOf } from '../../local/demo/timeline.ts';
import { parseProject } from '../../shared/domain/project/parse.ts';
import type { Project } from '../../shared/domain/project/schema.ts';
import { compileReport } from '../../shared/domain/report/compile.ts';
import { plannedRounds, reportMoment, reportedMeetings } from '../../shared/domain/rounds/calendar.ts';
import { closingMoment } from '../../shared/domain/rounds/deadline.ts';
import { possibleExtensions } from '../../shared/domain/rounds/choices.ts';
import { deadlineFor, isOpenFor, type Extension, type Round } from '../../shared/domain/rounds/state.ts';
import { localDate, type Instant } from '../../shared/domain/time.ts';
import { sittingsOf } from '../sittings.ts';

/** Reads a project and its answers; names of rounds, contacts and actions that do not exist are refused here. */
function rehearsalIn(folder: string): { project: Project; script: Script } {
  const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  const parsed = parseProject(readFileSync(`${path}/project.yaml`, 'utf8'));
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return { project: parsed.project, script: readScript(`${path}/answers.yaml`, parsed.project) };
}

/** The project's rounds until a moment, as they are when each opens on time. */
function roundsUntil(at: Instant, project: Project): Round[] {
  const plans = project.plans.map(({ id }) => id);
  return plannedRounds(project)
    .map((round) => ({ ...round, openedAt: round.opensAt, plans }))
    .filter(({ openedAt }) => openedAt <= at);
}

describe.each(['examples/s3chem', 'tests/fixtures/large'])('the answers in %s', (folder) => {
  const { project, script } = rehearsalIn(folder);
  const contacts = project.partners.flatMap((partner) => partner.contacts);
  const sittings = sittingsOf(project, script);
  const scenes = scenesOf(script, project.timeZone);
  const extensions = scenes.flatMap((scene) =>
    scene.kind === 'act' && 'extend' in scene.act ? [{ ...scene.act.extend, extendedAt: scene.at }] : [],
  );
  // What the coordinator writes goes into a new report as well.
  const compilations = scenes.flatMap((scene) => {
    if (scene.kind !== 'act') return [];
    if ('compile' in scene.act) return [{ meeting: scene.act.compile, at: scene.at }];
    return 'write' in scene.act ? [{ meeting: scene.act.write.meeting, at: scene.at }] : [];
  });

  const roundAt = (at: Instant) => {
    const round = roundsUntil(at, project).at(-1);
    if (!round) throw new Error(`no round at ${at}`);
    return round;
  };
  const extensionsBefore = (at: Instant, round: Round): Extension[] =>
    extensions.filter(({ extendedAt }) => extendedAt < at && roundAt(extendedAt).id === round.id);

  it('name only addresses, plans, questions and meetings that the project has', () => {
    const questions = project.questions.map(({ id }) => id);

    expect(contacts.map(({ email }) => email)).toEqual(expect.arrayContaining(script.bouncing));
    expect(project.plans.map(({ id }) => id)).toEqual(expect.arrayContaining(extensions.map(({ plan }) => plan)));
    expect(reportedMeetings(project).map(({ id }) => id)).toEqual(
      expect.arrayContaining(compilations.map(({ meeting }) => meeting)),
    );
    for (const { visit } of sittings) {
      expect(questions).toEqual(expect.arrayContaining(Object.keys(visit.questions)));
    }
  });

  it('are given while their round is open for the plan', () => {
    const outside = sittings.filter(({ plan, round, at }) => {
      const current = roundAt(at);
      return current.id !== round || !isOpenFor(plan.id, current, extensionsBefore(at, current), at, project.timeZone);
    });

    expect(outside.map(({ visit }) => `${visit.by} ${visit.at}`)).toEqual([]);
  });

  it('stand in the file in the order in which they are given', () => {
    const inFile = Object.values(script.rounds).flatMap((visits) => visits.map(({ at }) => at));

    expect(inFile).toEqual(inFile.toSorted());
  });

  it('come from nobody whose mails come back', () => {
    const unreachable = contacts.filter(({ email }) => script.bouncing.includes(email)).map(({ id }) => id);

    expect(unreachable).not.toEqual([]);
    expect(sittings.filter(({ visit }) => unreachable.includes(visit.by))).toEqual([]);
  });

  it('are read from the pages as they were typed, and lack nothing when they are submitted', () => {
    for (const { visit, pages } of sittings) {
      for (const { page, typed, answers, problems, doubts } of pages) {
        const where = `${visit.by} ${visit.at} ${page.id}`;
        expect({ where, answers }).toMatchObject({ where, answers: typed });
        // What is only doubted, whoever answers confirms.
        const wrong = problems.filter(({ code }) => !doubts.some((doubt) => doubt.code === code));
        if (visit.submit) expect({ where, wrong }).toEqual({ where, wrong: [] });
      }
    }
  });

  it('get more time where the console grants it, before the old deadline has passed, and use it', () => {
    expect(extensions).not.toEqual([]);
    for (const { plan, deadline, extendedAt } of extensions) {
      const round = roundAt(extendedAt);
      const before = deadlineFor(plan, round, extensionsBefore(extendedAt, round));
      const closes = closingMoment(before, project.timeZone);

      expect(extendedAt < closes).toBe(true);
      expect(possibleExtensions(project, round, before, localDate(extendedAt, project.timeZone))).toContain(deadline);
      expect(
        sittings.some((sitting) => sitting.plan.id === plan && sitting.round === round.id && sitting.at >= closes),
      ).toBe(true);
    }
  });

  it('are reported on a second time ahead of the meeting, when one comes after the first report', () => {
    const late = compilations.filter(({ meeting: id, at }) => {
      const meeting = reportedMeetings(project).find((candidate) => candidate.id === id);
      const first = meeting && reportMoment(project, meeting);
      expect(meeting && localDate(at, project.timeZone) < meeting.date).toBe(true);
      return sittings.some((sitting) => first && sitting.submitted && sitting.at > first && sitting.at < at);
    });

    expect(late).not.toEqual([]);
  });
});

describe('the course of S3Chem', () => {
  const { project, script } = rehearsalIn('examples/s3chem');
  const sittings = sittingsOf(project, script);
  const answers = sittings.flatMap(({ submitted }) => submitted ?? []);
  const reportFor = (id: string, at?: Instant) => {
    const meeting = project.meetings.find((candidate) => candidate.id === id);
    if (!meeting) throw new Error(`no meeting ${id}`);
    const moment = at ?? reportMoment(project, meeting);
    return compileReport({ project, meeting, rounds: roundsUntil(moment, project), answers, revision: 1, at: moment });
  };
  const inFebruary = reportFor('meeting-13', '2020-02-11T07:45:00Z');
  const inOctober = reportFor('meeting-14');
  const actionIn = (report: typeof inFebruary, ref: string) =>
    report.plans.flatMap(({ actions }) => actions).find((action) => action.ref === ref);

  it('has a region that never answers', () => {
    expect(inOctober.response.never).toEqual(['wallonia']);
  });

  it('has an answer that is corrected once it was submitted', () => {
    const corrected = answers.filter(({ revision }) => revision > 1);

    expect(corrected.map(({ plan, round }) => `${plan} ${round}`)).toEqual(['limburg 2020-01']);
  });

  it('has a colleague who saves, and another who submits both their words', () => {
    const joint = answers.find(({ plan, round }) => plan === 'saxony-anhalt' && round === '2020-01');

    expect(sittings.filter(({ submitted }) => !submitted).map(({ visit }) => visit.by)).toEqual(['ministry']);
    expect(joint).toMatchObject({ submittedBy: 'isw', actions: { 'funding-directive': { progress: 45 } } });
  });

  it('stands at about half in Magdeburg, once the late answer is in', () => {
    expect(reportFor('meeting-13').response.answered).not.toContain('catalonia');
    expect(inFebruary.response.answered).toContain('catalonia');
    expect(inFebruary.headline.progress?.mean).toBeGreaterThan(45);
    expect(inFebruary.headline.progress?.mean).toBeLessThan(60);
  });

  it('has an action off track by its own account alone, and others that look brighter than their figures', () => {
    expect(actionIn(inFebruary, 'limburg/final-call')).toMatchObject({
      status: 'off-track',
      computed: { assessment: 'at-risk', disagreement: 'darker' },
    });
    expect(actionIn(inFebruary, 'mazovia/action-2')?.computed?.disagreement).toBe('brighter');
    expect(actionIn(inOctober, 'mazovia/action-3')?.computed?.disagreement).toBe('brighter');
  });

  it('has an action on hold in February, and one completed with evidence by October', () => {
    expect(inFebruary.headline.byStatus['on-hold']).toEqual(['catalonia/action-2']);
    expect(inOctober.headline.byStatus.completed).toEqual(['limburg/final-call']);
    expect(inOctober.missing).not.toContainEqual(expect.objectContaining({ gaps: ['evidence'] }));
  });

  it('has funding secured from the planned sources, and from one that was not planned', () => {
    const planned = project.plans.flatMap(({ actions }) => actions.flatMap(({ funding }) => funding));
    const sources = planned.map(({ source }) => source);
    const secured = inOctober.finance.bySource.filter(({ secured: sum }) => sum.amount > 0);

    expect(secured.map(({ source }) => source).filter((source) => !sources.includes(source))).toEqual([
      'Provincie Limburg',
    ]);
    expect(secured.length).toBeGreaterThan(1);
  });

  it('has interests that meet an offer, interests that do not yet, and offers that nobody has taken up', () => {
    const { pairs, unmet, free } = inFebruary.transfer;

    expect(pairs).toContainEqual(
      expect.objectContaining({ action: 'lombardy/eco-industry', interested: 'saxony-anhalt' }),
    );
    expect(unmet).toContainEqual(expect.objectContaining({ action: 'limburg/final-call', interested: 'mazovia' }));
    expect(free).toContain('catalonia/action-1');
  });
});
