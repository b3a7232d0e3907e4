import { formatDate, formatNumber, formatPeriod } from "../../format.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { Attention } from "../published.js";
import { newestPeriod } from "../scope.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";
import { kindOf } from "./attention.js";

/** Shows what waits by its kind, most urgent first: how much, since when, and whose it is. */
export function attentionKindsFigure(context: Context, items: Attention[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.attention;
  const sorted = items.toSorted((a, b) => a.sort_order - b.sort_order);
  const kinds = [...new Set(sorted.map(kindOf))];
  const number = (count: number) => formatNumber(count, 0, words.format);
  return figure(
    {
      id: "beslut-per-slag",
      name: say.byKind,
      sentences: [say.allOf(items.length, number(items.length)), ...findings(sorted, context)],
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
      facts: [
        say.edition(
          formatPeriod(newestPeriod(lists).period, words.format),
          formatDate(lists.run.as_of, words.format),
        ),
      ],
    },
    words,
  );
}

/** Says which kind is the most urgent, and which is the most frequent where that is another. */
function findings(sorted: Attention[], { words }: Context): string[] {
  const say = words.figures.attention;
  const counts = new Map<ReturnType<typeof kindOf>, number>();
  for (const item of sorted) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + 1);
  const [first] = counts;
  const most = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  if (!first || !most) return [];
  const told = ([kind, count]: typeof first) =>
    [uncapital(say.kinds[kind]), formatNumber(count, 0, words.format)] as const;
  return [
    say.mostUrgent(...told(first)),
    ...(most === first ? [] : [say.mostOften(...told(most))]),
  ];
}

function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function kindRow(kind: ReturnType<typeof kindOf>, items: Attention[], { words }: Context): Cell[] {
  const say = words.figures.attention;
  const oldest = items.flatMap(({ since }) => since ?? []).sort()[0];
  const [first] = items;
  const indicators = [...new Set(items.flatMap(({ indicator_id }) => indicator_id ?? []))];
  return [
    { text: say.kinds[kind], sort: first?.sort_order ?? 0 },
    countCell(items.length, words),
    oldest
      ? { text: formatDate(oldest, words.format), sort: oldest }
      : { symbol: "not_applicable" },
    { text: words.decisions.owners[kind] },
    indicators.length === 0
      ? { symbol: "not_applicable" }
      : {
          text: indicators.join(", "),
          links: indicators.map((id) => ({ text: id, href: link(`indikator/${id}`) })),
        },
  ];
}
