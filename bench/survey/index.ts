import type { Browser } from 'playwright-core';
import { createSurvey } from '../../functions/survey/survey.ts';
import { bundleBrowserScript } from '../../infra/browser-script.ts';
import { lambdaHandler } from '../../shared/web/lambda.ts';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { openSurvey } from '../../tests/integration/survey-visitor.ts';
import { answerPages, surveyBehind } from './answers.ts';
import { bareHtml } from './floor.tsx';
import { printGoals } from './goals.ts';
import { projectOfEightActions } from './project.ts';
import { questionnaireOf, type AskedPage } from './questionnaire.ts';
import { serve, type StaticFile } from './server.ts';
import type { Runs } from './runs.ts';
import { installSurveyJs } from './surveyjs-install.ts';
import { surveyJsFiles } from './surveyjs-page.ts';
import { printTable } from './table.ts';
import { visit, type Step } from './visit.ts';

const rounds = { first: 5, all: 3 };

/**
 * The survey as a partner's phone sees it, against the same questionnaire in SurveyJS, and in bare HTML as the floor.
 * The product sends one page a request, SurveyJS everything at once: so both the first page and all of them are told.
 */
export async function benchSurvey(): Promise<void> {
  const survey = await openSurvey(projectOfEightActions());
  const link = survey.linkOf('anna');
  await answerPages(survey, link);
  const pages = questionnaireOf(await surveyBehind(survey, link));
  const withSurveyJs = installSurveyJs();
  const mailQueue = { request: () => Promise.resolve() };
  const product = lambdaHandler(createSurvey({ table: survey.table, mailQueue, script: await bundleBrowserScript() }));
  const server = await serve({ ...bareFiles(pages), ...(withSurveyJs && surveyJsFiles(pages)) }, product);
  const browser = await launchChromium();
  const subjects: Subjects = {
    'bare HTML': pages.map(({ id, landmark }) => ({ path: `/bare/${id}`, landmark })),
    'this product': pages.map(({ id, landmark }) => ({ path: `${link}/${id}`, landmark })),
    ...(withSurveyJs && { SurveyJS: throughSurveyJs(pages) }),
  };
  // The first visits warm up server and browser.
  await visitInTurn(browser, server.origin, firstOf(subjects), 1);
  const first = await visitInTurn(browser, server.origin, firstOf(subjects), rounds.first);
  printTable(`The first of ${pages.length} pages in Chromium, 4× slower CPU, Slow 4G`, first);
  const all = await visitInTurn(browser, server.origin, subjects, rounds.all);
  printTable(`All ${pages.length} pages, one after the other, times and work in sum`, all, 'firstPaint');
  printGoals(first);
  await browser.close();
  await server.close();
  await survey.close();
}

/** By name: the steps through the questionnaire. */
type Subjects = Record<string, Step[]>;

function firstOf(subjects: Subjects): Subjects {
  return Object.fromEntries(Object.entries(subjects).map(([name, steps]) => [name, steps.slice(0, 1)]));
}

/** Each subject in turn, so that noise hits all of them alike. */
async function visitInTurn(browser: Browser, origin: string, subjects: Subjects, rounds: number): Promise<Runs> {
  const runs: Runs = new Map(Object.keys(subjects).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, steps] of Object.entries(subjects)) {
      runs.get(name)?.push(await visit(browser, origin, steps));
    }
  }
  return runs;
}

function bareFiles(pages: AskedPage[]): Record<string, StaticFile> {
  const type = 'text/html; charset=utf-8';
  return Object.fromEntries(pages.map((page) => [`/bare/${page.id}`, { type, content: bareHtml(page) }]));
}

/** It loads once; from then on its own button leads to the next page. */
function throughSurveyJs(pages: AskedPage[]): Step[] {
  return pages.map(({ landmark }, index) => ({
    landmark,
    ...(index === 0 ? { path: '/surveyjs' } : { button: '.sd-navigation__next-btn' }),
  }));
}
