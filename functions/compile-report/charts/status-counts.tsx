import { scaleLinear } from 'd3-scale';
import { statuses, type Status } from '../../../shared/domain/report/status.ts';
import { Area } from './area.tsx';
import type { Drawing, Ground } from './chart.tsx';
import { Label, leading } from './label.tsx';
import { widthOf, wrap } from './lettering.ts';
import { signColours } from './palette.ts';
import { Mark } from './signs.tsx';

export interface StatusCountWords {
  statuses: Record<Status, string>;
  number: (value: number) => string;
}

/** No action gets more room than this, or a single one would look like a whole project. */
const widestAction = 140;
const bar = { height: 22, gap: 12 };

/** One row a status that occurs: its sign and word, a bar, and the number of actions at the end of it. */
export function drawStatusCounts(counts: Record<Status, number>, words: StatusCountWords, ground: Ground): Drawing {
  const { width, size, isNarrow } = ground;
  const sign = size + 8;
  const names = isNarrow ? width : Math.round(width * 0.32);
  const start = isNarrow ? 0 : names + 16;
  const most = Math.max(1, ...statuses.map((status) => counts[status]));
  const room = width - start - widthOf(words.number(most), size) - 14;
  const length = scaleLinear([0, most], [0, Math.min(room, most * widestAction)]);
  let y = 2;
  const rows = statuses
    .filter((status) => counts[status] > 0)
    .map((status) => {
      const lines = wrap(words.statuses[status], names - sign, size, 2);
      const label = lines.length * leading(size);
      const barTop = isNarrow ? y + label + 2 : y + Math.max(0, (label - bar.height) / 2);
      const labelTop = isNarrow ? y : y + Math.max(0, (bar.height - label) / 2);
      y = Math.max(barTop + bar.height, labelTop + label) + bar.gap;
      const end = start + length(counts[status]);
      return (
        <>
          <Mark
            name={status}
            colour={signColours[status]}
            tone={status}
            x={size / 2}
            y={labelTop + size * 0.66}
            size={size}
          />
          <Label lines={lines} x={sign} y={labelTop + size} size={size} />
          <Area status={status} x={start} y={barTop} width={end - start} height={bar.height} />
          <Label
            lines={[words.number(counts[status])]}
            x={end + 8}
            y={barTop + bar.height / 2 + size * 0.36}
            size={size}
            isBold
          />
        </>
      );
    });
  return { height: y, content: rows };
}
