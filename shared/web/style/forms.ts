/** Questions, fields, buttons, and what is said when something is wrong. */
export const formStyle = `
form{margin:0}
fieldset{border:0;padding:0;margin:0;min-inline-size:0}
.question{margin:0 0 2.25rem;padding:0}
.question>legend,.question>label{display:block;padding:0;font-weight:700;line-height:1.35;margin-bottom:.25rem;max-width:60ch}
.question>legend+.hint,.question>label+.hint{margin-top:-.125rem}
.optional{font-weight:400;color:var(--quiet)}
.hint{color:var(--quiet);font-size:1rem;margin:0 0 .625rem}
.hint ul{margin:.25rem 0 0;padding-inline-start:1.25rem}
input,select,textarea{font:inherit;color:inherit;background:var(--paper);border:2px solid var(--field);border-radius:3px;padding:.5rem .625rem;max-width:100%}
input:hover,select:hover,textarea:hover{border-color:var(--ink)}
textarea{display:block;width:100%;min-height:8rem;resize:vertical;line-height:1.45}
textarea.short{min-height:5rem}
input[type=text],input[type=email]{width:100%;min-height:2.75rem}
select{min-height:2.75rem;padding-inline-end:.375rem}
input.year{width:5.5rem}
input.day{width:3.75rem}
input.number{width:11rem;text-align:end}
input.percent{width:5.5rem;text-align:end}
.parts{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end}
.parts label{display:block;font-size:1rem}
.unit{display:inline-flex;align-items:center;gap:.5rem}
.option{display:grid;grid-template-columns:2.5rem 1fr;align-items:start;margin:0 0 .375rem;min-height:2.5rem}
.option input{width:1.5rem;height:1.5rem;margin:.3rem 0 0;padding:0;accent-color:var(--accent)}
.option label{padding:.3rem 0;cursor:pointer;max-width:60ch}
.option .hint{grid-column:2;margin:-.125rem 0 .25rem}
.options.two{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(18rem,100%),1fr));column-gap:1.5rem}
.fold{margin:0;border-bottom:1px solid var(--rule)}
.fold:first-of-type{border-top:1px solid var(--rule);margin-top:.75rem}
.fold>summary{padding-block:.625rem;padding-inline-start:1.125rem;text-indent:-1.125rem}
.fold>[role=group]{margin-bottom:1rem}
.fold .chosen{color:var(--ink)}
.previous{border-inline-start:3px solid var(--rule);padding-inline-start:1rem;margin:0 0 .875rem;font-size:1rem}
.previous p{margin:0}
.previous p:first-child{color:var(--quiet)}
.as-of{color:var(--quiet);font-size:1rem;margin:0 0 .5rem}
.unchanged{border:1px solid var(--rule);border-inline-start:.375rem solid var(--accent);padding:1.25rem 1.25rem 1.375rem;margin:0 0 2.5rem}
.unchanged h2{margin:0 0 .5rem;font-size:1.25rem}
.unchanged .question{margin:0 0 1.25rem}
.saving{position:sticky;bottom:0;background:var(--paper);border-top:1px solid var(--rule);margin:1.5rem 0 0;padding:.625rem 0;font-size:1rem;max-width:none}
.saving:empty{display:none}
.section{border-top:1px solid var(--rule);margin-top:3rem;padding-top:1.75rem}
.section>h2{margin:0 0 1.5rem}
.rows{display:grid;gap:.75rem;margin:0}
.row{display:grid;grid-template-columns:1fr 11rem;gap:.25rem 1rem;align-items:center}
.row label{display:block;font-size:1rem}
.row.free{align-items:end}
button,.button{font:inherit;font-weight:600;line-height:1.3;border-radius:4px;padding:.75rem 1.375rem;min-height:2.75rem;border:2px solid var(--accent);background:var(--accent);color:var(--on-accent);cursor:pointer;text-decoration:none;display:inline-block;text-align:center}
button:hover,.button:hover{filter:brightness(.9)}
button.link{min-height:0;padding:0;border:0;border-radius:0;background:none;color:var(--accent);font-weight:400;text-decoration:underline;text-underline-offset:.18em}
button.link:hover{filter:none;text-decoration-thickness:2px}
button.second{background:transparent;color:var(--accent)}
button.second:hover{filter:none;background:var(--tint)}
.acts{display:flex;flex-wrap:wrap;gap:.875rem;margin-block:2.5rem .875rem}
.notice{border-inline-start:.375rem solid var(--accent);background:var(--tint);padding:1rem 1.25rem;margin:0 0 2rem}
.notice.good{border-color:var(--teal)}
.notice.warning{border-color:var(--amber)}
.notice>:last-child{margin-bottom:0}
.notice h2{margin:0 0 .375rem;font-size:1.25rem}
.errors{border:3px solid var(--error);padding:1.125rem 1.25rem;margin:0 0 2.25rem}
.errors h2{margin:0 0 .5rem;font-size:1.25rem}
.errors p{margin:0 0 .5rem}
.errors ul+p{margin:.875rem 0 0}
.errors ul{margin:0;padding-inline-start:1.25rem}
.errors a{color:var(--error);font-weight:600}
.wrong{border-inline-start:.25rem solid var(--error);padding-inline-start:1rem}
.error{color:var(--error);font-weight:700;margin:0 0 .5rem}
.wrong input:not([type=radio],[type=checkbox]),.wrong textarea,.wrong select{border-color:var(--error)}
.other{background:var(--tint);border-inline-start:3px solid var(--amber);padding:.75rem 1rem;margin:.625rem 0 0;font-size:1rem}
.other p{margin:0 0 .25rem}
.other p:last-child{margin:0}
`;
