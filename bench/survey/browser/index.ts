export { elementsAtRest, firstContentfulPaint } from './rest.ts';
export { untilNextIsUsable, untilUsable } from './usable.ts';
