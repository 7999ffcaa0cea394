import { widthOf } from '../charts/lettering.ts';
import { plainText } from '../document/lines.ts';
import { figuresOf } from '../internal/figures.ts';
import { headlineOf } from '../internal/headline.ts';
import type { Reading } from '../internal/reading.ts';
import type { Slide } from './slide.tsx';

/** The width that a large figure has, in em of its own size. */
const roomForFigure = 4.4;

/** The headline, and the four figures with their change. */
export function standingSlide(reading: Reading): Slide {
  const figures = figuresOf(reading);
  const areLong = figures.some(({ value }) => widthOf(value, 1) > roomForFigure);
  return {
    id: 'standing',
    kind: 'figures',
    // On the slides, the links of the headline would lead nowhere.
    heading: plainText(headlineOf(reading)),
    content: (
      <dl class={areLong ? 'figures long' : 'figures'}>
        {figures.map(({ value, label, change }) => (
          <div>
            <dt>{label}</dt>
            <dd class="value">{value}</dd>
            <dd class="change">{change}</dd>
          </div>
        ))}
      </dl>
    ),
  };
}
