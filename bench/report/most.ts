/**
 * How many partners the largest report may have, by the option `--most`. It is taken off the command line as this module
 * is loaded: what runs the benches takes all words there for their names.
 */
export const most = takeMost(process.argv);

function takeMost(words: string[]): number {
  const place = words.indexOf('--most');
  if (place === -1) return Infinity;
  const [, value = ''] = words.splice(place, 2);
  const partners = Number(value);
  if (!Number.isInteger(partners) || partners <= 0)
    throw new Error(`--most needs a number of partners, not "${value}"`);
  return partners;
}
