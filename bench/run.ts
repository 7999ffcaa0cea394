import { parseArgs } from 'node:util';
import { benchBundles } from './bundles.ts';
import { benchMail } from './mail.ts';
import { benchPages } from './pages.ts';
import { benchReport } from './report.ts';
import { benchSurvey } from './survey/index.ts';

/** A bench takes the number of partners that its largest size may have; those of one size do not look at it. */
const benches: Record<string, (most: number) => Promise<void>> = {
  bundles: benchBundles,
  mail: benchMail,
  pages: benchPages,
  survey: benchSurvey,
  report: benchReport,
};

const { positionals: wanted, values } = parseArgs({ allowPositionals: true, options: { most: { type: 'string' } } });
const most = values.most === undefined ? Infinity : Number(values.most);
const unknown = wanted.filter((name) => !(name in benches));
if (!(most > 0)) {
  console.error(`--most needs a number of partners, not "${values.most}".`);
  process.exitCode = 1;
} else if (unknown.length > 0) {
  console.error(`There is no bench ${unknown.join(', ')}. There are ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench(most);
  }
}
