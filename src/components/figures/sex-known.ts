import { formatNumber, formatPeriod, formatShare } from "../../format.js";
import { absent } from "../absent.js";
import { knownBars } from "../charts/known-bars.js";
import type { Context } from "../context.js";
import { facts, list, sourceName } from "../facts.js";
import { figure } from "../figure.js";
import type { Scope } from "../scope.js";
import { SEX_GATES } from "../sex-known.js";
import { symbolOf, valueCell } from "../value-cell.js";

/** Shows for how many persons of each source the sex is known, with the gates of the splits by sex. */
export function sexKnownFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const say = words.participation.known;
  const period = scope.period.period;
  const query = { indicator: "G08", area: scope.area, period };
  const [total] = context.select({ ...query, measure: "known" });
  const sources = context.select({ ...query, measure: "known", dimension: "source" });
  const rows = [
    { label: say.all, row: total, persons: context.select({ ...query, measure: "persons" })[0] },
    ...sources.map((row) => ({
      label: sourceName(row.category, words),
      row,
      persons: context.select({
        ...query,
        measure: "persons",
        dimension: "source",
        category: row.category,
      })[0],
    })),
  ];
  const percent = (value: number) => `${formatNumber(value, 1, words.format)}\u00a0%`;
  const names = (found: typeof rows) =>
    list(
      found.map(({ label }) => label),
      words,
    );
  const grey = rows.slice(1).filter(({ row }) => (row?.value ?? 100) < SEX_GATES.least);
  const withheld = rows.slice(1).filter(({ row }) => row?.status === "withheld");
  return figure(
    {
      id: "kant-kon",
      name: say.name,
      sentences: [
        total?.value == null
          ? absent(total, say.what, words)
          : say[gateOf(total.value)](percent(total.value)),
        ...(grey.length > 0 ? [say.grey(names(grey))] : []),
        ...(withheld.length > 0 ? [say.withheld(names(withheld))] : []),
      ],
      chart: rows.some(({ row }) => row?.value != null)
        ? (width) =>
            knownBars(
              rows
                .filter(({ row }) => row?.value != null || row?.status === "withheld")
                .map(({ label, row }) => ({
                  label,
                  share: row?.value == null ? null : row.value / 100,
                })),
              { width, words, gates: [SEX_GATES.least / 100, SEX_GATES.goal / 100] },
            )
        : null,
      label: say.label,
      table: {
        caption: say.caption(formatPeriod(period, words.format)),
        columns: [
          { name: words.table.source, kind: "text" },
          { name: say.persons, kind: "number" },
          { name: say.share, kind: "number" },
          { name: say.gate, kind: "text" },
        ],
        rows: rows.map(({ label, row, persons }) => [
          { text: label },
          valueCell(persons, words),
          row?.value == null
            ? { symbol: symbolOf(row) }
            : { text: formatShare(row.value / 100, 1, words.format), sort: row.value },
          row?.value == null ? { symbol: symbolOf(row) } : { text: say.gates[gateOf(row.value)] },
        ]),
      },
      ...facts(context, "G08", scope, total),
      notes: [say.note],
    },
    words,
  );
}

function gateOf(share: number): "reached" | "below" | "uncertain" {
  if (share >= SEX_GATES.goal) return "reached";
  return share >= SEX_GATES.least ? "below" : "uncertain";
}
