/** How much is measured. */
export interface Scale {
  /** Rounds of whole processes for one article. */
  readonly starts: number;
  /** Rounds of whole folders, and of large articles. */
  readonly runs: number;
  readonly files: number;
  /** Bodies that are converted in process, over and over. */
  readonly bodies: number;
  /** How long each is measured in process, in seconds; it is warmed up for half of that. */
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

/** Enough to see that everything runs. */
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

/** What a section works with. */
export interface Bench {
  readonly scale: Scale;
  /** An empty folder, which goes when the section is done. */
  readonly folder: string;
  readonly print: (line: string) => void;
}

/** A part of the benchmarks that can be run on its own. */
export interface Section {
  readonly name: string;
  /** What it shows, in a line. */
  readonly shows: string;
  readonly run: (bench: Bench) => void;
}
