import { formatNumber, formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { StageBalance } from "../published.js";

/** Says which stage grew most in a quarter and which shrank most, and whether every row adds up. */
export function stageTableSentences(
  rows: StageBalance[],
  period: string,
  words: Messages,
): string[] {
  const say = words.stageTable;
  if (rows.length === 0) return [say.missing(formatPeriod(period, words.format))];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const sorted = rows.toSorted((a, b) => growth(b) - growth(a));
  const [most, least] = [sorted[0], sorted.at(-1)] as [StageBalance, StageBalance];
  const name = ({ stage }: StageBalance) => words.stages[stage as keyof Messages["stages"]];
  const said = (row: StageBalance): [string, string, string] => [
    name(row),
    number(row.stock_before),
    number(row.stock_after),
  ];
  const wrong = rows.filter((row) => !reconciles(row));
  return [
    growth(most) > 0 ? say.grew(...said(most)) : say.same,
    ...(growth(least) < 0 ? [say.shrank(...said(least))] : []),
    wrong.length === 0 ? say.reconciles : say.differs(wrong.map(name).join(", ")),
  ];
}

/** Adds up what came to a stage in a quarter. */
function arrivedAt(row: StageBalance): number {
  return row.entered_first + row.entered_again;
}

/** Adds up what lists and memberships changed in a stage: more in than out is positive. */
export function otherwise(row: StageBalance): number {
  return row.entered_delayed + row.joined - row.moved_delayed - row.departed;
}

function reconciles(row: StageBalance): boolean {
  const went =
    row.moved_on + row.skipped_on + row.moved_back + row.paused + row.ended + row.resumed;
  return row.stock_before + arrivedAt(row) - went + otherwise(row) === row.stock_after;
}

function growth({ stock_before, stock_after }: StageBalance): number {
  return stock_after - stock_before;
}
