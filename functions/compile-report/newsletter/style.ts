import { font, styleSheet } from '../../../shared/mail/letter-style.ts';
import { light } from '../../../shared/web/style/tokens.ts';

const text = `${font};line-height:1.5;overflow-wrap:anywhere`;
const heading = `${font};line-height:1.3;color:${light.ink};overflow-wrap:anywhere`;

const looks = {
  page: `margin:0;padding:0;background:${light.paper}`,
  around: 'border-collapse:collapse',
  margin: 'padding:24px 16px',
  column: 'max-width:600px;border-collapse:collapse',
  masthead: `margin:0 0 28px;border-bottom:3px solid;padding:0 0 12px;${text};font-size:16px;color:${light.quiet}`,
  name: `font-size:19px;color:${light.ink}`,
  title: `margin:0 0 12px;${heading};font-size:24px`,
  section: `margin:36px 0 12px;border-top:1px solid ${light.rule};padding-top:20px;${heading};font-size:20px`,
  region: `margin:20px 0 0;${heading};font-size:17px`,
  paragraph: `margin:0 0 16px;${text};font-size:17px;color:${light.ink}`,
  words: `margin:0 0 16px;${text};font-size:17px;color:${light.ink};white-space:pre-line`,
  small: `margin:0 0 8px;${text};font-size:16px;color:${light.quiet}`,
  link: `color:${light.ink};text-decoration:underline`,
  place: 'border-collapse:separate;margin:32px 0 20px',
  button: 'border-radius:4px;mso-padding-alt:13px 22px',
  'on-button': `display:inline-block;padding:13px 22px;${font};font-size:17px;font-weight:600;color:#ffffff;text-decoration:none`,
} as const;
type Look = keyof typeof looks;

/** What stays legible in dark surroundings, by the classes of all mails. */
const tones: Partial<Record<Look, string>> = {
  masthead: 'quiet accent',
  name: 'ink',
  title: 'ink',
  section: 'ink rule',
  region: 'ink',
  paragraph: 'ink',
  words: 'ink',
  small: 'quiet',
  link: 'ink',
};

/** The attributes of an element that looks so: many mail programs know only styles that stand with the element. */
export function looking(look: Look, accent?: string): { class: string; style: string } {
  const own = accent === undefined ? '' : `;${accentOf(look, accent)}`;
  return { class: [look, tones[look]].filter(Boolean).join(' '), style: looks[look] + own };
}

/** The same as a style sheet, for browsers whose policy forbids styles with the element; and for dark surroundings. */
export function newsletterSheet(accent: string): string {
  const sheets = Object.entries(looks).map(([name, declarations]) => `.${name}{${declarations}}`);
  const accents = (['masthead', 'button'] as const).map((look) => `.${look}{${accentOf(look, accent)}}`);
  return [...sheets, ...accents, styleSheet(accent)].join('');
}

const accentOf = (look: Look, accent: string) =>
  look === 'button' ? `background:${accent}` : `border-color:${accent}`;
