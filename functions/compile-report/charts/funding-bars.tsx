import { scaleLinear } from 'd3-scale';
import type { Drawing, Ground } from './chart.tsx';
import { Label, leading } from './label.tsx';
import { widthOf, wrap } from './lettering.ts';
import { quiet } from './palette.ts';

/** A source of money, in EUR; undefined where nobody has named an amount. */
export interface FundingBar {
  source: string;
  planned: number | undefined;
  secured: number | undefined;
}

export interface FundingWords {
  planned: string;
  secured: string;
  unknown: string;
  money: (euros: number) => string;
}

const thickness = 16;

/** Two bars a source, what is planned over what is secured, on one scale. What is not known has no bar. */
export function drawFundingBars(bars: FundingBar[], words: FundingWords, accent: string, ground: Ground): Drawing {
  const { width, size } = ground;
  const label = (amount: number | undefined, word: string) =>
    `${amount === undefined ? words.unknown : words.money(amount)} ${word}`;
  const texts = bars.flatMap(({ planned, secured }) => [label(planned, words.planned), label(secured, words.secured)]);
  const room = Math.max(0, ...texts.map((text) => widthOf(text, size))) + 12;
  const most = Math.max(1, ...bars.flatMap(({ planned = 0, secured = 0 }) => [planned, secured]));
  const length = scaleLinear([0, most], [0, Math.max(40, width - room)]);
  let y = 0;
  const rows = bars.map(({ source, planned, secured }) => {
    const lines = wrap(source, width, size, 2);
    const top = y + lines.length * leading(size) + 4;
    const name = y + size;
    y = top + 2 * (thickness + 6) + 14;
    return (
      <>
        <Label lines={lines} x={0} y={name} size={size} isBold />
        {planned !== undefined && (
          <rect
            class="outline"
            x={1}
            y={top}
            width={Math.max(2, length(planned) - 2)}
            height={thickness}
            fill="none"
            stroke={quiet}
            stroke-width="1.5"
          />
        )}
        {secured !== undefined && (
          <rect
            class="accent"
            x={0}
            y={top + thickness + 6}
            width={Math.max(2, length(secured))}
            height={thickness}
            fill={accent}
          />
        )}
        {[planned, secured].map((amount, index) => (
          <Label
            lines={[label(amount, index === 0 ? words.planned : words.secured)]}
            x={amount === undefined ? 0 : length(amount) + 10}
            y={top + index * (thickness + 6) + thickness / 2 + size * 0.36}
            size={size}
            isQuiet={index === 0}
          />
        ))}
      </>
    );
  });
  return { height: y, content: rows };
}
