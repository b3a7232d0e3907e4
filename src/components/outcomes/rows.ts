import type { Context } from "../context.js";
import type { Window } from "../window.js";
import { type Computed, computeOutcome } from "./computed.js";
import { agrees, differenceReasons, type Reason } from "./differences.js";
import { outcomeKinds } from "./kinds.js";
import type { Reported } from "./reported.js";

/** One outcome: what is computed, what is reported, and why they differ. */
export type OutcomeRow = {
  outcome: string;
  computed: Computed | null;
  reported: Reported[];
  reasons: Reason[];
  agrees: boolean;
};

/** Sets what is computed for a window beside what is reported of its area; reports that no indicator computes come last. */
export function outcomeRows(context: Context, window: Window, reports: Reported[]): OutcomeRow[] {
  const { lists } = context;
  const hub =
    window.area.area_kind === "hub"
      ? lists.hubs.find(({ hub_code }) => hub_code === window.area.area_code)
      : undefined;
  const hub_count = lists.hubs.filter(({ started_on }) => started_on !== null).length;
  const known = { run: lists.run, hub, hub_count };
  const rows = outcomeKinds.map((kind) => {
    const computed = computeOutcome(kind, window, context);
    const reported = reports.filter((report) => isOf(report, kind));
    const reasons = reported.flatMap((report) =>
      differenceReasons(computed, report, window, known),
    );
    return {
      outcome: kind.outcome,
      computed,
      reported,
      reasons: [...new Set(reasons)],
      agrees: reported.some((report) => computed.value !== null && agrees(computed.value, report)),
    };
  });
  const rest = reports.filter((report) => !outcomeKinds.some((kind) => isOf(report, kind)));
  return [...rows, ...byOutcome(rest)];
}

function isOf(report: Reported, kind: { indicator: string; measure: string }): boolean {
  return report.indicator_id === kind.indicator && report.measure === kind.measure;
}

function byOutcome(reports: Reported[]): OutcomeRow[] {
  return [...new Set(reports.map(({ outcome }) => outcome))].map((outcome) => ({
    outcome,
    computed: null,
    reported: reports.filter((report) => report.outcome === outcome),
    reasons: [],
    agrees: false,
  }));
}
