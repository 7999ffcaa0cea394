import { dark, light, lightened } from '../web/style/tokens.ts';

export const font = "font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans',Helvetica,Arial,sans-serif";
export const paragraphStyle = `margin:0 0 16px;${font};font-size:17px;line-height:1.5;color:${light.ink}`;
export const smallStyle = `margin:0 0 12px;${font};font-size:14px;line-height:1.5;color:${light.quiet}`;

/**
 * What mail programs that know style sheets put over the styles that stand with the elements: dark surroundings,
 * and labels above their values on narrow screens.
 */
export function styleSheet(accent: string): string {
  const bright = lightened(accent);
  return [
    '@media (max-width:480px){.label,.value{display:block!important;width:auto!important}.value{border-top:0!important;padding-top:0!important}.label{margin:0!important;padding-bottom:2px!important}}',
    `@media (prefers-color-scheme:dark){.page{background:${dark.paper}!important}.ink{color:${dark.ink}!important}`,
    `.quiet{color:${dark.quiet}!important}.rule{border-color:${dark.rule}!important}.accent{border-color:${bright}!important}`,
    `.button{background:${bright}!important}.on-button{color:${dark.paper}!important}}`,
  ].join('');
}
