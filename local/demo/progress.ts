import { formatDate, formatTime } from '../../shared/texts/format.ts';
import { localDate } from '../../shared/domain/time.ts';
import { readProjectAndState } from '../../shared/store/state.ts';
import type { LocalRun } from '../run.ts';
import { eventsIn } from './events.ts';

/** Tells what has happened since it was last asked. */
export interface Progress {
  tell(): Promise<void>;
}

export function createProgress(run: LocalRun, print: (line: string) => void): Progress {
  const told = new Set<string>();
  return {
    async tell() {
      const known = await readProjectAndState(run.table, run.clock.now());
      if (!known) return;
      const news = eventsIn(known.project, known.state).filter(({ key }) => !told.has(key));
      if (news.length === 0) return;
      news.forEach(({ key }) => told.add(key));
      const { timeZone } = run.project;
      const now = run.clock.now();
      const moment = `${formatDate(localDate(now, timeZone), 'en')}, ${formatTime(now, timeZone, 'en')}`;
      print(`${moment.padEnd(24)} ${summarize(news.map(({ text }) => text)).join('; ')}`);
    },
  };
}

/** Equal events as one, with their number. */
function summarize(texts: string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count > 1 ? `${text} ×${count}` : text));
}
