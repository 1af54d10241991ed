/** Repeatable chance: the same seed gives the same company on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** True in this share of the cases. */
  chance(share: number): boolean;
  /** One of the items, each as likely as its weight. */
  pick<T>(items: readonly T[], weights?: readonly number[]): T;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  /** Around 1, never negative, with a long tail to the right. */
  spread(): number;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for a made-up company. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    chance: (share) => next() < share,
    pick(items, weights) {
      const total = weights ? weights.reduce((sum, weight) => sum + weight, 0) : items.length;
      let rest = next() * total;
      const index = items.findIndex((_, position) => {
        rest -= weights?.[position] ?? 1;
        return rest < 0;
      });
      const item = items[index < 0 ? items.length - 1 : index];
      if (item === undefined) throw new RangeError('pick needs at least one item');
      return item;
    },
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    spread: () => Math.exp((next() + next() + next() - 1.5) * 0.9),
  };
}
