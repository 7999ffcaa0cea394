import type { Drawing, Ground } from '../charts/chart.tsx';
import { ink } from '../charts/palette.ts';

interface PictureProps {
  /** For which width of the page it is. */
  name: 'wide' | 'narrow';
  title: string;
  /** All that it shows, in words. */
  description: string;
  ground: Ground;
  drawing: Drawing;
}

/** A chart on a ground of the slides' own: wider than that of the report, so that more bars find room. */
export function Picture({ name, title, description, ground, drawing }: PictureProps) {
  const id = `status-by-region-${name}`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={`chart ${name}`}
      viewBox={`0 0 ${ground.width} ${Math.ceil(drawing.height)}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      font-size={ground.size}
      fill={ink}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {drawing.content}
    </svg>
  );
}
