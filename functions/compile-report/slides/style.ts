import { light } from '../../../shared/web/style/tokens.ts';
import { listStyle } from './style-lists.ts';
import { heading, leading, measure, small, stage } from './stage.ts';

/**
 * How slides look. They stay light whatever the reader's screen prefers: they are shown to others, in a room that is
 * seldom dark, where dark letters on white are read from furthest away; and the same file goes to the printer.
 */
export function styleSheet(accent: string): string {
  return `${tokens(accent)}${base}${listStyle}${flow}${onStage}${onPaper}`.replace(/\n/g, '');
}

const tokens = (accent: string) =>
  `:root{color-scheme:only light;--accent:${accent};--paper:${light.paper};--ink:${light.ink};--quiet:${light.quiet};--rule:${light.rule};--amber:${light.amber};--tint:${light.tint}}`;

const base = `
*,::before,::after{box-sizing:border-box}
html{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Ubuntu,Cantarell,'Helvetica Neue',Arial,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.slide{display:grid;grid-template-rows:auto 1fr auto;border-top:.35em solid var(--accent);line-height:${leading}}
p,ul,dl,dd,figure{margin:0;padding:0}
@media(forced-colors:active){.chart,.sign{forced-color-adjust:none;background:#fff}}
ul{list-style:none}
h1,h2,h3{margin:0;font-weight:700;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:${heading.size}em;line-height:${heading.leading};margin-bottom:${heading.below / heading.size}em}
h3{font-size:1em;margin:.7em 0 .3em;color:var(--quiet)}
.part{font-weight:400;color:var(--quiet);white-space:nowrap}
.content{min-width:0}
.quiet,.further{color:var(--quiet)}
.small,.further,figcaption{font-size:${small}em}
.content>.quiet,.content>.note{margin-bottom:.5em}
.note{border-inline-start:.3em solid var(--amber);background:var(--tint);padding:.15em .7em}
.foot{display:flex;justify-content:space-between;align-self:end;gap:1em;margin-top:.5em;padding-top:.25em;border-top:1px solid var(--rule);color:var(--quiet);font-size:${small}em}
a{color:inherit;text-decoration:underline 1px var(--rule);text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.mark{display:inline-grid;grid-template-columns:auto 1fr;align-items:baseline;column-gap:.4em}
.sign{width:.9em;height:.9em;transform:translateY(.08em)}
.kind-title{grid-template-rows:1fr auto;border-top-width:1.1em}
.kind-title .content{display:grid;align-content:center;gap:.55em}
h1{font-size:1em}
h1 .name{display:block;font-size:3.4em;line-height:1.1;letter-spacing:-.02em}
h1 .report{display:block;font-size:2em;line-height:1.2;color:var(--accent)}
.programme,.kind-title .quiet{color:var(--quiet)}
.full-name,.occasion{font-size:1.25em}
.occasion{border-top:1px solid var(--rule);padding-top:.7em;margin-top:.5em}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.chart{display:block;width:100%;height:auto}
figcaption{color:var(--quiet);margin-top:.4em}
`;

/** A page that is read: on a phone, or enlarged. Slides are as high as their words, and nothing snaps. */
const flow = `
.slide{font-size:clamp(1.125rem,.9rem + 1.5vw,1.5rem);padding:1.25rem 1rem 1rem}
h2{font-size:1.35em}
h1 .name{font-size:2.4em}
h1 .report{font-size:1.4em}
.full-name,.occasion{font-size:1.1em}
.chart.wide{display:none}
@media(min-width:40rem){.slide{padding-inline:2.5rem}.chart.wide{display:block}.chart.narrow{display:none}}
`;

/** What screen and paper have in common: the stage. */
const staged = `
.slide{padding:${stage.top - 0.35}em ${stage.side}em ${stage.bottom}em}
h2{font-size:${heading.size}em}
h1 .name{font-size:3.4em}
h1 .report{font-size:2em}
.full-name,.occasion{font-size:1.25em}
.chart.wide{display:block}
.chart.narrow{display:none}
`;

/** A screen that shows slides: each fills it, and space, arrows and page keys move on to the next. */
const onStage = `
@media screen and (min-width:60rem) and (min-height:33rem){
html{scroll-snap-type:y mandatory;scrollbar-width:thin}
${staged}
.slide{font-size:min(${100 / stage.width}vw,${100 / stage.height}vh);min-height:100vh;scroll-snap-align:start;scroll-snap-stop:always;padding-inline:max(${stage.side}em,50vw - ${measure / 2}em)}
}
`;

/** Paper of the same proportions, a slide a page. */
const onPaper = `
@media print{
@page{size:297mm 167mm;margin:0}
${staged}
.slide{font-size:${297 / stage.width}mm;min-height:166.9mm;break-inside:avoid;break-after:page;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.slide:last-child{break-after:auto}
a{text-decoration:none}
}
`;
