import { formatMoney, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import type { Scope } from "../scope.js";
import { shownValue } from "../shown-value.js";

/** Answers what the work costs and whether it lasts: costs so far, for each closed case, and how far the sluice is in operation. */
export function costAnswer(context: Context, scope: Scope): string[] {
  const { words } = context;
  const say = words.overview.cost;
  const cost = shownValue(context, scope, "E02", "total_cost")?.value ?? null;
  const each = shownValue(context, scope, "E02", "cost_per_case")?.value ?? null;
  const structures = shownValue(context, scope, "K02", "in_operation");
  const money = (amount: number) => formatMoney(amount, words.format);
  const number = (count: number) => formatNumber(count, 0, words.format);
  return [
    cost === null
      ? say.missing
      : cost === 0
        ? say.none
        : say.cost(money(cost), each === null ? null : money(each)),
    structures?.value == null || structures.denominator === null
      ? say.lastingUnknown
      : say.lasting(number(structures.value), number(structures.denominator)),
  ];
}
