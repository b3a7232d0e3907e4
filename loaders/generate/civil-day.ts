/** A civil date as the number of days since 1970-01-01. */
export type Day = number;

const length = 86_400_000;

/** Counts the days of an ISO date. */
export function day(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / length;
}

/** Writes a day as an ISO date. */
export function iso(on: Day): string {
  return new Date(on * length).toISOString().slice(0, 10);
}

/** Moves a Saturday or Sunday to the Monday after. */
export function workday(on: Day): Day {
  const weekday = (((on + 3) % 7) + 7) % 7;
  return weekday > 4 ? on + 7 - weekday : on;
}

/** Lists the last days of every `months`th month between two days, both included. */
export function monthEnds(from: Day, to: Day, months: number): Day[] {
  const ends: Day[] = [];
  const start = new Date(from * length);
  for (let month = 0; ; month++) {
    const end = Date.UTC(start.getUTCFullYear(), month + 1, 0) / length;
    if (end > to) return ends;
    if (end >= from && (month + 1) % months === 0) ends.push(end);
  }
}
