import { columnGap, columns, measure, rowGap, small } from './stage.ts';

/** Tables and lists with the columns of the stage; below its width, what belongs together stands one under the other. */
const rows = `
table{width:100%;border-collapse:collapse;table-layout:fixed}
th,td{text-align:start;vertical-align:top;font-weight:400;padding:${rowGap / 2}em ${columnGap}em ${rowGap / 2}em 0;border-bottom:1px solid var(--rule)}
th:last-child,td:last-child{padding-inline-end:0}
thead th{font-size:${small}em;color:var(--quiet);padding-block:0 .3em;border-bottom-color:var(--quiet)}
th.figure,td.figure{text-align:end}
td.figure{white-space:nowrap}
.actions tbody th,.pairs tbody th,.subject{font-weight:600}
tbody .remark{display:block;font-weight:400;font-size:${small}em;color:var(--quiet)}
.label{color:var(--quiet)}
.decisions>li,.events>li{border-bottom:1px solid var(--rule);padding-block:${rowGap / 2}em}
.needs>li{padding-inline-start:.7em;border-inline-start:.3em solid var(--rule);margin-bottom:.3em}
.further{padding-top:.4em}
.counts{display:flex;flex-wrap:wrap;gap:.2em 2em;margin-bottom:.8em;font-size:1.15em}
.counts strong{font-size:1.3em}
.counts li{white-space:nowrap}
.decisions+.note,.further+.note,p+.note{margin-top:.6em}
.contact{margin-top:1.2em;font-size:${small}em;color:var(--quiet)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11em),1fr));gap:1.2em 1.4em}
.figures>div{min-width:0;display:flex;flex-direction:column;border-top:.15em solid var(--accent);padding-top:.4em}
.figures dt{order:2;line-height:1.2}
.figures .value{font-size:2.2em;font-weight:700;line-height:1.2;letter-spacing:-.02em}
.figures.long .value{font-size:1.55em}
.figures .change{order:3;font-size:.9em;line-height:1.2;color:var(--quiet);margin-top:.35em}
`;

const stacked = `
@media screen and (max-width:59.99rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody,table{display:block}
tbody tr{display:flex;flex-wrap:wrap;gap:0 1.2em;padding-block:.5em;border-bottom:1px solid var(--rule)}
tbody th,tbody td{display:block;border:0;padding:.1em 0}
tbody th{flex-basis:100%}
td.figure{text-align:start}
.decisions>li{display:grid;gap:.2em}
.events>li{display:grid}
}
`;

const sideBySide = `
@media print,screen and (min-width:60rem){
.label{display:none}
.decisions>li{display:grid;grid-template-columns:${shares(columns.decisions)}}
.events>li{display:grid;grid-template-columns:${shares(columns.events)}}
.events>li>*{padding-inline-end:${columnGap}em}
.figures{grid-template-columns:repeat(4,minmax(0,1fr));font-size:1.1em}
.figures .value{white-space:nowrap}
.kind-figures .content{align-self:center}
${tableColumns()}
}
`;

function shares(widths: readonly number[]): string {
  return widths.map((width) => `minmax(0,${width}fr)`).join(' ');
}

function tableColumns(): string {
  return (['actions', 'changes', 'pairs', 'agenda'] as const)
    .flatMap((name) =>
      columns[name].map(
        (width, index) => `.${name} th:nth-child(${index + 1}){width:${((100 * width) / measure).toFixed(2)}%}`,
      ),
    )
    .join('');
}

export const listStyle = `${rows}${stacked}${sideBySide}`;
