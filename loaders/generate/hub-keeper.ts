import type { Municipality } from "./model.js";

const keepers = new Set(["1496", "2281", "0687", "1441"]);

/** Finds the municipality that keeps the lists that a hub's municipalities share: its largest, else its first. */
export function hubKeeper(
  municipalities: readonly Municipality[],
  hub: string,
): Municipality | null {
  const own = municipalities.filter((one) => one.hub === hub);
  return own.find(({ code }) => keepers.has(code)) ?? own[0] ?? null;
}
