// Repeatable chance: the same seed tells the same histories on every machine.

export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  from(low: number, high: number): number;
  /** True in `share` of cases (0–1). */
  is(share: number): boolean;
  of<Value>(values: readonly [Value, ...Value[]]): Value;
}

/** Mulberry32: small, and good enough for dice. */
export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const from = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    from,
    is: (share) => next() < share,
    of: (values) => values[from(0, values.length - 1)] ?? values[0],
  };
}
