import { formatNumber, formatPeriod } from "../../format.js";
import type { Context } from "../context.js";
import { isDue, isHere } from "../delivery-state.js";
import { membersAt } from "../members.js";
import { neverDelivered } from "../never-delivered.js";
import type { Delivery, RowsRead } from "../published.js";
import type { Scope } from "../scope.js";

/** Answers whether the figures can be trusted: how many rows are accepted, and of how many municipalities all that was due is here. */
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
  const asked = deliveries
    .filter(({ period }) => period === scope.period.period)
    .filter(({ municipality_code }) => members.has(municipality_code));
  const isSilent = members.size > 0 && neverDelivered(asked).length === members.size;
  const quarter = formatPeriod(scope.period.period, words.format);
  return [
    say.rows(
      number(sum((row) => row.accepted_count)),
      number(sum((row) => row.row_count)),
      number(sum((row) => row.refused_count)),
    ),
    asked.some(isDue)
      ? say.reported(number(wholeOf(asked)), number(members.size), quarter, restOf(asked, words))
      : isSilent
        ? say.silent(number(members.size))
        : say.early(quarter),
  ];
}

/** Counts the municipalities that have sent all that was due. */
function wholeOf(asked: Delivery[]): number {
  const due = asked.filter(isDue);
  const lacking = new Set(
    due.filter((each) => !isHere(each)).map(({ municipality_code }) => municipality_code),
  );
  return new Set(
    due.map(({ municipality_code }) => municipality_code).filter((code) => !lacking.has(code)),
  ).size;
}

function restOf(asked: Delivery[], words: Context["words"]): string[] {
  const say = words.answers.quality;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const never = neverDelivered(asked).length;
  const awaited = asked.filter(({ state }) => state === "awaited").length;
  return [
    ...(never > 0 ? [say.never(number(never))] : []),
    ...(awaited > 0 ? [say.awaited(number(awaited))] : []),
  ];
}
