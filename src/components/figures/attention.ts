import { formatDate, formatNumber, formatPeriod } from "../../format.js";
import { caseLink } from "../case-link.js";
import type { Context } from "../context.js";
import { sourceName } from "../facts.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import { municipalityCell } from "../municipality-cell.js";
import type { Attention } from "../published.js";
import { newestPeriod } from "../scope.js";
import type { Cell } from "../table.js";
import { countCell } from "../value-cell.js";

/** Shows what waits for a decision: stalled cases, missing deliveries, refused files and rows. */
export function attentionFigure(context: Context, items: Attention[]): HTMLElement {
  const { words, lists } = context;
  const say = words.figures.attention;
  const sorted = items.toSorted((a, b) => a.sort_order - b.sort_order);
  return figure(
    {
      id: "beslut",
      name: say.name,
      sentences: [say.allOf(sorted.length, formatNumber(sorted.length, 0, words.format))],
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        limit: 12,
        caption: say.caption,
        columns: [
          { name: say.kind, kind: "text" },
          { name: words.table.municipality, kind: "text" },
          { name: say.what, kind: "text" },
          { name: say.since, kind: "text" },
          { name: say.days, kind: "number" },
          { name: say.owner, kind: "text" },
          { name: say.indicator, kind: "text" },
        ],
        rows: sorted.map((item) => attentionRow(item, context)),
      },
      facts: [
        say.edition(
          formatPeriod(newestPeriod(lists).period, words.format),
          formatDate(lists.run.as_of, words.format),
        ),
        words.figure.n(formatNumber(items.length, 0, words.format)),
      ],
    },
    words,
  );
}

function attentionRow(item: Attention, { words }: Context): Cell[] {
  const say = words.figures.attention;
  return [
    { text: say.kinds[kindOf(item)], sort: item.sort_order },
    item.municipality_code
      ? municipalityCell(item.municipality_code, item.municipality_name)
      : { symbol: "not_applicable" },
    item.kind === "stalled_case" && item.record_id
      ? { text: item.record_id, href: caseLink(item.record_id) }
      : { text: subject(item, words) },
    item.since
      ? { text: formatDate(item.since, words.format), sort: item.since }
      : item.kind === "missing_delivery"
        ? { text: say.never, sort: "" }
        : { symbol: "not_applicable" },
    item.days === null ? { symbol: "not_applicable" } : countCell(item.days, words),
    { text: words.decisions.owners[kindOf(item)] },
    item.indicator_id
      ? { text: item.indicator_id, href: link(`indikator/${item.indicator_id}`) }
      : { symbol: "not_applicable" },
  ];
}

/** Names what kind of thing waits; a joint case that has stalled is a kind of its own. */
export function kindOf({ kind, is_joint }: Attention): Attention["kind"] | "joint_case" {
  return kind === "stalled_case" && is_joint ? "joint_case" : kind;
}

function subject(item: Attention, words: Context["words"]): string {
  const say = words.decisions;
  if (item.kind === "parallel_duplicate") {
    const [one = "", other = ""] = (item.record_id ?? "").split(":");
    return say.pair(one, other);
  }
  if (item.kind === "below_target") return [item.record_id, item.subject].join(" ");
  if (item.kind === "plan_slip") return say.activity(item.subject ?? "");
  if (item.kind === "overdue_follow_up")
    return say.followUps(formatNumber(item.row_count ?? 0, 0, words.format));
  const source = item.source ? sourceName(item.source, words) : "";
  if (item.kind === "missing_delivery" && item.period) {
    return [source, formatPeriod(item.period, words.format)].filter(Boolean).join(", ");
  }
  const rows = item.row_count ?? 0;
  return rows > 0
    ? words.figures.attention.rows(source, rows, formatNumber(rows, 0, words.format))
    : source;
}
