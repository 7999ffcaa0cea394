/** As many requests as the client has connections for. */
const most = 40;

/** Does `act` for each entry, some at a time, and ends when all are done. Throws the first error, and begins no more then. */
export async function sideBySide<Entry>(entries: Entry[], act: (entry: Entry) => Promise<unknown>): Promise<void> {
  const waiting = entries[Symbol.iterator]();
  const work = async () => {
    for (const entry of waiting) await act(entry);
  };
  await Promise.all(Array.from({ length: Math.min(most, entries.length) }, work));
}
