/** What an item may take up, in bytes: 400 KB less room for its keys. */
export const largestItem = 390 * 1024;

/**
 * What a draft or an answer takes up in the table, in bytes, at most: as JSON, a text and its name are never shorter
 * than they are stored.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function itemSize(item: object): number {
  return Buffer.byteLength(JSON.stringify(item));
}
