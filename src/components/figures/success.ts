import { formatNumber, formatPeriod } from "../../format.js";
import { absent } from "../absent.js";
import { sexIntervals } from "../charts/sex-intervals.js";
import { type Context, definitionOf } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { IndicatorValue } from "../published.js";
import type { Scope } from "../scope.js";
import { sexGate } from "../sex-known.js";
import { sexLegend } from "../sex-legend.js";
import { symbolOf, valueCell } from "../value-cell.js";
import { byClass, classLabel } from "./breakdown.js";
import { pointOf } from "./participation-rates.js";

const SEXES = ["women", "men", "mixed", "unknown"] as const;

/** Shows how large a part of women's and of men's ideas has come to a stage in time, in all and within each gender coding, with the standardised difference. */
export function successFigure(
  context: Context,
  scope: Scope,
  measure: "testing_12" | "implemented_24",
): HTMLElement {
  const { words } = context;
  const say = words.participation.success;
  const own = say[measure];
  const period = scope.period.period;
  const query = { indicator: "G06", measure, area: scope.area, period };
  const all = of(context.select({ ...query, dimension: "sex" }), (sex) => sex);
  const codings = context
    .select({ ...query, dimension: "coding" })
    .toSorted(byClass(words))
    .map(({ category }) => ({
      label: classLabel(category, words),
      ...of(context.select({ ...query, dimension: "coding_sex" }), (sex) => `${category}/${sex}`),
    }));
  const rows = [{ label: say.all, ...all }, ...codings];
  const [difference] = context.select({
    ...query,
    measure: `difference_${measure}`,
    dimension: "sex",
  });
  const percent = (value: number) => `${formatNumber(value, 0, words.format)}\u00a0%`;
  const points = (value: number) => formatNumber(value, 1, words.format);
  const { gate, isUncertain } = sexGate(context, scope, "G06");
  return figure(
    {
      id: `framgang-${measure.replace("_", "-")}`,
      name: own.name,
      sentences: [
        all.women?.value == null || all.men?.value == null
          ? absent(all.women ?? all.men, own.what, words)
          : own.finding(percent(all.women.value), percent(all.men.value)),
        ...(difference?.value == null || difference.low === null || difference.high === null
          ? all.women?.value == null
            ? []
            : [absent(difference, say.differenceWhat, words)]
          : [
              say.difference(
                points(difference.value),
                points(difference.low),
                points(difference.high),
                difference.low <= 0 && difference.high >= 0,
              ),
            ]),
        ...gate,
      ],
      isUncertain,
      chart: rows.some(({ women, men }) => women?.value != null && men?.value != null)
        ? (width) =>
            sexIntervals(
              rows.map(({ label, women, men }) => ({
                label,
                women: pointOf(women),
                men: pointOf(men),
                symbol: symbolOf(women),
              })),
              { width, words, format: percent },
            )
        : null,
      label: say.label(definitionOf(context, "G06").name[words.language]),
      legend: sexLegend(words),
      table: {
        caption: `${own.name}, ${formatPeriod(period, words.format)}`,
        columns: [
          { name: words.table.category, kind: "text" },
          ...SEXES.map((sex) => ({ name: say.columns[sex], kind: "number" as const })),
          { name: say.differenceHead, kind: "number" },
        ],
        rows: rows.map((row, i) => [
          { text: row.label },
          ...SEXES.map((sex) => valueCell(row[sex], words)),
          i === 0 ? valueCell(difference, words, 1) : { symbol: "not_applicable" },
        ]),
        foot: say.foot,
      },
      ...facts(context, "G06", scope, context.select(query)[0]),
      notes: [say.note],
    },
    words,
  );
}

type BySex = Record<(typeof SEXES)[number], IndicatorValue | undefined>;

function of(values: IndicatorValue[], category: (sex: string) => string): BySex {
  return Object.fromEntries(
    SEXES.map((sex) => [sex, values.find((row) => row.category === category(sex))]),
  ) as BySex;
}
