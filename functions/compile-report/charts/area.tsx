import type { Status } from '../../../shared/domain/report/status.ts';
import { hatching, type Hatching } from './hatching.ts';
import { ink, paper, quiet, statusColours } from './palette.ts';

/** Lines over the colour, so that a status can be told in print without colours. */
const lines: Partial<Record<Status, { kind: Hatching; colour: string }>> = {
  'at-risk': { kind: 'diagonal', colour: ink },
  'off-track': { kind: 'cross', colour: paper },
  'on-hold': { kind: 'horizontal', colour: paper },
  abandoned: { kind: 'horizontal', colour: paper },
};

interface AreaProps {
  status: Status;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An area that stands for actions of one status. */
export function Area({ status, ...area }: AreaProps) {
  const box = { x: area.x + 0.5, y: area.y + 0.5, width: Math.max(0, area.width - 1), height: area.height - 1 };
  if (status === 'no-answer' || status === 'not-due')
    return (
      <rect
        {...box}
        class={`area-${status} outline`}
        fill={statusColours[status]}
        stroke={quiet}
        {...(status === 'no-answer' && { 'stroke-dasharray': '4 3' })}
      />
    );
  const over = lines[status];
  return (
    <>
      <rect {...box} class={`area-${status}`} fill={statusColours[status]} />
      {over && (
        <path
          class={`lines-${status}`}
          d={hatching(over.kind, box)}
          stroke={over.colour}
          stroke-width="1.2"
          stroke-opacity="0.65"
          fill="none"
        />
      )}
    </>
  );
}
