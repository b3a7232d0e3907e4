import type { Delivery } from "./published.js";

/** How many days old the newest delivery of a municipality from a system is. */
export type Age = {
  municipality_code: string;
  municipality_name: string;
  source: string;
  days: number;
};

/** Finds the newest delivery up to a day from each municipality and system, and its age in days; those that never delivered are left out. */
export function agesOf(deliveries: Delivery[], day: string): Age[] {
  const newest = new Map<string, Delivery>();
  for (const delivery of deliveries) {
    const came = delivery.newest_delivery;
    if (came === null || came > day) continue;
    const key = `${delivery.municipality_code}|${delivery.source}`;
    const before = newest.get(key)?.newest_delivery;
    if (!before || before < came) newest.set(key, delivery);
  }
  return [...newest.values()].map(
    ({ municipality_code, municipality_name, source, newest_delivery }) => ({
      ...{ municipality_code, municipality_name, source },
      days: Math.round((Date.parse(day) - Date.parse(newest_delivery as string)) / 86_400_000),
    }),
  );
}
