import type { Delivery } from "./published.js";

/** Systems that report once a year, in its last quarter. */
const yearly = new Set(["november"]);

/**
 * Says whether a municipality is expected to report from a system for a quarter: it has reported
 * from it some time, and a yearly system is due in the last quarter only.
 */
export function expectedDeliveries(
  deliveries: Delivery[],
): (delivery: Pick<Delivery, "municipality_code" | "source" | "period">) => boolean {
  const used = new Set(
    deliveries
      .filter((delivery) => delivery.is_reported || delivery.file_count > 0)
      .map((delivery) => `${delivery.municipality_code}|${delivery.source}`),
  );
  return ({ municipality_code, source, period }) =>
    used.has(`${municipality_code}|${source}`) && (!yearly.has(source) || period.endsWith("K4"));
}
