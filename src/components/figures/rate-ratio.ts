import { formatNumber, formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import { absent } from "../absent.js";
import { ratios } from "../charts/ratios.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { IndicatorValue } from "../published.js";
import type { Scope } from "../scope.js";
import { sexGate } from "../sex-known.js";
import { statusText } from "../status-text.js";
import { countCell, symbolOf, valueCell } from "../value-cell.js";

/** Shows women's rate over men's, raw and standardised over gender coding, each with its interval. */
export function rateRatioFigure(context: Context, scope: Scope): HTMLElement {
  const { lists, words } = context;
  const say = words.participation.ratio;
  const pick = (measure: string) =>
    context.select({
      indicator: "G02",
      measure,
      area: scope.area,
      period: scope.period.period,
      dimension: "sex",
      category: "women",
    })[0];
  const rows = [
    { label: say.raw, row: pick("ratio") },
    { label: say.standardised, row: pick("standardised_ratio") },
  ];
  const { gate, isUncertain } = sexGate(context, scope, "G02");
  return figure(
    {
      id: "deltagandekvot",
      name: say.name,
      sentences: [
        ...ratioSentences(rows[0]?.row, rows[1]?.row, words),
        ...(rows.some(({ row }) => row?.value != null) ? [say.explain] : []),
        ...gate,
      ],
      isUncertain,
      chart: rows.some(({ row }) => row?.value != null)
        ? (width) =>
            ratios(
              rows.map(({ label, row }) => ({
                label,
                value: row?.value ?? null,
                low: row?.low ?? null,
                high: row?.high ?? null,
                symbol: symbolOf(row),
              })),
              { width, words, equal: say.equal },
            )
        : null,
      label: say.label,
      table: {
        caption: say.caption(formatPeriod(scope.period.period, words.format)),
        columns: [
          { name: words.table.category, kind: "text" },
          { name: say.value, kind: "number" },
          { name: words.intervals.low, kind: "number" },
          { name: words.intervals.high, kind: "number" },
          { name: say.women, kind: "number" },
          { name: words.table.status, kind: "text" },
        ],
        rows: rows.map(({ label, row }) => [
          { text: label },
          valueCell(row, words, 2),
          row?.low == null ? { symbol: symbolOf(row) } : boundOf(row.low, words),
          row?.high == null ? { symbol: symbolOf(row) } : boundOf(row.high, words),
          row?.value == null ? { symbol: symbolOf(row) } : countCell(row.numerator, words),
          { text: statusText(row?.status ?? "missing", scope.period.period, lists, words) },
        ]),
      },
      ...facts(context, "G02", scope, rows[0]?.row),
    },
    words,
  );
}

/** Says whether women or men take part oftener, whether chance may be behind it, and what is left when they are compared within each coding. */
export function ratioSentences(
  raw: IndicatorValue | undefined,
  standardised: IndicatorValue | undefined,
  words: Messages,
): string[] {
  const say = words.participation.ratio;
  const text = (value: number) => formatNumber(value, 2, words.format);
  const after =
    standardised?.value == null
      ? [absent(standardised, say.standardisedWhat, words)]
      : standardised.low === null || standardised.high === null
        ? []
        : [
            say.standardisedIs(
              text(standardised.value),
              text(standardised.low),
              text(standardised.high),
            ),
          ];
  if (raw?.value == null)
    return [
      absent(raw, say.what, words),
      ...(after.length && standardised?.value != null ? after : []),
    ];
  const finding = raw.value > 1 ? say.higher : raw.value < 1 ? say.lower : say.equalTo;
  const sure =
    raw.low === null || raw.high === null
      ? []
      : [(raw.low <= 1 && raw.high >= 1 ? say.unsure : say.sure)(text(raw.low), text(raw.high))];
  return [finding(text(raw.value)), ...sure, ...after];
}

function boundOf(bound: number, words: Messages) {
  return valueCell({ value: bound, status: "final" }, words, 2);
}
