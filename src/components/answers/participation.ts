import { formatNumber, formatShare } from "../../format.js";
import type { Context } from "../context.js";
import type { Scope } from "../scope.js";

/** Answers who takes part: women and men among the givers, of how many employed women and men one gives, and how many belong to a network. */
export function participationAnswer(context: Context, scope: Scope): string[] {
  const { words } = context;
  const say = words.answers.participation;
  const query = { area: scope.area, period: scope.period.period };
  const [women] = context.select({
    ...query,
    indicator: "G01",
    measure: "share",
    dimension: "sex",
    category: "women",
  });
  const [womenRate, menRate] = ["women", "men"].map(
    (category) =>
      context.select({ ...query, indicator: "G02", measure: "rate", dimension: "sex", category })[0]
        ?.value ?? null,
  );
  const rate = (value: number) => formatNumber(value, 1, words.format);
  const [network] = context.select({ ...query, indicator: "K04", measure: "members" });
  const share = (part: number) => formatShare(part / 100, 0, words.format);
  const number = (count: number) => formatNumber(count, 0, words.format);
  return [
    women?.value == null || women.denominator === null
      ? say.notShown
      : say.givers(share(women.value), share(100 - women.value), number(women.denominator)),
    ...(womenRate == null || menRate == null ? [] : [say.rates(rate(womenRate), rate(menRate))]),
    ...(network?.value == null ? [] : [say.network(number(network.value))]),
  ];
}
