import { WrongUse } from "../warehouse/wrong-use.js";

export type QuarterDays = {
  starts_on: string;
  ends_on: string;
  /** The last day on which it is the latest quarter that is over. */
  last_as_of: string;
};

/** Tells the days of a quarter, `2026K3`. Error: WrongUse when it is no quarter. */
export function quarterDays(quarter: string): QuarterDays {
  const parts = /^(\d{4})K([1-4])$/.exec(quarter);
  if (!parts) {
    throw new WrongUse(`Ange kvartalet som ÅÅÅÅKN, till exempel 2026K3, inte ${quarter}.`);
  }
  const [year, first] = [Number(parts[1]), (Number(parts[2]) - 1) * 3];
  return {
    starts_on: isoDay(year, first, 1),
    ends_on: isoDay(year, first + 3, 0),
    last_as_of: isoDay(year, first + 6, -1),
  };
}

function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
