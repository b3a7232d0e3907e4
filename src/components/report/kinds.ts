import type { OutcomeKind } from "../outcomes/kinds.js";

/** What the texts of a report tell beside the outcomes that the financer asks for by name. */
export const reportKinds: OutcomeKind[] = [
  {
    outcome: "stopped_learned",
    indicator: "P10",
    measure: "outcome",
    dimension: "outcome",
    category: "stopped_learned",
    how: "at_end",
    unit: "%",
    shown: "percent",
  },
  {
    outcome: "rejected",
    indicator: "P10",
    measure: "outcome",
    dimension: "outcome",
    category: "rejected",
    how: "at_end",
    unit: "%",
    shown: "percent",
  },
  total("followed_up", "E04", "followed_up", "%", "percent"),
  total("expected_money", "E03", "expected_money", "SEK", "sek"),
  total("network_municipalities", "K05", "municipalities", "municipalities", "count"),
  total("in_operation", "K02", "in_operation", "municipalities", "count"),
  total("on_time", "E06", "on_time", "%", "percent"),
  total("shared", "R10", "shared", "%", "percent"),
  { ...total("knows", "K10", "knows", "%", "percent"), isEstimated: true },
];

function total(
  outcome: string,
  indicator: string,
  measure: string,
  unit: string,
  shown: OutcomeKind["shown"],
): OutcomeKind {
  return { outcome, indicator, measure, how: "at_end", unit, shown };
}
