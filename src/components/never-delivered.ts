import type { Delivery } from "./published.js";

/** Names the municipalities that something is asked of and that have never sent a file. */
export function neverDelivered(deliveries: readonly Delivery[]): string[] {
  const names = [...new Set(deliveries.map((delivery) => delivery.municipality_name))];
  return names.filter((name) => {
    const states = deliveries.filter((each) => each.municipality_name === name);
    return (
      states.some(({ state }) => state === "never") &&
      states.every(({ state }) => state === "never" || state === "not_asked")
    );
  });
}
