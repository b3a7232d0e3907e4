import { formatPeriod, formatShare } from "../../format.js";
import { chanceNote } from "../chance-note.js";
import type { ShareRow } from "../charts/share-dots.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Area } from "../published.js";
import type { Scope } from "../scope.js";
import { shareDotsSentences } from "../sentences/share-dots.js";
import { sexGate } from "../sex-known.js";
import { sexSplit } from "../sex-split.js";
import { sexColumns, sharesPart } from "./sex-table.js";

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
  const { gate, isUncertain } = sexGate(context, scope, "G01");
  return figure(
    {
      id: "idegivare-efter-kon",
      name: say.name,
      sentences: [
        ...shareDotsSentences(own.counts, lists.run.percent_threshold, words),
        ...chanceNote(knownOf(own.counts), words),
        ...gate,
      ],
      isUncertain,
      ...sharesPart(
        shown.map((row) => ({ ...row.share, label: row.area.name })),
        context,
      ),
      label: say.label,
      table: {
        caption: say.caption(formatPeriod(scope.period.period, words.format)),
        columns: sexColumns(words.table.area, [say.womenShare, say.menShare], context),
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

/** Reads the idea givers of an area: women, men, unknown, women's share and the total. */
export function sexRow(context: Context, area: Area, period: string) {
  const query = { indicator: "G01", measure: "givers", area, period };
  return {
    ...sexSplit(context, query, { label: area.name }),
    total: context.select(query)[0],
  };
}

/** Counts those of known sex; null where that is not told. */
export function knownOf({ women, men }: { women: number | null; men: number | null }) {
  return women === null || men === null ? null : women + men;
}

/** Writes women's and men's share, or the symbol that stands in their place. */
export function shareCells(share: ShareRow, { words }: Context) {
  if (share.women === null) {
    const symbol = share.symbol ?? "missing";
    return [{ symbol }, { symbol }];
  }
  const cell = (part: number) => ({ text: formatShare(part, 1, words.format), sort: part });
  return [cell(share.women), cell(1 - share.women)];
}
