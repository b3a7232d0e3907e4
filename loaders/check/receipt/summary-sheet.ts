import { reasons } from "../../../src/messages/sv/reasons.js";
import type { ReadResult } from "../../read/types.js";
import { type Finding, placesOf } from "../findings.js";
import { accountOf, verdictOf } from "../verdict.js";

const WIDTHS = [30, 24, 30, 80, 36];

/** Lays the sheet out that sums a receipt up: what became of the file, each fault once, and what was left out. */
export function summarySheet(
  result: ReadResult,
  findings: readonly Finding[],
  unnoted: number,
): { rows: string[][]; widths: number[] } {
  const faults = findings.flatMap(({ code, column, expected, messages }) =>
    messages.map(({ message, places }) => [
      reasons.refused[code] ?? code,
      column ?? "",
      placesOf(places) || "hela filen",
      message,
      expected,
    ]),
  );
  const left = result.ignored_by.map(({ rule, rows }) => [
    reasons.ignored[rule] ?? rule,
    "",
    rows === 1 ? "1 rad" : `${rows} rader`,
  ]);
  const rows = [[verdictOf(result)], [accountOf(result)]];
  if (faults.length > 0) {
    rows.push(["Underkända celler är röda och har en kommentar. Rätta i källan, eller här."]);
    if (unnoted > 0) rows.push([`${unnoted} röda celler har ingen kommentar: de är för många.`]);
    rows.push([], ["Fel", "Kolumn", "Rader", "Vad som behöver göras", "Väntat"], ...faults);
  }
  if (left.length > 0) rows.push([], ["Utelämnat", "", "Rader"], ...left);
  return { rows: rows.slice(0, 100_000), widths: WIDTHS };
}
