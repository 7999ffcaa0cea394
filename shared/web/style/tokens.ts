/** The colours of the pages. Text keeps a contrast of at least 5:1, signs and borders of fields at least 3:1. */
interface Palette {
  paper: string;
  ink: string;
  quiet: string;
  rule: string;
  field: string;
  tint: string;
  error: string;
  blue: string;
  teal: string;
  amber: string;
  vermilion: string;
  grey: string;
}

export const light: Palette = {
  paper: '#ffffff',
  ink: '#16191d',
  quiet: '#525b66',
  rule: '#d3d8de',
  field: '#59636e',
  tint: '#f4f6f8',
  error: '#a8200d',
  blue: '#0b4f9c',
  teal: '#00695c',
  amber: '#8a5300',
  vermilion: '#b3360b',
  grey: '#5f6770',
};

export const dark: Palette = {
  paper: '#14171b',
  ink: '#e9ecef',
  quiet: '#aab3bd',
  rule: '#363d46',
  field: '#8b959f',
  tint: '#1d2228',
  error: '#ff9c8a',
  blue: '#8fbcf4',
  teal: '#5ccdbb',
  amber: '#f2b84b',
  vermilion: '#ff9466',
  grey: '#a5adb6',
};

/** The tokens as custom properties, for light and dark surroundings; the accent is the project's own. */
export function tokens(accent: string): string {
  return [
    `:root{color-scheme:light dark;--accent:${accent};--on-accent:#fff;${properties(light)}}`,
    `@media(prefers-color-scheme:dark){:root{--accent:${lightened(accent)};--on-accent:${dark.paper};${properties(dark)}}}`,
  ].join('');
}

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${String(colour)}`)
    .join(';');
}

/** The accent for dark surroundings: mixed with white until it stands out from the dark paper. */
export function lightened(accent: string): string {
  const channels = [1, 3, 5].map((start) => parseInt(accent.slice(start, start + 2), 16));
  for (let white = 0; white < 1; white += 0.05) {
    const mixed = channels.map((channel) => Math.round(channel + (255 - channel) * white));
    if (luminance(mixed) >= 0.36) return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  return '#ffffff';
}

/** Relative luminance by WCAG 2.2, from 0 to 1. */
function luminance(channels: number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
