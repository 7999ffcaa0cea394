import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const surveyJsFolder = join(import.meta.dirname, '../surveyjs');

/** Installs SurveyJS at the first run, apart from the product's own packages. False, with a message, where that fails. */
export function installSurveyJs(): boolean {
  if (existsSync(join(surveyJsFolder, 'node_modules/survey-js-ui/package.json'))) return true;
  console.log('\nInstalling SurveyJS to compare with: npm ci in bench/surveyjs, once.');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: surveyJsFolder,
    encoding: 'utf8',
    // On Windows npm is a script.
    shell: process.platform === 'win32',
  });
  if (status === 0) return true;
  console.error(
    `SurveyJS could not be installed; that needs the npm registry. It is left out.\n${stderr.split('\n')[0]}`,
  );
  return false;
}
