/**
 * What a slide looks like in numbers, in em of its own size of type. The stage is 16 to 9, and 1 em a fiftieth of its
 * width: 25.6 pixels on a projector of 1280 by 720. So a slide keeps its proportions at any size, and what fits once
 * fits everywhere.
 */
export const stage = { width: 50, height: 28.125, side: 2.5, top: 1.3, bottom: 0.8, foot: 1.9 };

export const heading = { size: 1.6, leading: 1.15, lines: 2, below: 0.8 };
export const leading = 1.3;
/** The smallest size of type: 22.5 pixels on 1280 by 720. */
export const small = 0.88;
/** Above and below the text of a row, together with its rule. */
export const rowGap = 0.7;
/** The line over the columns of a table. */
export const tableHead = small * leading + 0.55;
/** A heading within a slide, with the space around it. */
export const subheading = leading + 1;
/** How wide everything below the heading is. */
export const measure = stage.width - 2 * stage.side;

/** Between two columns. */
export const columnGap = 0.8;
/** The sign before a word, with its space. */
export const signWidth = 1.3;
/** The columns of each table; a table has as many as it has entries here, together as wide as the measure. */
export const columns = {
  actions: [19.7, 11.5, 6.2, 7.6],
  changes: [7.5, 18.5, 9.5, 9.5],
  decisions: [10.5, 34.5],
  pairs: [11, 23, 11],
  agenda: [21, 18, 6],
  events: [12, 19, 14],
} as const satisfies Record<string, readonly number[]>;

/** What no estimate of the width of letters foresees. */
const spare = 0.45;

/** How much height there is below a heading of so many lines. */
export function roomBelow(headingLines: number): number {
  const { height, top, bottom, foot } = stage;
  return height - top - bottom - foot - headingLines * heading.size * heading.leading - heading.below - spare;
}
