import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readProjectFile } from '../infra/project-file.ts';
import type { Project } from '../shared/domain/project/schema.ts';
import { reportedMeetings } from '../shared/domain/rounds/calendar.ts';
import { emptyState } from '../shared/domain/rounds/state.ts';
import { addDays, atLocalTime, dateSchema } from '../shared/domain/time.ts';
import { importProject } from './import/import-project.ts';
import { readProjectAndState } from '../shared/store/state.ts';
import { runCommand } from './command.ts';
import { createProgress } from './demo/progress.ts';
import { readScript } from './demo/read-script.ts';
import { rehearse } from './demo/rehearsal.ts';
import { writeResults } from './demo/results.ts';
import { scriptSchema } from './demo/script.ts';
import { summarize } from './demo/summary.ts';
import { scenesOf } from './demo/timeline.ts';
import { openWorkspace } from './demo/workspace.ts';
import { readOptions, WrongOptions } from './options.ts';
import { startLocalRun } from './run.ts';

const usage = 'npm run demo -- [--project FILE] [--answers FILE] [--until YYYY-MM-DD] [--out DIR]';
const sample = 'examples/s3chem/project.yaml';

await runCommand(async () => {
  const options = readOptions(['project', 'answers', 'until', 'out'], usage);
  const { project: projectFile = sample, out = '.zwischenstand/demo' } = options;
  const answersFile = options.answers ?? (projectFile === sample ? join(dirname(sample), 'answers.yaml') : undefined);
  const project = readProjectFile(projectFile);
  const script = answersFile === undefined ? scriptSchema.parse({}) : readScript(answersFile, project);
  const lastDay = options.until ?? lastMeeting(project);
  if (!dateSchema.safeParse(lastDay).success) throw new WrongOptions(`--until wants a day, not ${lastDay}.`, usage);
  if (lastDay < project.phase2.starts) {
    throw new WrongOptions(
      `--until wants a day from ${project.phase2.starts} on, when phase 2 begins, not ${lastDay}.`,
      usage,
    );
  }
  const until = atLocalTime(addDays(lastDay, 1), '00:00', project.timeZone);

  const began = performance.now();
  const plot = [projectFile, answersFile].map((file) => `${file ?? 'nobody answers'} ${file ? digest(file) : ''}`);
  const { dataFolder, isResumed } = openWorkspace(out, [...plot, lastDay, ''].join('\n'));
  const run = await startLocalRun({ projectFile, dataFolder, bouncing: script.bouncing });
  try {
    await importProject(run.table, run.project, { at: run.clock.now() });
    console.log(
      `${project.name}, phase 2, until ${lastDay}${isResumed ? ', going on where the last run was stopped' : ''}`,
    );
    const progress = await createProgress(run, console.log);
    const mishaps = await rehearse(run, scenesOf(script, project.timeZone), until, progress);
    const { state } = (await readProjectAndState(run.table, run.clock.now())) ?? { state: emptyState };
    const summary = summarize(run, state, until, mishaps);
    const paths = await writeResults(run, state.reports, summary, out);

    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const answered = summary.rounds.reduce((sum, round) => sum + round.answered, 0);
    console.log(
      `\n${summary.rounds.length} rounds, ${answered} answers, ${summary.mails.total} mails, ${summary.reports.length} reports in ${seconds} s`,
    );
    for (const path of paths) console.log(`  ${path}`);
    console.log(`Walk around in it: npm start -- --project ${projectFile} --data ${dataFolder}`);
    if (summary.errors.length > 0) {
      console.error(`\n${summary.errors.length} errors:\n${summary.errors.map((error) => `  ${error}`).join('\n')}`);
      process.exitCode = 1;
    }
  } finally {
    await run.close();
  }
});

/** The day on which there is nothing more to report to: that of the last meeting with a report, or the end of phase 2. */
function lastMeeting(project: Project): string {
  const last = reportedMeetings(project).at(-1);
  return last?.ends ?? last?.date ?? project.phase2.ends;
}

function digest(file: string): string {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
}
