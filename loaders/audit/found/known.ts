import type { Published } from "./published.js";

/** What a file is held against. */
export type Known = {
  /** The numbers about persons that it may tell. */
  told: Published;
  /** The thresholds of publication that its texts may name. */
  thresholds: readonly number[];
  /** Numbers of persons in the revisions that it shows, which are held on their own. */
  changes: readonly number[];
  /** Fewest persons that may be told of. */
  k: number;
  /** Tells whether a text stands word for word in what people have typed. */
  isTyped: (text: string) => boolean;
};
