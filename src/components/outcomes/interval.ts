import { formatNumber, formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Computed } from "./computed.js";

/** Says the ends of an estimated share, without which it looks surer than it is; null for what is counted. */
export function intervalOf(
  { isEstimated, low, high }: Pick<Computed, "isEstimated" | "low" | "high">,
  words: Messages,
): string | null {
  if (!isEstimated || low === null || high === null) return null;
  const { format } = words;
  return words.outcomeWindow.interval(
    formatNumber(low, 0, format),
    formatShare(high / 100, 0, format),
  );
}
