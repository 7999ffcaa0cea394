/**
 * Control characters, which XML and typesetting refuse, and the marks that turn the direction of writing round for
 * whatever follows them. Line breaks and tabs stay, as do the marks that concern a single letter.
 */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** The same value with all its texts fit to be shown: whole characters, line breaks of one kind, nothing that hides. */
export function printable<Value>(value: Value): Value {
  return cleaned(value) as Value;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, '');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, content]) => [name, cleaned(content)]));
}
