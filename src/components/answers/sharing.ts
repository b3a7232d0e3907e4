import { formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { intervalText } from "../interval-text.js";
import type { Scope } from "../scope.js";
import { shownValue } from "../shown-value.js";

/** Answers whether municipalities share the work: how many use another's solution, and how much of joint costs others bear. */
export function sharingAnswer(context: Context, scope: Scope): string[] {
  const { words } = context;
  const say = words.overview.sharing;
  const reach = shownValue(context, scope, "R03", "reached");
  const shared = shownValue(context, scope, "R10", "shared");
  return [
    reach?.value == null || reach.denominator === null
      ? say.missing
      : words.answers.reuse.reached(
          formatNumber(reach.value, 0, words.format),
          formatNumber(reach.denominator, 0, words.format),
        ),
    ...(shared?.value == null ? [] : [say.cost(intervalText(shared.value, "%", words))]),
  ];
}
