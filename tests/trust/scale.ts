/**
 * How much of it a trust run tries. The same code runs twice: `npm run trust` tries everything, the quick part in the
 * test command tries a part of it, chosen so that every place comes up in one suite or another.
 */
export interface Scale {
  readonly name: 'quick' | 'full';
  /** Seed of every random choice: a run can be repeated. */
  readonly seed: number;
  /** Which of the places 1…total are tried: all of them, or some that stand apart. `of` = about how many in the quick part. */
  places(total: number, of: number): readonly number[];
  /** How many random inputs are tried. */
  inputs(quick: number, full: number): number;
}

/** What was tried, and what was found wrong. */
export interface Tally {
  readonly faults: number;
  readonly interleavings: number;
  readonly inputs: number;
  readonly repairs: number;
  /** One line each: what was lost or wrong, and how to see it again (seed, place). Must be empty. */
  readonly lost: readonly string[];
}

export const NOTHING: Tally = { faults: 0, interleavings: 0, inputs: 0, repairs: 0, lost: [] };

/** One part of the trust run: what it is about, and what does it. */
export interface TrustPart {
  /** In words, for the printed table, e.g. "Lập báo cáo năm dies at any service call". */
  readonly name: string;
  run(scale: Scale): Promise<Tally>;
}

export const QUICK: Scale = {
  name: 'quick',
  seed: 20261123,
  places: (total, of) => {
    const step = Math.max(1, Math.ceil(total / of));
    // Not always the first: the seed moves the places along.
    const first = 1 + (QUICK.seed % step);
    return Array.from({ length: Math.ceil(total / step) }, (_, at) => first + at * step).filter(
      (place) => place <= total,
    );
  },
  inputs: (quick) => quick,
};

export const FULL: Scale = {
  name: 'full',
  seed: 20261123,
  places: (total) => Array.from({ length: total }, (_, at) => at + 1),
  inputs: (_, full) => full,
};

/** One of several shares of a scale: other places and other random inputs than the rest, together all of them. */
export function shardOf(scale: Scale, index: number, of: number): Scale {
  return {
    ...scale,
    seed: scale.seed + index * 1_000_003,
    places: (total, about) => scale.places(total, about).filter((_, at) => at % of === index),
    inputs: (quick, full) => Math.ceil(scale.inputs(quick, full) / of),
  };
}

/** All tallies as one. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      faults: all.faults + one.faults,
      interleavings: all.interleavings + one.interleavings,
      inputs: all.inputs + one.inputs,
      repairs: all.repairs + one.repairs,
      lost: [...all.lost, ...one.lost],
    }),
    NOTHING,
  );
}
