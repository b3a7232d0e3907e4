import type { CaseEvent } from "./published.js";

/** The days between which something happened; one day when it is known exactly. */
export type Bounds = { first: string; last: string };

/** A stay in a stage: between which days it began and ended; open where it goes on. */
export type Stay = {
  stage: string;
  entered: Bounds;
  /** The day that figures count it from. */
  from: string;
  isDelayedEntry: boolean;
  left: Bounds | null;
};

/** Makes the stays of an item of its stage events, in their order; no stay begins before the one before it. */
export function staysOf(events: CaseEvent[]): Stay[] {
  const stays: Stay[] = [];
  for (const event of events.filter(({ kind, to_stage }) => kind === "stage" && to_stage)) {
    const before = stays.at(-1);
    const happened = event.happened_date ?? event.known_date;
    if (happened === null) continue;
    const floor = before?.from ?? "";
    const entered = {
      first: later(event.earliest_date ?? before?.entered.last ?? happened, before?.entered.first),
      last: later(event.latest_date ?? happened, before?.entered.first),
    };
    if (before) before.left = entered;
    stays.push({
      stage: event.to_stage as string,
      entered,
      from: later(happened, floor),
      isDelayedEntry: event.is_delayed_entry,
      left: null,
    });
  }
  return stays;
}

/** Counts the days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Tells whether bounds are one day. */
export function isExact({ first, last }: Bounds): boolean {
  return first === last;
}

function later(date: string, floor = ""): string {
  return date < floor ? floor : date;
}
