import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFront } from '../../local/front/front.tsx';
import { readMail } from '../../local/front/read-mail.ts';
import { importProject } from '../../local/import/import-project.ts';
import { startLocalRun, type LocalRun } from '../../local/run.ts';
import { nextStep, stepTo } from '../../local/stepping.ts';

/** S3Chem, or another project, on a new data folder, its first round open and everybody invited, with the front as `npm start` shows it. */
export async function startWithFirstRound(
  projectFile = 'examples/s3chem/project.yaml',
): Promise<{ run: LocalRun; stop: () => Promise<void> }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'zwischenstand-browser-'));
  const started: { run?: LocalRun } = {};
  const run = await startLocalRun({
    projectFile,
    dataFolder,
    front: createFront(() => {
      if (!started.run) throw new Error('not started yet');
      return started.run;
    }),
  });
  started.run = run;
  await importProject(run.table, run.project, { at: run.clock.now() });
  const first = await nextStep(run);
  if (!first) throw new Error('nothing is due');
  await stepTo(run, first.at);
  return {
    run,
    async stop() {
      await run.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}

/** The first link below `path` in the newest mail to the address. */
export async function linkInMail(run: LocalRun, address: string, path: string): Promise<string> {
  const mail = run.mails().findLast(({ to }) => to.includes(address));
  const link = mail && new RegExp(`https?://\\S+${path}/\\S+`).exec((await readMail(mail, run.url)).text)?.[0];
  if (!link) throw new Error(`no link to ${path} in the newest mail to ${address}`);
  return link;
}
