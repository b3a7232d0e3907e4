import { formatNumber } from "../../format.js";
import { areaWords } from "../area-words.js";
import type { Context } from "../context.js";
import type { Scope } from "../scope.js";
import { isReported, shownValue } from "../shown-value.js";

/** Answers what the work has led to: what is in use, what came into use in the quarter, and what benefit has been measured. */
export function resultAnswer(context: Context, scope: Scope): string[] {
  const { words } = context;
  const say = words.overview.result;
  const number = (count: number) => formatNumber(count, 0, words.format);
  const inUse = shownValue(context, scope, "R01", "in_use");
  if (!isReported(inUse) || inUse.value === null) return [say.missing];
  const started = shownValue(context, scope, "R01", "started")?.value ?? null;
  const measured = shownValue(context, scope, "E03", "measured")?.value ?? null;
  const expected = shownValue(context, scope, "E03", "expected")?.value ?? null;
  return [
    say.inUse(
      number(inUse.value),
      started === null ? null : number(started),
      areaWords(scope.area, words),
    ),
    ...(measured === null || expected === null
      ? []
      : [say.benefits(number(measured), number(expected))]),
  ];
}
