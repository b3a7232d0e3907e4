import { formatNumber } from "../format.js";
import { type Context, definitionOf } from "./context.js";
import { list, sourceName } from "./facts.js";
import type { Scope } from "./scope.js";

/** The share of persons of known sex that is asked for, and the one under which a split tells too little. */
export const SEX_GATES = { goal: 95, least: 80 } as const;

export type SexKnown = {
  /** In percent; null where it is not published. */
  share: number | null;
  /** The sources that it is of; none where it is of all together. */
  sources: string[];
};

/** Finds for how many persons the sex is known in the sources that an indicator rests on: the least known of them, or all sources together where none may be told of by itself. */
export function sexKnown(context: Context, scope: Scope, indicator: string): SexKnown {
  const query = { indicator: "G08", measure: "known", area: scope.area };
  const at = { ...query, period: scope.period.period };
  const { sources } = definitionOf(context, indicator);
  const shown = context
    .select({ ...at, dimension: "source" })
    .filter(({ value, category }) => value !== null && sources.includes(category));
  if (shown.length === 0) return { share: context.select(at)[0]?.value ?? null, sources: [] };
  const share = Math.min(...shown.map(({ value }) => value ?? 0));
  return {
    share,
    sources: shown.filter(({ value }) => value === share).map(({ category }) => category),
  };
}

/** Says that an indicator's split by sex, or what it is in all, is uncertain, where it is published so, and that its picture is to be grey. */
export function sexGate(
  context: Context,
  scope: Scope,
  indicator: string,
): { isUncertain: boolean; gate: string[] } {
  const { words } = context;
  const query = { indicator, area: scope.area, period: scope.period.period };
  const isUncertain = definitionOf(context, indicator).measures.some(({ code: measure }) =>
    ["total", "sex"].some((dimension) =>
      context.select({ ...query, measure, dimension }).some(({ is_uncertain }) => is_uncertain),
    ),
  );
  const { share, sources } = sexKnown(context, scope, indicator);
  if (!isUncertain || share === null) return { isUncertain, gate: [] };
  const say = words.participation.gate;
  const names = sources.map((source) => sourceName(source, words));
  const of = names.length === 0 ? say.all : list(names, words);
  return { isUncertain, gate: [say.uncertain(of, formatNumber(share, 1, words.format))] };
}
