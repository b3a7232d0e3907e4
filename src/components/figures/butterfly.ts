import { formatPeriod, formatShare } from "../../format.js";
import { butterfly, type Wings } from "../charts/butterfly.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Scope } from "../scope.js";
import { butterflySentences } from "../sentences/butterfly.js";
import { sexGate } from "../sex-known.js";
import { sexLegend } from "../sex-legend.js";
import { sexSplit } from "../sex-split.js";
import { valueCell } from "../value-cell.js";
import { byClass, classLabel } from "./breakdown.js";

/** Shows women and men in each class of a dimension back to back, and what each class is in all where its split is withheld. */
export function butterflyFigure(
  context: Context,
  scope: Scope,
  options: { indicator: string; measure: string; dimension: "coding" | "progress" | "body" },
): HTMLElement {
  const { words } = context;
  const { indicator, measure, dimension } = options;
  const say = words.participation.butterfly;
  const own = say[dimension];
  const isOfKnown = measure === "known"; // those of unknown sex are in no class
  const period = scope.period.period;
  const query = { indicator, measure, area: scope.area, period };
  const classes = context.select({ ...query, dimension }).toSorted(byClass(words));
  const rows = classes.map((total) => ({
    total,
    category: total.category,
    label: classLabel(total.category, words),
    ...sexSplit(context, query, {
      label: classLabel(total.category, words),
      of: { dimension, category: total.category },
    }),
  }));
  const wings: Wings[] = rows.map(({ label, counts, share }) => ({
    label,
    ...counts,
    symbol: counts.withheld ? "withheld" : share.symbol,
  }));
  const { gate, isUncertain } = sexGate(context, scope, indicator);
  return figure(
    {
      id: `${indicator}-${measure}-${dimension}-kon`.toLowerCase(),
      name: own.name,
      sentences: [
        ...butterflySentences(
          rows.map(({ category, counts }) => ({
            name: own.classes[category] ?? category,
            ...counts,
          })),
          words,
        ),
        ...gate,
      ],
      isUncertain,
      chart: wings.some(({ women, men }) => (women ?? 0) + (men ?? 0) > 0)
        ? (width) => butterfly(wings, { width, words })
        : null,
      label: isOfKnown ? say.labelKnown(own.name) : say.label(own.name),
      legend: sexLegend(words, { bars: true, unknown: !isOfKnown }),
      table: {
        caption: `${own.name}, ${formatPeriod(period, words.format)}`,
        columns: [
          { name: words.table.category, kind: "text" },
          ...[
            words.sex.women,
            words.sex.men,
            ...(isOfKnown ? [] : [words.sex.unknown]),
            words.participation.all,
            say.share,
          ].map((name) => ({ name, kind: "number" as const })),
        ],
        rows: rows.map(({ label, cells, total, share }) => [
          { text: label },
          ...(isOfKnown ? cells.slice(0, 2) : cells),
          valueCell(total, words),
          share.women === null
            ? { symbol: share.symbol ?? "missing" }
            : { text: formatShare(share.women, 1, words.format), sort: share.women },
        ]),
      },
      ...facts(context, indicator, scope, context.select(query)[0]),
      notes: [own.note],
    },
    words,
  );
}
