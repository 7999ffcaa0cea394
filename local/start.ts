import { importProject } from './import/import-project.ts';
import { createFront } from './front/front.tsx';
import { runCommand } from './command.ts';
import { readOptions, WrongOptions } from './options.ts';
import { startLocalRun, type LocalRun } from './run.ts';

const usage = 'npm start -- [--project FILE] [--data DIR] [--port N]';

await runCommand(async () => {
  const {
    project = 'examples/s3chem/project.yaml',
    data = '.zwischenstand/start',
    port = '4400',
  } = readOptions(['project', 'data', 'port'], usage);
  if (!/^\d{1,5}$/.test(port)) throw new WrongOptions(`--port wants a number, not ${port}.`, usage);
  const began = performance.now();
  const started: { run?: LocalRun } = {};
  const run = await startLocalRun({
    projectFile: project,
    dataFolder: data,
    port: Number(port),
    front: createFront(() => started.run ?? fail()),
  });
  await importProject(run.table, run.project, { at: run.clock.now() });
  await run.idle();
  started.run = run;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${run.project.name} runs at ${run.url} (up in ${seconds} s).`);
  console.log(`Its data is kept in ${data}. Ctrl-C stops it.`);

  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    console.log('Stopping.');
    void run.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
});

function fail(): never {
  throw new Error('The stack is still starting.');
}
