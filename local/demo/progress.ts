import { formatDate, formatTime } from '../../shared/texts/format.ts';
import { localDate } from '../../shared/domain/time.ts';
import { readCompiling } from '../../shared/store/compiling.ts';
import { readProjectAndPresent, readProjectAndState, type Known } from '../../shared/store/state.ts';
import type { LocalRun } from '../run.ts';
import { eventsIn } from './events.ts';

/** Tells what has happened since it was last asked, and how far long work has come while it lasts. */
export interface Progress {
  /** Answers the state that it has read for it. */
  tell(): Promise<Known | undefined>;
  during<Result>(work: Promise<Result>): Promise<Result>;
}

/** In milliseconds: so long nobody wonders. */
const patience = 4_000;

/** What has happened before, in a run that was stopped, is not told again. */
export async function createProgress(run: LocalRun, print: (line: string) => void): Promise<Progress> {
  const before = await readProjectAndState(run.table, run.clock.now());
  const told = new Set(before && eventsIn(before.project, before.state).map(({ key }) => key));
  const printNew = (line: string) => {
    if (!told.has(line)) print(line);
    told.add(line);
  };
  return {
    async tell() {
      const known = await readProjectAndPresent(run.table, run.clock.now(), 1);
      if (!known) return undefined;
      const news = eventsIn(known.project, known.state).filter(({ key }) => !told.has(key));
      if (news.length === 0) return known;
      news.forEach(({ key }) => told.add(key));
      const { timeZone } = run.project;
      const now = run.clock.now();
      const moment = `${formatDate(localDate(now, timeZone), 'en')}, ${formatTime(now, timeZone, 'en')}`;
      print(`${moment.padEnd(24)} ${summarize(news.map(({ text }) => text)).join('; ')}`);
      return known;
    },
    async during(work) {
      const timer = setInterval(() => void tellCompiling(run, printNew), patience);
      return work.finally(() => clearInterval(timer));
    },
  };
}

async function tellCompiling({ table, project }: LocalRun, print: (line: string) => void): Promise<void> {
  for (const { id } of project.meetings) {
    const compiling = await readCompiling(table, id).catch(() => undefined);
    if (!compiling || compiling.files.length === compiling.ofFiles) continue;
    const { regions, files, ofFiles } = compiling;
    const read = regions ? `${regions.read} of ${regions.of} regions read, ` : '';
    print(`${' '.repeat(24)} report for ${id}: ${read}${files.length} of ${ofFiles} files written`);
  }
}

/** Equal events as one, with their number. */
function summarize(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count > 1 ? `${text} ×${count}` : text));
}
