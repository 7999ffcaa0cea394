import type { Child } from 'hono/jsx';
import { markup } from '../markup.ts';
import { ink } from './palette.ts';

/** A chart for wide and for narrow surroundings, each an SVG document that needs nothing else. */
export interface Chart {
  id: string;
  /** Its one message. */
  title: string;
  /** All that it shows, in words. */
  description: string;
  /** Where its figures come from, and of which day they are. */
  source: string;
  wide: string;
  narrow: string;
  /** Of the wide one, in units of its ground. */
  height: number;
}

/** The ground that a chart is drawn on. One unit is a pixel on a page, and 0.63 pt in print. */
export interface Ground {
  isNarrow: boolean;
  width: number;
  /** The size of type. */
  size: number;
}

export interface Drawing {
  height: number;
  content: Child;
}

/** 288 is what a screen of 320 pixels leaves between its margins. */
const grounds: Record<'wide' | 'narrow', Ground> = {
  wide: { isNarrow: false, width: 640, size: 15 },
  narrow: { isNarrow: true, width: 288, size: 14 },
};

/** Draws a chart on both grounds. */
export function makeChart(
  words: Pick<Chart, 'id' | 'title' | 'description' | 'source'>,
  draw: (ground: Ground) => Drawing,
): Chart {
  const on = (name: 'wide' | 'narrow', drawing: Drawing) =>
    markup(<Picture id={`${words.id}-${name}`} words={words} ground={grounds[name]} drawing={drawing} />);
  const wide = draw(grounds.wide);
  return { ...words, wide: on('wide', wide), narrow: on('narrow', draw(grounds.narrow)), height: wide.height };
}

interface PictureProps {
  id: string;
  words: Pick<Chart, 'title' | 'description'>;
  ground: Ground;
  drawing: Drawing;
}

function Picture({ id, words, ground, drawing }: PictureProps) {
  const { width, size, isNarrow } = ground;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={`chart ${isNarrow ? 'narrow' : 'wide'}`}
      viewBox={`0 0 ${width} ${Math.ceil(drawing.height)}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      font-family="Noto Sans, Noto Sans Arabic, Noto Sans Hebrew, Noto Emoji, sans-serif"
      font-size={size}
      fill={ink}
    >
      <title id={`${id}-title`}>{words.title}</title>
      <desc id={`${id}-description`}>{words.description}</desc>
      {drawing.content}
    </svg>
  );
}
