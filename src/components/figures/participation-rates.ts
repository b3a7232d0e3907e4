import { formatNumber, formatPeriod, formatShare } from "../../format.js";
import { absent } from "../absent.js";
import { type SexInterval, type SexPoint, sexIntervals } from "../charts/sex-intervals.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Area, IndicatorValue } from "../published.js";
import type { Scope } from "../scope.js";
import { sexGate } from "../sex-known.js";
import { sexLegend } from "../sex-legend.js";
import type { Cell } from "../table.js";
import { symbolOf, valueCell } from "../value-cell.js";

/** Shows of how many women and of how many men one has handed in an idea, beside women's share of the givers and of the employees. */
export function participationRatesFigure(
  context: Context,
  scope: Scope,
  others: Area[],
): HTMLElement {
  const { words } = context;
  const say = words.participation.rates;
  const areas = [
    scope.area,
    ...others.filter(({ area_code }) => area_code !== scope.area.area_code),
  ];
  const read = (area: Area) => readRates(context, area, scope.period.period);
  const own = read(scope.area);
  const shown = areas
    .map((area) => read(area))
    .filter((row) => row.area === scope.area || (row.women?.value && row.men?.value));
  const { gate, isUncertain } = sexGate(context, scope, "G02");
  const rate = (value: number) => formatNumber(value, 1, words.format);
  return figure(
    {
      id: "deltagandegrad",
      name: say.name,
      sentences: [
        ...(own.women?.value != null && own.men?.value != null
          ? [say.finding(rate(own.women.value), rate(own.men.value))]
          : [absent(own.women, say.what, words)]),
        ...(own.giversShare === null || own.staffShare === null
          ? []
          : [
              say.shares(
                formatShare(own.giversShare, 0, words.format),
                formatShare(own.staffShare, 0, words.format),
              ),
            ]),
        ...gate,
      ],
      isUncertain,
      chart: shown.some(({ women, men }) => women?.value != null && men?.value != null)
        ? (width) => sexIntervals(shown.map(intervalOf), { width, words, format: rate })
        : null,
      label: say.label,
      legend: sexLegend(words),
      table: {
        caption: say.caption(formatPeriod(scope.period.period, words.format)),
        columns: [
          { name: words.table.area, kind: "text" },
          ...Object.values(say.columns).map((name) => ({ name, kind: "number" as const })),
        ],
        rows: shown.map((row) => [
          { text: row.area.name },
          valueCell(row.women, words, 1),
          valueCell(row.men, words, 1),
          shareCell(row.giversShare, row.givers[0], context),
          shareCell(row.staffShare, row.staff[0], context),
          ...[...row.givers, ...row.staff].map((value) => valueCell(value, words)),
        ]),
      },
      ...facts(context, "G02", scope, own.total),
      notes: [say.note],
    },
    words,
  );
}

function readRates({ select, lists }: Context, area: Area, period: string) {
  const pick = (measure: string, category: string): IndicatorValue | undefined =>
    select({ indicator: "G02", measure, area, period, dimension: "sex", category })[0];
  const pair = (measure: string) => [pick(measure, "women"), pick(measure, "men")] as const;
  const share = ([women, men]: readonly (IndicatorValue | undefined)[]): number | null => {
    if (women?.value == null || men?.value == null) return null;
    const known = women.value + men.value;
    return known < lists.run.percent_threshold ? null : women.value / known;
  };
  const [women, men] = pair("rate");
  const [givers, staff] = [pair("givers"), pair("staff")];
  return {
    area,
    women,
    men,
    givers,
    staff,
    giversShare: share(givers),
    staffShare: share(staff),
    total: select({ indicator: "G02", measure: "rate", area, period })[0],
  };
}

function intervalOf({ area, women, men }: ReturnType<typeof readRates>): SexInterval {
  return { label: area.name, women: pointOf(women), men: pointOf(men), symbol: symbolOf(women) };
}

/** Takes a value with its bounds; null where there is none. */
export function pointOf(row: IndicatorValue | undefined): SexPoint | null {
  return row?.value == null ? null : { value: row.value, low: row.low, high: row.high };
}

function shareCell(share: number | null, row: IndicatorValue | undefined, context: Context): Cell {
  return share === null
    ? { symbol: row?.value == null ? symbolOf(row) : "withheld" }
    : { text: formatShare(share, 1, context.words.format), sort: share };
}
