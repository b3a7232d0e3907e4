import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import { list } from "../facts.js";
import type { Refusal } from "../published.js";

/** Says how many rows were refused, from how many systems, how many are not put right, and for which reason most of them. */
export function refusalSentences(refusals: Refusal[], words: Messages): string[] {
  const say = words.sentences.refusals;
  const rows = refusals.reduce((sum, refusal) => sum + refusal.row_count, 0);
  if (refusals.length === 0) return [say.empty];
  const open = refusals
    .filter((refusal) => refusal.closed_by_date === null)
    .reduce((sum, refusal) => sum + refusal.row_count, 0);
  const byCode = new Map<string, number>();
  for (const { code, row_count } of refusals) byCode.set(code, (byCode.get(code) ?? 0) + row_count);
  const most = Math.max(...byCode.values());
  const commonest = [...byCode].filter(([, rows]) => rows === most).map(([code]) => code);
  const reasons = commonest.map((code) => say.quoted(words.reasons.refused[code] ?? code));
  const systems = new Set(refusals.map((refusal) => refusal.source)).size;
  return [
    say.finding(rows, formatNumber(rows, 0, words.format), systems, String(systems)),
    say.open(open, rows),
    ...(byCode.size > 1
      ? [
          commonest.length > 3
            ? say.noMainReason
            : say.reason(
                list(reasons, words),
                formatNumber(most, 0, words.format),
                commonest.length > 1,
              ),
        ]
      : []),
  ];
}
