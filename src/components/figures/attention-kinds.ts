import { formatDate, formatNumber } from "../../format.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { Attention } from "../published.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";
import { kindOf } from "./attention.js";

/** Shows what waits by its kind, most urgent first: how much, since when, and whose it is. */
export function attentionKindsFigure(context: Context, items: Attention[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.attention;
  const sorted = items.toSorted((a, b) => a.sort_order - b.sort_order);
  const kinds = [...new Set(sorted.map(kindOf))];
  return figure(
    {
      id: "beslut-per-slag",
      name: say.byKind,
      sentences: [say.kindsOf(formatNumber(kinds.length, 0, words.format))],
      chart: null,
      label: say.byKind,
      isWide: true,
      table: {
        caption: say.byKindCaption,
        columns: [
          { name: say.kind, kind: "text" },
          { name: words.table.number, kind: "number" },
          { name: say.oldest, kind: "text" },
          { name: say.owner, kind: "text" },
          { name: say.indicator, kind: "text" },
        ],
        rows: kinds.map((kind) =>
          kindRow(
            kind,
            sorted.filter((item) => kindOf(item) === kind),
            context,
          ),
        ),
      },
      facts: [say.asOf(formatDate(lists.run.as_of, words.format))],
    },
    words,
  );
}

function kindRow(kind: ReturnType<typeof kindOf>, items: Attention[], { words }: Context): Cell[] {
  const say = words.figures.attention;
  const oldest = items.flatMap(({ since }) => since ?? []).sort()[0];
  const [first] = items;
  return [
    { text: say.kinds[kind], sort: first?.sort_order ?? 0 },
    countCell(items.length, words),
    oldest
      ? { text: formatDate(oldest, words.format), sort: oldest }
      : { symbol: "not_applicable" },
    { text: words.decisions.owners[kind] },
    first?.indicator_id
      ? { text: first.indicator_id, href: link(`indikator/${first.indicator_id}`) }
      : { symbol: "not_applicable" },
  ];
}
