/** Signs that CommonMark and its usual extensions read as markup wherever they stand. */
const signs = /[\\`*_{}[\]#<>&~|$@]/g;
/** What extensions make a link of although nobody has asked for one: "https://", "mailto:", "www.". */
const addresses = /:(?=\/\/)|(?<=mailto|xmpp):|(?<=www)\./gi;
/** Signs that begin a list or a definition, or turn the line before into a heading. */
const beginnings = /^(?=[-+=:])|^\d+(?=[.)])/;
/** Spaces that may not be broken are none of these. */
const spaces = /[ \t\n\v\f\r\u2028\u2029]+/;

/** Plain text as one line of Markdown that says exactly this, and is never read as markup, HTML or a link. */
export function markdownLine(text: string): string {
  const line = text.split(spaces).join(' ').trim();
  return line.replace(signs, '\\$&').replace(addresses, '\\$&').replace(beginnings, '$&\\');
}

/** Plain text as a quotation in Markdown, with its line breaks and paragraphs. */
export function markdownQuote(text: string): string {
  const lines = text.split(/[\n\v\f\r\u2028\u2029]/).map(markdownLine);
  return lines
    .map((line, index) => (line !== '' && lines[index + 1] ? `> ${line}\\` : `> ${line}`.trimEnd()))
    .join('\n');
}
