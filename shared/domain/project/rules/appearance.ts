import { contrastOnWhite } from '../contrast.ts';
import type { Finding } from '../errors.ts';
import type { ProjectDraft } from './entries.ts';

const leastContrast = 4.5;

/** White text on the accent, and the accent as text on white, can be read by WCAG 2.2 AA. */
export function accentIsReadable({ accent }: ProjectDraft): Finding[] {
  if (!accent) return [];
  const contrast = contrastOnWhite(accent);
  if (contrast >= leastContrast) return [];
  const rounded = (Math.floor(contrast * 10) / 10).toFixed(1);
  return [
    {
      path: ['accent'],
      message: `expected a darker colour, with a contrast of at least ${leastContrast} : 1 on white, found ${rounded} : 1`,
    },
  ];
}
