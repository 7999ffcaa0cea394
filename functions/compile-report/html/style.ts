import { documentStyle } from '../../../shared/web/style/document.ts';
import { light, tokens } from '../../../shared/web/style/tokens.ts';
import { statuses } from '../../../shared/domain/report/status.ts';

/** The report as a page: the pages' own type and colours, a wider measure, charts, and how it prints. */
export function styleSheet(accent: string): string {
  return `${tokens(accent)}${documentStyle}${reportStyle}${chartStyle}${signStyle()}${printStyle(accent)}`.replace(
    /\n/g,
    '',
  );
}

const reportStyle = `
.wrap{width:min(100% - 2rem,46rem)}
.languages .languages{flex-basis:auto}
.occasion{color:var(--quiet);font-size:1.125rem;margin:0 0 .5rem}
.front h1{font-size:clamp(1.5rem,1.2rem + 2vw,2.25rem);margin-bottom:.625rem}
.as-of{color:var(--quiet);font-size:1rem;margin-bottom:2rem}
.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:1.25rem 1.5rem;margin:0 0 2.5rem;border-top:3px solid var(--accent);padding-top:1rem}
.figures>div{display:flex;flex-direction:column}
.figures dt{order:2;font-size:1rem;line-height:1.3}
.figures dd{margin:0}
.figures .value{font-size:1.75rem;font-weight:700;line-height:1.2;letter-spacing:-.01em}
.figures .change{order:3;color:var(--quiet);font-size:1rem;line-height:1.3;margin-top:.25rem}
.front h1 a,.figures a{color:inherit;text-decoration-color:color-mix(in srgb,currentColor 45%,transparent);text-decoration-thickness:1px;text-underline-offset:.2em}
section{margin-top:4rem}
section>h2,.contents>h2{border-top:3px solid var(--accent);padding-top:1rem;font-size:1.625rem}
h3{margin-top:2.5rem;font-size:1.25rem}
h4{font-size:1.0625rem;margin:1.5rem 0 .5rem}
.contents{margin-top:4rem}
.contents ul{list-style:none;padding:0;columns:2;column-gap:2.5rem}
.contents li{break-inside:avoid;margin-bottom:.375rem}
.quote{white-space:pre-line;unicode-bidi:isolate}
.mark{white-space:nowrap}
.sign{width:.8em;height:.8em;margin-inline-end:.35em;vertical-align:-.04em}
.remark{border-inline-start:.375rem solid var(--amber);background:var(--tint);padding:.75rem 1rem;max-width:none}
.facts{display:grid;grid-template-columns:minmax(8rem,28%) 1fr;margin:0 0 1.5rem;border-top:1px solid var(--rule)}
.facts dt,.facts dd{padding:.5rem 0;border-bottom:1px solid var(--rule);max-width:none}
.facts dt{color:var(--quiet);font-size:1rem;padding-top:.625rem;padding-inline-end:1.5rem}
.facts dd{margin:0;min-width:0}
figure{margin:0 0 2.5rem}
figure h2,figure h3{margin:2rem 0 .75rem;font-size:1.25rem}
figcaption{color:var(--quiet);font-size:1rem;margin-top:.25rem}
td.figure,th.figure{padding-inline-start:.75rem}
td.figure+td:not(.figure),th.figure+th:not(.figure){padding-inline-start:1.5rem}
tbody th{font-weight:400}
td{overflow-wrap:normal}
th[scope=row]{min-width:9rem;overflow-wrap:anywhere}
td .quote{overflow-wrap:anywhere}
caption{caption-side:top}
@media(min-width:40.01rem){#figures h4+.scrolls table{table-layout:fixed}#figures h4+.scrolls thead th:first-child{width:46%}}
@media(max-width:40rem){.figures{grid-template-columns:1fr 1fr}.contents ul{columns:1}.facts{grid-template-columns:1fr}.facts dt{border-bottom:0;padding-bottom:0}.facts dd{padding-top:.125rem}td,th{padding-block:.5rem}}
`;

/** Charts carry the colours of paper in themselves; here they take those of the page, light or dark. */
const chartStyle = `
.chart{display:block;width:100%;height:auto;font-family:inherit}
.chart.narrow{display:none}
@media screen and (max-width:40rem){.chart.wide{display:none}.chart.narrow{display:block}}
@media screen and (prefers-color-scheme:dark){
.chart text{fill:var(--ink)}
.chart text.quiet{fill:var(--quiet)}
.chart .paper{fill:var(--paper)}
.chart .rule{stroke:var(--rule)}
.chart .link,.chart .quiet-line,.chart .outline{stroke:var(--quiet)}
.chart .ink-line{stroke:var(--ink)}
.chart .point{fill:var(--ink);stroke:var(--paper)}
.chart .accent{fill:var(--accent)}
.chart .area-completed{fill:#4d8fe0}
.chart .area-on-track{fill:#2a9d8f}
.chart .area-at-risk{fill:#d9971a}
.chart .area-off-track{fill:#d95a30}
.chart .area-on-hold,.chart .area-abandoned{fill:#6b747d}
.chart .area-not-due{fill:#363d46}
.chart .area-no-answer{fill:var(--paper)}
.chart .lines-off-track,.chart .lines-on-hold,.chart .lines-abandoned{stroke:var(--paper)}
}
`;

const colours: Record<(typeof statuses)[number] | 'ink', string> = {
  ink: 'ink',
  completed: 'blue',
  'on-track': 'teal',
  'at-risk': 'amber',
  'off-track': 'vermilion',
  'on-hold': 'grey',
  abandoned: 'grey',
  'not-due': 'grey',
  'no-answer': 'grey',
};

function signStyle(): string {
  return ([...statuses, 'ink'] as const)
    .map(
      (tone) =>
        `.filled.signs-${tone}{fill:var(--${colours[tone]})}.drawn.signs-${tone}{stroke:var(--${colours[tone]})}`,
    )
    .join('');
}

/** On paper the light colours hold, whatever the screen shows. */
const paperColours = Object.entries(light)
  .map(([name, colour]) => `--${name}:${String(colour)}`)
  .join(';');

const printStyle = (accent: string) => `
@media print{
@page{size:A4;margin:18mm 18mm 20mm}
:root{color-scheme:light;--accent:${accent};${paperColours}}
body{font-size:10pt;background:#fff}
.wrap{width:100%}
.skip,.contents,.languages{display:none}
.masthead{border-top-width:2pt}
main{padding:8pt 0}
.page{break-before:page;margin-top:0}
h2,h3,h4,caption{break-after:avoid}
figure,tr,.remark{break-inside:avoid}
.figures,.facts,table,figcaption,.occasion,.as-of,.figures dt,.figures .change,.facts dt{font-size:9pt}
.figures .value{font-size:16pt}
.front h1{font-size:17pt}
.front .as-of{margin-bottom:8pt}
.figures{margin-bottom:10pt}
.front figure{margin-bottom:6pt}
.front figure>*,.front h2{margin-top:10pt;margin-bottom:4pt}
.front .chart{max-width:140mm}
th,td,.facts dt,.facts dd{padding-block:3pt}
.scrolls{overflow:visible}
a{color:inherit;text-decoration:none}
}
`;
