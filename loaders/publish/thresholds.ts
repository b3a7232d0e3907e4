import { z } from "zod";
import { WrongUse } from "../warehouse/wrong-use.js";

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

/** Checks thresholds of small numbers: whole numbers, never under three persons. */
export function thresholds(given: Partial<Thresholds> = {}): Thresholds {
  return schema.parse({ persons: 5, unknown_sex: 1, percent: 20, records: 5, ...given });
}

/** The settings of an operator, by the environment's names. */
const SETTINGS: Record<string, keyof Thresholds> = {
  SLUSSKOLLEN_PERSONS: "persons",
  SLUSSKOLLEN_UNKNOWN_SEX: "unknown_sex",
  SLUSSKOLLEN_PERCENT: "percent",
  SLUSSKOLLEN_RECORDS: "records",
};

/**
 * Reads thresholds from the environment; what is not set is as the project has it.
 * Error, as WrongUse: one that is no whole number, or under the lowest that is allowed.
 */
export function thresholdsFrom(environment: Record<string, string | undefined>): Thresholds {
  const given: Partial<Thresholds> = {};
  for (const [name, threshold] of Object.entries(SETTINGS)) {
    const text = environment[name];
    if (!text) continue;
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!schema.shape[threshold].safeParse(value).success) {
      const floor = schema.shape[threshold].minValue;
      throw new WrongUse(
        `${name} är ”${text}”. Ange ett heltal som är minst ${floor}, eller ta bort variabeln.`,
      );
    }
    given[threshold] = value;
  }
  return thresholds(given);
}
