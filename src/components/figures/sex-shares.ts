import { formatPeriod, formatShare } from "../../format.js";
import { type ShareRow, shareDots } from "../charts/share-dots.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Area, IndicatorValue } from "../published.js";
import type { Scope } from "../scope.js";
import { type SexCounts, shareDotsSentences } from "../sentences/share-dots.js";
import { sexLegend } from "../sex-legend.js";
import { symbolOf, valueCell } from "../value-cell.js";

/** Shows women's and men's share of the idea givers in the chosen area and, one under the other, in others. */
export function sexSharesFigure(context: Context, scope: Scope, others: Area[]): HTMLElement {
  const { words, lists } = context;
  const areas = [scope.area, ...others.filter((area) => area.area_code !== scope.area.area_code)];
  const read = (area: Area) => sexRow(context, area, scope.period.period);
  const shown = areas
    .map((area) => ({ area, ...read(area) }))
    .filter((row) => row.area === scope.area || row.isThere);
  const own = read(scope.area);
  const say = words.figures.sexShares;
  return figure(
    {
      id: "idegivare-efter-kon",
      name: say.name,
      sentences: shareDotsSentences(own.counts, lists.run.percent_threshold, words),
      chart: shown.some((row) => row.share.women !== null)
        ? (width) =>
            shareDots(
              shown.map((row) => ({ ...row.share, label: row.area.name })),
              { width, words },
            )
        : null,
      label: say.label,
      legend: sexLegend(words),
      table: {
        caption: say.caption(formatPeriod(scope.period.period, words.format)),
        columns: [
          { name: words.table.area, kind: "text" },
          ...[words.sex.women, words.sex.men, words.sex.unknown, say.womenShare, say.menShare].map(
            (name) => ({
              name,
              kind: "number" as const,
            }),
          ),
        ],
        rows: shown.map((row) => [
          { text: row.area.name },
          ...row.cells,
          ...shareCells(row.share, context),
        ]),
        foot: say.foot,
      },
      ...facts(context, "G01", scope, own.total),
      notes: [...(own.share.n !== null && own.share.n < 30 ? [words.figure.small] : []), say.note],
    },
    words,
  );
}

export function sexRow(context: Context, area: Area, period: string) {
  const pick = (measure: string, category: string): IndicatorValue | undefined =>
    context.select({ indicator: "G01", measure, area, dimension: "sex", category, period })[0];
  const [women, men, unknown] = ["women", "men", "unknown"].map((sex) => pick("givers", sex));
  const share = pick("share", "women");
  const total = context.select({ indicator: "G01", measure: "givers", area, period })[0];
  const counts: SexCounts = {
    women: women?.value ?? null,
    men: men?.value ?? null,
    unknown: unknown?.value ?? null,
    withheld: women?.status === "withheld" || men?.status === "withheld",
  };
  return {
    counts,
    total,
    isThere:
      women !== undefined &&
      (women.status === "withheld" || (women.value ?? 0) + (men?.value ?? 0) > 0),
    cells: [women, men, unknown].map((row) => valueCell(row, context.words)),
    share: {
      label: area.name,
      women: share?.value == null ? null : share.value / 100,
      n: share?.denominator ?? null,
      symbol: symbolOf(share),
    } satisfies ShareRow,
  };
}

function shareCells(share: ShareRow, { words }: Context) {
  if (share.women === null) {
    const symbol = share.symbol ?? "missing";
    return [{ symbol }, { symbol }];
  }
  const cell = (part: number) => ({ text: formatShare(part, 1, words.format), sort: part });
  return [cell(share.women), cell(1 - share.women)];
}
