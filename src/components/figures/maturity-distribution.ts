import { formatNumber } from "../../format.js";
import { areaWords } from "../area-words.js";
import { cellGrid, type GridCell } from "../charts/cell-grid.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import { changes, components } from "../maturity.js";
import type { IndicatorValue } from "../published.js";
import type { Scope } from "../scope.js";
import { maturitySentences } from "../sentences/maturity.js";
import { countCell } from "../value-cell.js";

const classesOf = {
  score: ["0", "1", "2", "3", "4"],
  change: [...changes],
} as const;

/** Shows how many municipalities stand at each score of each component, or how far they have come since their first assessment; never a mean. */
export function maturityDistributionFigure(
  context: Context,
  scope: Scope,
  dimension: "score" | "change",
): HTMLElement {
  const { words } = context;
  const say = words.maturity;
  const classes = classesOf[dimension];
  const values = components.flatMap((measure) =>
    context.select({
      indicator: "K09",
      measure,
      area: scope.area,
      period: scope.period.period,
      dimension,
    }),
  );
  const counted = (component: string, category: string) =>
    values.find((row) => row.measure === component && row.category === category)?.numerator ?? null;
  const known = values.filter((row) => row.numerator !== null);
  const cells: GridCell[] = components.flatMap((component) =>
    classes.map((category) =>
      cellOf(component, category, counted(component, category), known, say),
    ),
  );
  return figure(
    {
      id: `mognad-${dimension === "score" ? "poang" : "forandring"}`,
      name: say[dimension].name,
      sentences: maturitySentences(known, dimension, words),
      chart:
        known.length > 0
          ? (width) =>
              cellGrid(cells, {
                width,
                columnName: (name) => say.classes[name] ?? name,
                every: true,
              })
          : null,
      label: say[dimension].label,
      table: {
        caption: say[dimension].caption(areaWords(scope.area, words)),
        columns: [
          { name: say.component, kind: "text" },
          ...classes.map((name) => ({ name: say.classes[name] ?? name, kind: "number" as const })),
          { name: say.assessing, kind: "number" },
        ],
        rows:
          known.length === 0
            ? []
            : components.map((component) => [
                { text: say.components[component] },
                ...classes.map((category) =>
                  countCell(counted(component, category) ?? zeroOf(known, component), words),
                ),
                countCell(
                  known.find((row) => row.measure === component)?.denominator ?? null,
                  words,
                ),
              ]),
      },
      ...facts(context, "K09", scope, known[0]),
      notes: [say[dimension].note, say.noMean],
    },
    words,
  );

  function cellOf(
    component: (typeof components)[number],
    category: string,
    count: number | null,
    rows: IndicatorValue[],
    names: typeof say,
  ): GridCell {
    const number = count ?? zeroOf(rows, component) ?? 0;
    const all = rows.find((row) => row.measure === component)?.denominator ?? 0;
    return {
      row: names.components[component],
      column: category,
      tone: number === 0 ? "none" : number * 2 >= all ? "full" : "part",
      text: formatNumber(number, 0, words.format),
    };
  }
}

/** A class that no municipality of an assessed component is in has none; one that nobody assessed has no number. */
function zeroOf(rows: IndicatorValue[], component: string): number | null {
  return rows.some((row) => row.measure === component) ? 0 : null;
}
