import { formatNumber, formatPeriod, formatShare } from "../../format.js";
import { absent } from "../absent.js";
import { chanceNote } from "../chance-note.js";
import type { ShareRow } from "../charts/share-dots.js";
import type { Context } from "../context.js";
import { facts } from "../facts.js";
import { figure } from "../figure.js";
import type { Scope } from "../scope.js";
import { sexGate } from "../sex-known.js";
import { sexSplit } from "../sex-split.js";
import type { Cell } from "../table.js";
import { symbolOf, valueCell } from "../value-cell.js";
import { knownOf } from "./sex-shares.js";
import { sexColumns, sharesPart } from "./sex-table.js";

/** Shows women's share among the trained leaders above that among the managers, and the one through the other. */
export function representationFigure(context: Context, scope: Scope): HTMLElement {
  const { words } = context;
  const say = words.participation.representation;
  const period = scope.period.period;
  const query = { indicator: "G07", area: scope.area, period };
  const rows = (["leaders", "managers"] as const).map((measure) => {
    const split = sexSplit(context, { ...query, measure }, { label: say[measure] });
    return { ...split, share: shareOf(split, context.lists.run.percent_threshold) };
  });
  const [index] = context.select({ ...query, measure: "index", dimension: "sex" });
  const ratio = (value: number) => formatNumber(value, 2, words.format);
  const percent = (share: number) => formatShare(share, 0, words.format);
  const [leaders, managers] = rows.map(({ share }) => share.women);
  const { gate, isUncertain } = sexGate(context, scope, "G07");
  const isShown = index?.value != null;
  return figure(
    {
      id: "representation",
      name: say.name,
      sentences: [
        leaders == null || managers == null
          ? absent(isShown ? undefined : index, say.what, words)
          : say.finding(percent(leaders), percent(managers)),
        ...(isShown && index.low !== null && index.high !== null
          ? [
              say.index(ratio(index.value ?? 0), ratio(index.low), ratio(index.high)),
              index.low <= 1 && index.high >= 1 ? say.unsure : say.sure,
            ]
          : []),
        ...gate,
      ],
      isUncertain,
      ...sharesPart(
        rows.map(({ share }) => share),
        context,
      ),
      label: say.label,
      table: {
        caption: say.caption(formatPeriod(period, words.format)),
        columns: sexColumns(words.table.category, [say.share, say.ratio], context),
        rows: rows.map(({ share, cells }, i) => [
          { text: share.label },
          ...cells,
          share.women === null
            ? { symbol: share.symbol ?? symbolOf(index) }
            : { text: formatShare(share.women, 1, words.format), sort: share.women },
          i === 0 ? valueCell(index, words, 2) : ({ symbol: "not_applicable" } satisfies Cell),
        ]),
        foot: say.foot,
      },
      ...facts(context, "G07", scope, index),
      notes: chanceNote(knownOf(rows[0]?.counts ?? { women: null, men: null }), words),
    },
    words,
  );
}

/** Makes a share of counts that are told; of fewer persons than the threshold there is none. */
function shareOf({ counts, share }: ReturnType<typeof sexSplit>, threshold: number): ShareRow {
  const n = knownOf(counts);
  const isTold = n !== null && n > 0 && n >= threshold;
  return {
    label: share.label,
    women: isTold ? (counts.women ?? 0) / n : null,
    n: isTold ? n : null,
    symbol: counts.withheld || n ? "withheld" : share.symbol,
  };
}
