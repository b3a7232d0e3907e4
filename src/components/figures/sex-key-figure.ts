import { formatNumber, formatPeriod } from "../../format.js";
import { shareDots } from "../charts/share-dots.js";
import { type Context, definitionOf } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Scope } from "../scope.js";
import { shareDotsSentences } from "../sentences/share-dots.js";
import { sexLegend } from "../sex-legend.js";
import { symbolOf } from "../value-cell.js";
import { sexRow } from "./sex-shares.js";

/** Shows the number of idea givers in large, and women's and men's share of them. */
export function sexKeyFigure(context: Context, scope: Scope): HTMLElement {
  const { words, lists } = context;
  const { counts, total, share, cells } = sexRow(context, scope.area, scope.period.period);
  const say = words.figures.sexShares;
  return figure(
    {
      id: "nyckeltal-g01",
      name: definitionOf(context, "G01").name[words.language],
      number:
        total?.value == null
          ? { symbol: symbolOf(total) }
          : formatNumber(total.value, 0, words.format),
      sentences: shareDotsSentences(counts, lists.run.percent_threshold, words),
      chart:
        share.women === null
          ? null
          : (width) => shareDots([{ ...share, label: "" }], { width, words }),
      label: say.label,
      legend: sexLegend(words),
      table: {
        caption: say.caption(formatPeriod(scope.period.period, words.format)),
        columns: [
          { name: words.table.category, kind: "text" },
          { name: words.units.persons, kind: "number" },
        ],
        rows: [words.sex.women, words.sex.men, words.sex.unknown].map((name, index) => [
          { text: name },
          cells[index] ?? { symbol: "missing" },
        ]),
      },
      ...facts(context, "G01", scope, total),
      notes: share.n !== null && share.n < 30 ? [words.figure.small] : [],
    },
    words,
  );
}
