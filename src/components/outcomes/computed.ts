import type { Context } from "../context.js";
import type { IndicatorValue, Lists, Status } from "../published.js";
import { quartersOf, type Window } from "../window.js";
import type { OutcomeKind } from "./kinds.js";

/** How the number came about: quarters added, all since the start, one state less another, a state, or the last year's. */
export type Method = "sum" | "since_start" | "difference" | "at_end" | "last_year";

/** What is computed of an outcome for a window. */
export type Computed = OutcomeKind & {
  value: number | null;
  status: Status;
  method: Method;
  n: number | null;
  /** The ends of its 95 percent interval, where it is a state that has one. */
  low: number | null;
  high: number | null;
  /** Who had reported; of several quarters the one with fewest. */
  reported: number | null;
  expected: number | null;
};

type Answer = Pick<Computed, "value" | "status" | "n" | "low" | "high" | "reported" | "expected">;

const bounds = { low: null, high: null };
const nothing: Answer = {
  ...{ value: null, status: "missing", n: null, ...bounds },
  ...{ reported: null, expected: null },
};

/**
 * Computes an outcome for a window from published values only. What is counted since the start is, in a window that
 * begins later, the sum of its quarters where these are published, else the state at its end less the state before it;
 * that difference is no answer where municipalities came or left in between.
 */
export function computeOutcome(
  kind: OutcomeKind,
  window: Window,
  context: Pick<Context, "select" | "lists">,
): Computed {
  const at = (period: string, measure = kind.measure) =>
    context.select({
      indicator: kind.indicator,
      measure,
      area: window.area,
      period,
      ...(kind.dimension && { dimension: kind.dimension, category: kind.category ?? "" }),
    })[0];
  const end = at(window.to.period);
  if (kind.how === "at_end" || kind.how === "last_year")
    return { ...kind, ...stated(end), method: kind.how };
  const before = context.lists.periods.findLast((p) => p.sort_order < window.from.sort_order);
  const isFlow = kind.quarterly === kind.measure;
  if (!before && !isFlow) return { ...kind, ...stated(end), method: "since_start" };
  if (kind.quarterly === undefined && before)
    return {
      ...kind,
      ...difference(end, at(before.period), hasMoved(window, context.lists)),
      method: "difference",
    };
  const rows = quartersOf(window, context.lists).map(({ period }) => at(period, kind.quarterly));
  return { ...kind, ...sum(rows.flatMap((row) => row ?? [])), method: "sum" };
}

function stated(row: IndicatorValue | undefined): Answer {
  if (!row) return nothing;
  const { value, status, n, low, high, reported, expected } = row;
  return { value, status, n, low, high, reported, expected };
}

function sum(rows: IndicatorValue[]): Answer {
  const known = rows.filter((row) => row.value !== null);
  const fewest = rows
    .filter((row) => row.reported !== null && row.expected)
    .toSorted((a, b) => share(a) - share(b))[0];
  const hidden = rows.find((row) => row.value === null && row.status === "withheld");
  if (hidden || known.length === 0) return stated(hidden ?? rows.at(-1));
  const value = known.reduce((total, row) => total + (row.value ?? 0), 0);
  const isFinal = rows.every((row) => row.status === "final" || row.status === "not_applicable");
  return {
    value,
    status: isFinal ? "final" : "preliminary",
    n: value,
    ...bounds,
    reported: fewest?.reported ?? null,
    expected: fewest?.expected ?? null,
  };
}

function share({ reported, expected }: IndicatorValue): number {
  return (reported ?? 0) / (expected ?? 1);
}

function difference(
  end: IndicatorValue | undefined,
  before: IndicatorValue | undefined,
  hasMoved: boolean,
): Answer {
  const answer = stated(end);
  if (answer.value === null) return answer;
  if (before?.status === "not_applicable") return answer;
  if (!before || before.value === null)
    return { ...answer, value: null, n: null, status: before?.status ?? "missing" };
  if (hasMoved) return { ...answer, value: null, n: null, status: "not_computable" };
  const value = answer.value - before.value;
  return { ...answer, ...bounds, value, n: value };
}

/** Says whether a municipality came to the area or left it after the window's beginning. */
function hasMoved({ area, from, to }: Window, { area_members }: Lists): boolean {
  const within = (date: string | null) =>
    date !== null && date > from.starts_on && date <= to.ends_on;
  return area_members.some(
    (member) =>
      member.area_kind === area.area_kind &&
      member.area_code === area.area_code &&
      (within(member.valid_from) || within(member.valid_to)),
  );
}
