import { formatNumber, formatShare } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { CategoryBar } from "../charts/category-bars.js";

/** Says which class is the largest of a breakdown, and how many are withheld. */
export function breakdownSentences(
  rows: CategoryBar[],
  quarter: string,
  words: Messages,
  { isPercent = false }: { isPercent?: boolean } = {},
): string[] {
  const say = words.sentences.breakdown;
  const shown = rows.filter((row) => row.value !== null && row.value > 0);
  const withheld = rows.filter((row) => row.value === null && row.symbol === "withheld").length;
  const hidden = withheld > 0 ? [say.withheld(withheld, String(withheld))] : [];
  if (shown.length === 0) return [say.empty(quarter), ...hidden];
  const most = Math.max(...shown.map((row) => row.value ?? 0));
  const largest = shown.filter((row) => row.value === most).map((row) => row.label);
  return [
    say.finding(
      largest,
      isPercent ? formatShare(most / 100, 0, words.format) : formatNumber(most, 0, words.format),
      quarter,
    ),
    ...hidden,
  ];
}
