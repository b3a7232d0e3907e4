import type { Messages } from "../messages.js";
import type { Tone } from "./charts/cell-grid.js";
import { tones } from "./charts/cell-grid.js";
import type { LegendItem } from "./legend.js";
import type { Delivery, DeliveryState } from "./published.js";

/** How each state of a delivery is painted. */
export const stateTones: Record<DeliveryState, Tone> = {
  received: "full",
  late: "part",
  refused: "open",
  missing: "open",
  awaited: "open",
  never: "none",
  not_asked: "none",
};

/** Says whether a delivery was to be here by now: what is not asked for, or has days left, was not. */
export function isDue({ state }: Pick<Delivery, "state">): boolean {
  return ["received", "late", "refused", "missing"].includes(state);
}

/** Says whether it has come, in time or late. */
export function isHere({ state }: Pick<Delivery, "state">): boolean {
  return state === "received" || state === "late";
}

/** The sign of a state in its square; what came in time has none. */
export function signOf(state: DeliveryState, words: Messages): string {
  return state === "received" ? "" : words.deliveries.signs[state];
}

/** Lists the states with the sign that each has in a square. */
export function stateLegend(words: Messages): LegendItem[] {
  const { states } = words.deliveries;
  return (["received", "late", "refused", "missing", "awaited", "not_asked"] as const).map(
    (state) => ({
      label: `${signOf(state, words)} ${states[state]}`.trim(),
      ...tones[stateTones[state]],
    }),
  );
}
