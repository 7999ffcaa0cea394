/** Numbers that look random and are the same in every run (mulberry32). */
export interface Random {
  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number;
  isLucky(): boolean;
  oneOf<Value>(values: readonly Value[]): Value;
  someOf<Value>(values: readonly Value[]): Value[];
  shuffled<Value>(values: readonly Value[]): Value[];
}

export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const random: Random = {
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    isLucky: () => next() < 0.5,
    oneOf(values) {
      const value = values[random.whole(0, values.length - 1)];
      if (value === undefined) throw new Error('nothing to choose from');
      return value;
    },
    someOf: (values) => values.filter(() => random.isLucky()),
    shuffled: (values) =>
      values
        .map((value) => ({ value, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ value }) => value),
  };
  return random;
}
