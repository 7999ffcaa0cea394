/** The page as a document: type, measure, masthead, headings, lists, tables. */
export const documentStyle = `
*,::before,::after{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Ubuntu,Cantarell,'Helvetica Neue',Arial,sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block:1rem 4rem}
body{margin:0;background:var(--paper);color:var(--ink);font-size:1.125rem;overflow-wrap:break-word;font-variant-numeric:tabular-nums}
.wrap{width:min(100% - 2rem,44rem);margin-inline:auto}
.masthead{border-top:.375rem solid var(--accent)}
.masthead .wrap{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.125rem 1.5rem;padding-block:.875rem;border-bottom:1px solid var(--rule);font-size:1rem}
.masthead p{margin:0}
.masthead strong{font-weight:700;margin-inline-end:.625rem}
.masthead span{color:var(--quiet)}
.languages{display:flex;flex-wrap:wrap;gap:.25rem 1rem;flex-basis:100%}
main{display:block;padding-block:2rem 4rem}
footer .wrap{border-top:1px solid var(--rule);padding-block:1.25rem 3rem;font-size:1rem;color:var(--quiet)}
footer p{margin:0 0 .375rem}
h1,h2,h3{line-height:1.2;text-wrap:balance;font-weight:700;letter-spacing:-.01em}
h1{font-size:clamp(1.625rem,1.3rem + 1.6vw,2.25rem);margin:0 0 1rem}
h2{font-size:1.375rem;margin:3rem 0 .75rem}
h3{font-size:1.125rem;margin:2rem 0 .5rem;letter-spacing:0}
p,ul,ol,dl{margin:0 0 1rem}
p,li,dd,.hint{max-width:68ch}
.caption{display:block;color:var(--quiet);font-size:1.125rem;font-weight:400;letter-spacing:0;margin-bottom:.375rem}
.lead{font-size:1.25rem;line-height:1.45}
.quiet{color:var(--quiet)}
.small{font-size:1rem}
.typed{white-space:pre-line}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:max(1px,.06em)}
a:hover{text-decoration-thickness:max(2px,.12em)}
.back{display:inline-block;margin-bottom:1.75rem;font-size:1rem}
.back::before{content:'←';margin-inline-end:.4em;display:inline-block}
[dir=rtl] .back::before{content:'→'}
:focus-visible{outline:3px solid #ffcf33;outline-offset:0;box-shadow:0 0 0 5px #16191d}
[tabindex='-1']:focus{outline:none;box-shadow:none}
@media(prefers-color-scheme:dark){:focus-visible{box-shadow:none;outline-offset:2px}}
.skip{position:absolute;inset-inline-start:1rem;transform:translateY(-200%);background:var(--paper);padding:.5rem 1rem}
.skip:focus{transform:none}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem;font-size:1rem}
caption{text-align:start;font-weight:700;padding-block:.5rem}
th,td{text-align:start;vertical-align:top;padding:.625rem .75rem .625rem 0;border-bottom:1px solid var(--rule)}
th.figure,td.figure{text-align:end;padding-inline-end:0}
.scrolls{overflow-x:auto}
hr{border:0;border-top:1px solid var(--rule);margin:2.5rem 0}
details{margin:0 0 1.5rem}
summary{color:var(--accent);cursor:pointer;padding-block:.25rem}
details>:not(summary){margin-inline-start:.375rem;padding-inline-start:1.25rem;border-inline-start:3px solid var(--rule)}
`;
