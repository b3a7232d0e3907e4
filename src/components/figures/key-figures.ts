import type { Context } from "../context.js";
import { h } from "../element.js";
import type { TargetVerdict } from "../published.js";
import type { Scope } from "../scope.js";
import type { Counted } from "../sentences/quarter-series.js";
import { keyFigure } from "./key-figure.js";
import { keyInterval } from "./key-interval.js";
import { sexKeyFigure } from "./sex-key-figure.js";

/** Shows the seven figures of the first page, in the order in which a steering group asks for them. */
export function keyFigures(context: Context, scope: Scope, targets: TargetVerdict[]): HTMLElement {
  const { units, counted, pages } = context.words;
  const target = (indicator: string, measure: string) =>
    targets.find(
      (row) =>
        row.indicator_id === indicator &&
        row.measure === measure &&
        row.area_kind === scope.area.area_kind &&
        row.area_code === scope.area.area_code,
    );
  const show = (indicator: string, measure: string, unit: string, of: Counted) =>
    keyFigure(context, scope, {
      indicator,
      measure,
      unit,
      counted: of,
      target: target(indicator, measure),
      isPart: indicator === "R03",
      ...(indicator === "K06" && { name: pages.casesSoFar }),
    });
  return h(
    "div",
    { class: "key-figures" },
    show("K06", "opened_in_window", units.cases, counted.casesSoFar),
    keyInterval(context, scope, {
      indicator: "P04",
      measure: "stalled",
      name: pages.stalled,
      unit: "%",
    }),
    show("R01", "in_use", units.adoptions, counted.inUse),
    show("R03", "reached", units.municipalities, counted.reached),
    sexKeyFigure(context, scope),
    show("K04", "members", units.persons, counted.members),
    keyInterval(context, scope, {
      indicator: "E02",
      measure: "cost_per_case",
      name: pages.costPerCase,
      unit: "kr",
    }),
  );
}
