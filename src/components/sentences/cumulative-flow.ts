import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { FlowRow } from "../charts/cumulative-flow.js";
import { stages } from "../colours.js";

/** Says how many of the captured ideas are in use, and how far the others have come. */
export function cumulativeFlowSentences(rows: FlowRow[], words: Messages): string[] {
  const period = rows.at(-1)?.period;
  const reached = new Map(
    rows.filter((row) => row.period === period).map((row) => [row.stage, row.reached]),
  );
  const captured = reached.get("captured") ?? 0;
  const say = words.sentences.cumulativeFlow;
  if (rows.length === 0) return [say.missing];
  if (captured === 0) return [say.empty];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const between = stages
    .slice(1, -1)
    .map((stage) => say.step[stage as keyof typeof say.step](number(reached.get(stage) ?? 0)));
  return [
    say.finding(number(captured), number(reached.get("implemented") ?? 0)),
    say.steps(between),
  ];
}
