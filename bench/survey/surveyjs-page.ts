import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { AskedPage } from './questionnaire.ts';
import type { StaticFile } from './server.ts';
import { surveyJsData } from './surveyjs-data.ts';
import { surveyJsFolder } from './surveyjs-install.ts';
import { surveyJsModel } from './surveyjs-model.ts';

/** The questionnaire in SurveyJS, bundled and minified, by the paths that its files are served under. */
export function surveyJsFiles(pages: AskedPage[]): Record<string, StaticFile> {
  const { outputFiles } = buildSync({
    entryPoints: [join(surveyJsFolder, 'page.js')],
    outdir: surveyJsFolder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome103', 'firefox125', 'safari16'],
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  const contentOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return {
    '/surveyjs': { type: 'text/html; charset=utf-8', content: documentWith(pages) },
    '/surveyjs/page.js': { type: 'text/javascript; charset=utf-8', content: contentOf('page.js') },
    '/surveyjs/page.css': { type: 'text/css; charset=utf-8', content: contentOf('page.css') },
  };
}

function documentWith(pages: AskedPage[]): string {
  const questionnaire = JSON.stringify({ model: surveyJsModel(pages), data: surveyJsData(pages) });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Survey</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/surveyjs/page.css">
<script type="module" src="/surveyjs/page.js"></script>
</head>
<body>
<div id="survey"></div>
<script type="application/json" id="questionnaire">${questionnaire.replaceAll('<', '\\u003c')}</script>
</body>
</html>`;
}
