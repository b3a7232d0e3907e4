import { z } from "zod";

/** The law's lowest number of persons that may ever be shown. */
const FLOOR = 3;

const schema = z.strictObject({
  /** Fewest distinct persons in a number that is shown, zero excepted. */
  persons: z.int().min(FLOOR),
  /** Fewest persons under a percentage that is shown. */
  percent: z.int().min(FLOOR),
  /** Fewest records that a time, or a share that takes time, is estimated from. */
  records: z.int().min(1),
});

export type Thresholds = z.infer<typeof schema>;

/** Checks thresholds of small numbers: whole numbers, never under three. */
export function thresholds(given: Partial<Thresholds> = {}): Thresholds {
  return schema.parse({ persons: 5, percent: 20, records: 5, ...given });
}
