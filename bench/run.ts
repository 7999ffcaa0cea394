import { benchBundles } from './bundles.ts';
import { benchMail } from './mail.ts';
import { benchPages } from './pages.ts';
import { benchReport } from './report.ts';
import { benchSurvey } from './survey/index.ts';

const benches: Record<string, () => Promise<void>> = {
  bundles: benchBundles,
  mail: benchMail,
  pages: benchPages,
  survey: benchSurvey,
  report: benchReport,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench();
  }
}
