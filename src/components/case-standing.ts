import type { PublishedCase } from "./published.js";

export type Standing = "open" | "paused" | "implemented" | "ended";

/** Says how a case stands: it goes on, rests, is implemented or has ended. */
export function standingOf(item: Pick<PublishedCase, "ended_date" | "current_stage">): Standing {
  if (item.ended_date !== null) return "ended";
  if (item.current_stage === "paused" || item.current_stage === "implemented")
    return item.current_stage;
  return "open";
}
