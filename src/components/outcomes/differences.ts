import type { Hub, Run } from "../published.js";
import type { Window } from "../window.js";
import type { Computed } from "./computed.js";
import type { Reported } from "./reported.js";

/** Why a computed number can differ from a reported one, as far as data can tell. */
export type Reason =
  | "synthetic"
  | "no_data"
  | "withheld"
  | "not_computable"
  | "coverage"
  | "preliminary"
  | "window"
  | "no_period"
  | "undefined_unit"
  | "other_unit"
  | "approximate"
  | "members"
  | "hubs";

/** What the reasons are read from: the run, the hub that is shown, and how many hubs have a row of their own. */
export type Known = { run: Run; hub: Hub | undefined; hub_count: number };

/** Says whether two numbers agree: a bound (fler än, högst) agrees with all on its side. */
export function agrees(computed: number, { value, flag }: Reported): boolean {
  if (value === null) return false;
  if (flag === "lower_bound") return computed > value;
  if (flag === "upper_bound") return computed <= value;
  return computed === value;
}

/** Lists by rule why a computed outcome differs from a reported one; nothing where they agree or no number is reported. */
export function differenceReasons(
  computed: Computed,
  reported: Reported,
  window: Window,
  { run, hub, hub_count }: Known,
): Reason[] {
  if (reported.value === null) return [];
  if (computed.value !== null && agrees(computed.value, reported)) return [];
  const rules: [Reason, boolean][] = [
    ["synthetic", run.is_synthetic && computed.value !== null && !computed.isListed],
    ["no_data", computed.status === "missing" || computed.status === "not_applicable"],
    ["withheld", computed.status === "withheld" || computed.status === "few_payers"],
    ["not_computable", computed.status === "not_computable"],
    ["coverage", (computed.reported ?? 0) < (computed.expected ?? 0) && computed.value !== null],
    ["preliminary", computed.status === "preliminary"],
    ["window", isOtherTime(reported, window)],
    ["no_period", !computed.isListed && reported.period_to === null],
    ["undefined_unit", reported.flag === "undefined_unit"],
    ["other_unit", reported.unit !== null && reported.unit !== computed.unit],
    ["approximate", reported.flag === "approximate"],
    [
      "members",
      hub?.municipality_count_claimed != null &&
        hub.municipality_count_claimed !== hub.member_count,
    ],
    ["hubs", reported.outcome === "grants_total" && hub_count > (computed.n ?? 0)],
  ];
  return rules.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** Says whether a report speaks of other quarters than the window's. */
function isOtherTime({ period_from, period_to }: Reported, { from, to }: Window): boolean {
  const begins =
    period_from !== null && (period_from < from.starts_on || period_from > from.ends_on);
  const ends = period_to !== null && (period_to < to.starts_on || period_to > to.ends_on);
  return begins || ends;
}
