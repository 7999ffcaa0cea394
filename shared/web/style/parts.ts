/** Task lists, summaries, signs of status; and how pages print. */
export const partStyle = `
.tasks{list-style:none;padding:0;margin:0 0 1rem;border-top:1px solid var(--rule)}
.tasks li{display:grid;grid-template-columns:1fr auto;gap:.125rem 1.5rem;align-items:baseline;padding:.8125rem 0;border-bottom:1px solid var(--rule);max-width:none;overflow-wrap:anywhere}
.tasks .note{grid-column:1/-1;color:var(--quiet);font-size:1rem}
.tasks details{margin:.25rem 0 0}
details form>.second{margin-top:.75rem}
.status{white-space:nowrap;font-size:1rem}
.sign{display:inline-block;min-width:1.25em;text-align:center;margin-inline-end:.2em}
.is-completed .sign{color:var(--blue)}
.is-good .sign,.is-on-track .sign{color:var(--teal)}
.is-warning .sign,.is-at-risk .sign{color:var(--amber)}
.is-off-track .sign{color:var(--vermilion)}
.is-open .sign,.is-on-hold .sign,.is-abandoned .sign,.is-not-due .sign,.is-no-answer .sign{color:var(--grey)}
.facts{display:grid;grid-template-columns:max-content 1fr;gap:.375rem 1.5rem;margin:0 0 1.5rem}
.facts dt{color:var(--quiet)}
.facts dd{margin:0}
.summary{margin:0 0 2rem;border-top:1px solid var(--rule)}
.summary>div{display:grid;grid-template-columns:minmax(9rem,30%) 1fr;gap:.125rem 1.5rem;padding:.625rem 0;border-bottom:1px solid var(--rule);overflow-wrap:anywhere}
.summary dt{color:var(--quiet);font-size:1rem;padding-top:.125rem}
.summary dd{margin:0;white-space:pre-line}
.summary .changed dt{grid-row:span 2}
.summary .before{grid-column:2;color:var(--quiet);font-size:1rem}
.summary .changed dd:first-of-type{border-inline-start:3px solid var(--accent);padding-inline-start:.625rem;margin-inline-start:-.8125rem}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.25rem 1.5rem;margin:2.5rem 0 .5rem}
.head h2,.head h3{margin:0;flex:1 1 20rem}
.head a{font-size:1rem}
@media(max-width:34rem){body{font-size:1.0625rem}main{padding-top:1.5rem}.tasks li,.summary>div,.facts,.row{grid-template-columns:1fr}.facts{gap:0}.facts dd{margin-bottom:.625rem}.summary .changed dt{grid-row:auto}.summary .before{grid-column:1}.acts>*{width:100%}.row.free{border-top:1px solid var(--rule);padding-top:.75rem}}
@media(forced-colors:active){.notice,.errors,.other{border:2px solid}}
@media print{body{font-size:10.5pt;color:#000;background:#fff}.acts,.back,.skip,.saving,.languages,.no-print{display:none}.wrap{width:100%}a{color:inherit}h2,h3,.head{break-after:avoid}.summary>div,.question{break-inside:avoid}}
`;
