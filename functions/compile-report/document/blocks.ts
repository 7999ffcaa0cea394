import type { Chart } from '../charts/chart.tsx';
import type { Block, Fact, Line, Reference } from './document.ts';

export const heading = (level: 2 | 3 | 4, ...line: Line): Block => ({ kind: 'heading', level, line });

export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });

export const remark = (...line: Line): Block => ({ kind: 'remark', line });

/** Lines one under the other, within one. */
export const underEachOther = (lines: Line[]): Line =>
  lines.flatMap((line, index) => (index === 0 ? line : ['\n', ...line]));

/** No list and no heading over nothing. */
export const listOf = (items: Line[]): Block[] => (items.length > 0 ? [{ kind: 'list', items }] : []);

export const factsOf = (facts: Fact[]): Block => ({ kind: 'facts', facts });

/** A heading that links lead to. */
export const place = (level: 3 | 4, id: string, ...line: Line): Block => ({ kind: 'heading', level, line, id });

/** A chart under its title as a heading. */
export const chartBlock = (level: 2 | 3, chart: Chart, numbers?: Reference): Block => ({
  kind: 'chart',
  level,
  chart,
  numbers,
});
