/** How much to measure. */
export interface Scale {
  /** Rounds of whole processes that convert one article. */
  readonly starts: number;
  /** Rounds of whole processes that convert a folder or a large article. */
  readonly runs: number;
  readonly files: number;
  /** The number of bodies to convert repeatedly in process. */
  readonly bodies: number;
  /** Seconds of each measurement in process, after half of that to warm up. */
  readonly seconds: number;
  readonly speedRounds: number;
  readonly megabytes: readonly number[];
  readonly depths: readonly number[];
}

export const full: Scale = {
  starts: 31,
  runs: 7,
  files: 5000,
  bodies: 1000,
  seconds: 1.5,
  speedRounds: 5,
  megabytes: [1, 20],
  depths: [1_000, 100_000],
};

/** Just enough to see that everything runs. */
export const tiny: Scale = {
  starts: 1,
  runs: 1,
  files: 3,
  bodies: 2,
  seconds: 0.01,
  speedRounds: 1,
  megabytes: [0.01, 0.02],
  depths: [10, 100],
};

/** The environment of a section. */
export interface Bench {
  readonly scale: Scale;
  /** An empty folder, which is removed after the section. */
  readonly folder: string;
  readonly print: (line: string) => void;
}

/** A part of the benchmarks that can be run on its own. */
export interface Section {
  readonly name: string;
  /** A one-line description. */
  readonly shows: string;
  readonly run: (bench: Bench) => void;
}
