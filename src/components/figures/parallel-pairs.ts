import { formatPeriod } from "../../format.js";
import { areaWords } from "../area-words.js";
import { quarterSeries } from "../charts/quarter-series.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Scope } from "../scope.js";
import { parallelPairsSentences } from "../sentences/parallel-pairs.js";
import { shownValue } from "../shown-value.js";
import { valueCell } from "../value-cell.js";
import { seriesPoints } from "./quarter-series.js";

/** Shows how many ideas are developed in two municipalities at a time, against the target that none is, beside how many pairs are decided. */
export function parallelPairsFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const say = words.reuse.parallel;
  const indicator = "R06";
  const values = (measure: string) => context.select({ indicator, measure, area: scope.area });
  const [parallel, decided, undecided] = ["parallel", "decided", "undecided"].map(values);
  const points = seriesPoints(parallel ?? [], context, scope);
  const now = shownValue(context, scope, indicator, "parallel");
  const area = areaWords(scope.area, words);
  return figure(
    {
      id: "samma-ide-pa-tva-hall",
      name: say.name,
      sentences: parallelPairsSentences(
        now,
        shownValue(context, scope, indicator, "decided"),
        formatPeriod(scope.period.period, words.format),
        words,
      ),
      chart: points.some(({ value }) => value !== null)
        ? (width) =>
            quarterSeries(points, {
              ...{ width, words, unit: say.unit, period: scope.period.period },
              height: 200,
            })
        : null,
      label: words.figures.quarterSeries.label(say.name, area),
      table: {
        caption: words.figures.quarterSeries.caption(say.name, area),
        columns: [
          { name: words.table.period, kind: "text" },
          { name: say.parallel, kind: "number" },
          { name: say.decidedColumn, kind: "number" },
          { name: say.undecided, kind: "number" },
        ],
        rows: points.toReversed().map(({ period }) => [
          { text: formatPeriod(period, words.format), sort: period },
          ...[parallel, decided, undecided].map((rows) =>
            valueCell(
              rows?.find((row) => row.period === period),
              words,
            ),
          ),
        ]),
      },
      ...facts(context, indicator, scope, now),
      notes: [say.note],
    },
    words,
  );
}
