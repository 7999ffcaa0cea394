/** One header of a message, unfolded and otherwise as it stands. */
export interface Header {
  name: string;
  value: string;
}

/** The headers of a message in RFC 5322 form. */
export function headersOf(raw: Buffer): Header[] {
  const text = raw.toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .map((line) => {
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon), value: line.slice(colon + 1).trim() };
    })
    .filter(({ name }) => name !== '');
}

export function headerOf(headers: Header[], name: string): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name)?.value;
}

/** The address in `Name <address>`, or the text itself. */
export function addressIn(mailbox: string): string {
  return (/<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox).trim();
}
