import { formatNumber, formatPeriod } from "../../format.js";
import type { Context } from "../context.js";
import { isDue, isHere } from "../delivery-state.js";
import { membersAt } from "../members.js";
import type { Delivery, RowsRead } from "../published.js";
import type { Scope } from "../scope.js";

/** Answers whether the figures can be trusted: how many rows are accepted and how many deliveries are missing. */
export function qualityAnswer(
  context: Context,
  scope: Scope,
  { rows_read, deliveries }: { rows_read: RowsRead[]; deliveries: Delivery[] },
): string[] {
  const { words, lists } = context;
  const say = words.answers.quality;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const sum = (read: (row: RowsRead) => number | null) =>
    rows_read.reduce((total, row) => total + (read(row) ?? 0), 0);
  const members = new Set(
    membersAt(lists, scope.area, scope.period.cutoff_on).map((member) => member.municipality_code),
  );
  const due = deliveries
    .filter(({ period }) => period === scope.period.period)
    .filter(({ municipality_code }) => members.has(municipality_code))
    .filter(isDue);
  const missing = due.filter((delivery) => !isHere(delivery)).length;
  return [
    say.rows(
      number(sum((row) => row.accepted_count)),
      number(sum((row) => row.row_count)),
      number(sum((row) => row.refused_count)),
    ),
    say.missing(
      number(missing),
      number(due.length),
      formatPeriod(scope.period.period, words.format),
    ),
  ];
}
