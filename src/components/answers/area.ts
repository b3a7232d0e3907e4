import { formatNumber } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import { flowRows } from "../figures/cumulative-flow.js";
import type { Scope } from "../scope.js";

/** Answers how an area is doing: its ideas, how many became cases and how many came into use. */
export function areaAnswer(context: Context, scope: Scope): string[] {
  const { words } = context;
  const say = words.answers.area;
  const area = areaWords(scope.area, words);
  const rows = flowRows(context, scope).filter((row) => row.period === scope.period.period);
  const reached = (stage: string) =>
    formatNumber(rows.find((row) => row.stage === stage)?.reached ?? 0, 0, words.format);
  if (rows.every((row) => row.reached === 0)) return [say.empty(area)];
  return [say.finding(reached("captured"), reached("taken_up"), reached("implemented"), area)];
}
