import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProjectFile } from '../infra/project-file.ts';
import { atLocalTime } from '../shared/domain/time.ts';
import { readProjectAndState } from '../shared/store/state.ts';
import { runCommand } from './command.ts';
import { createProgress } from './demo/progress.ts';
import { readScript } from './demo/read-script.ts';
import { rehearse } from './demo/rehearsal.ts';
import { scenesOf } from './demo/timeline.ts';
import { LocalRunError } from './errors.ts';
import { importProject } from './import/import-project.ts';
import { readOptions } from './options.ts';
import { withCamera } from './pictures/camera.ts';
import { showReports, showSurvey, surveyDay } from './pictures/shots.ts';
import { startLocalRun } from './run.ts';

const usage = 'npm run pictures -- [--out DIR]';
const projectFile = 'examples/s3chem/project.yaml';
/** The day after the final conference, for which the last report is released. */
const end = '2020-10-23';

/** Only what was released is there in English: the coordinator of the sample reads German. */
const released = { at: '2020-02-11 10:00', release: 'meeting-13' };

/** The README's pictures: from one rehearsal, stopped on the way for a look at the survey. */
await runCommand(async () => {
  const { out = 'docs/images' } = readOptions(['out'], usage);
  const project = readProjectFile(projectFile);
  const script = readScript('examples/s3chem/answers.yaml', project);
  const scenes = scenesOf({ ...script, coordinator: [...script.coordinator, released] }, project.timeZone);
  const dataFolder = mkdtempSync(join(tmpdir(), 'zwischenstand-pictures-'));
  const run = await startLocalRun({ projectFile, dataFolder, bouncing: script.bouncing });
  try {
    await importProject(run.table, run.project, { at: run.clock.now() });
    const progress = await createProgress(run, console.log);
    const goOnUntil = async (day: string) => {
      const [mishap] = await rehearse(run, scenes, atLocalTime(day, '00:00', project.timeZone), progress);
      if (mishap) throw new LocalRunError(`${mishap.at} ${mishap.who}: ${mishap.message}`);
    };

    await goOnUntil(surveyDay);
    console.log(await withCamera(out, (camera) => showSurvey(run, camera)));
    await goOnUntil(end);
    const known = await readProjectAndState(run.table, run.clock.now());
    const reports = known?.state.reports ?? [];
    const paths = await withCamera(out, (camera) => showReports(run, reports, camera));
    for (const path of paths) console.log(path);
  } finally {
    await run.close();
    rmSync(dataFolder, { recursive: true });
  }
});
