import { formatNumber, formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Forecast, ForecastRule } from "../published.js";
import type { Scope } from "../scope.js";

/** Says how many are likely to be implemented, or why that cannot be said, and how forecasts have held. */
export function forecastSentences(
  forecast: Forecast | undefined,
  { area, period }: Scope,
  rule: ForecastRule,
  words: Messages,
): string[] {
  const say = words.forecast;
  if (area.area_kind !== "portfolio" && area.area_kind !== "hub") return [say.elsewhere];
  if (!forecast) return [say.unfinished(formatPeriod(period.period, words.format))];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const { low, middle, high, reason, balance, past_count, hit_count } = forecast;
  const record =
    past_count === 0 ? say.noRecord : say.record(number(hit_count), number(past_count));
  if (low === null || middle === null || high === null) {
    const known = rule.reasons[reason ?? ""]?.[words.language];
    return [
      ...(known ? [known] : []),
      ...(reason === "unbalanced" && balance !== null
        ? [
            [
              rule.balance[words.language],
              say.balanceIs(formatNumber(balance, 2, words.format)),
            ].join(" "),
          ]
        : []),
      ...(past_count > 0 ? [record] : []),
    ];
  }
  const first =
    low === high
      ? say.same(number(low))
      : say.finding(say.between(number(low), number(high)), number(middle));
  return [first, record];
}
