import { z } from "zod";

/** The law's lowest number of persons that may ever be shown. */
const FLOOR = 3;

const schema = z.strictObject({
  /** Fewest distinct persons in a number that is shown, zero excepted. */
  persons: z.int().min(FLOOR),
  /**
   * Fewest persons of unknown sex beside women and men, where there are several municipalities. In one it is
   * that of persons. The class is of those who have not been asked, have not answered or have answered
   * something else, so a few there say nothing of anybody; raise it to withhold such splits too.
   */
  unknown_sex: z.int().min(1),
  /** Fewest persons under a percentage that is shown. */
  percent: z.int().min(FLOOR),
  /** Fewest records that a time, or a share that takes time, is estimated from. */
  records: z.int().min(1),
});

export type Thresholds = z.infer<typeof schema>;

/** Checks thresholds of small numbers: whole numbers, never under three. */
export function thresholds(given: Partial<Thresholds> = {}): Thresholds {
  return schema.parse({ persons: 5, unknown_sex: 1, percent: 20, records: 5, ...given });
}
