/** As many requests as the client has connections for. */
const connections = 40;

/**
 * Does `act` for each entry, at most so many at a time, and ends when all are done. After an error no more are begun, and
 * when those under way have ended it is thrown.
 */
export async function sideBySide<Entry>(
  entries: Entry[],
  act: (entry: Entry) => Promise<unknown>,
  most = connections,
): Promise<void> {
  const waiting = oneByOne(entries);
  const work = async () => {
    for (const entry of waiting) await act(entry);
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(most, entries.length) }, work));
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure) throw failure.reason;
}

/** Ends for all who take from it as soon as one of them breaks off, as generators do. */
function* oneByOne<Entry>(entries: Entry[]): Generator<Entry> {
  yield* entries;
}
