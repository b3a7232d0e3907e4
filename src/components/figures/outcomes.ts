import { formatDate, formatMonth, formatNumber, formatPeriod } from "../../format.js";
import { type Bullet, targetBullet } from "../charts/target-bullet.js";
import type { Context } from "../context.js";
import { coverage } from "../facts.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { Outcome, Status } from "../published.js";
import { outcomeSentences } from "../sentences/outcomes.js";
import type { Cell } from "../table.js";
import { countCell, symbolOf } from "../value-cell.js";

/** Shows for one hub what was reported beside what is computed; the two are never mixed. */
export function outcomesFigure(
  context: Context,
  outcomes: Outcome[],
  { name }: { name?: string } = {},
): HTMLElement {
  const { words, lists } = context;
  const sorted = outcomes.toSorted((a, b) => a.sort_order - b.sort_order);
  const [first] = sorted;
  if (!first) throw new Error("missing outcomes");
  const say = words.figures.outcomes;
  const known = sorted.filter(
    (row) => row.reported !== null || row.reported_text !== null || row.computed !== null,
  );
  const both = sorted.filter((row) => row.computed !== null && row.reported !== null);
  return figure(
    {
      id: `utfall-${first.hub_code}`,
      name: name ?? first.hub_name,
      sentences: outcomeSentences(sorted, words),
      chart:
        both.length > 0
          ? (width) =>
              targetBullet(
                both.map((row) => bullet(row, words)),
                { width, words },
              )
          : null,
      label: say.label,
      isWide: both.length === 0,
      table: {
        caption: say.caption(first.hub_name),
        columns: [
          { name: say.outcome, kind: "text" },
          { name: say.reported, kind: "text" },
          { name: say.source, kind: "text" },
          { name: say.computed, kind: "number" },
          { name: say.computedAt, kind: "text" },
          { name: say.definition, kind: "text" },
        ],
        rows: known.map((row) => outcomeRow(row, words)),
      },
      facts: [
        say.sources,
        say.asOf(formatDate(lists.run.as_of, words.format)),
        ...coverage(asCoverage(sorted), words),
      ],
      notes: both.length > 0 ? [say.note] : [],
      ...(name === undefined && {
        page: { href: link(`sluss/${first.hub_code}`), text: say.page(first.hub_name) },
      }),
    },
    words,
  );
}

function bullet(row: Outcome, words: Context["words"]): Bullet {
  const number = (value: number | null) =>
    value === null ? "–" : formatNumber(value, 0, words.format);
  return {
    label: outcomeName(row, words),
    text: words.figures.outcomes.pair(number(row.computed), number(row.reported)),
    value: row.computed,
    target: null,
    reported: row.reported,
  };
}

/** Names an outcome: the reader's word for it, or the key that the list uses. */
function outcomeName(row: Outcome, words: Context["words"]): string {
  return words.outcomes[row.outcome] ?? row.outcome;
}

function outcomeRow(row: Outcome, words: Context["words"]): Cell[] {
  const when = row.period_to
    ? ` (${monthSpan(row.period_from ?? row.period_to, row.period_to, words)})`
    : "";
  return [
    { text: outcomeName(row, words), sort: row.sort_order },
    row.reported_text === null && row.reported === null
      ? { symbol: "missing" }
      : {
          text: row.reported_text ?? formatNumber(row.reported ?? 0, 0, words.format),
          sort: row.reported ?? "",
        },
    row.source ? { text: `${row.source}${when}` } : { symbol: "missing" },
    computedCell(row, words),
    row.computed_period
      ? { text: formatPeriod(row.computed_period, words.format), sort: row.computed_period }
      : { symbol: "not_applicable" },
    { text: row.definition_note ?? "" },
  ];
}

function monthSpan(from: string, to: string, words: Context["words"]): string {
  const months = [from, to].map((date) => formatMonth(date, words.format));
  return [...new Set(months)].join("–");
}

function asCoverage(rows: Outcome[]) {
  const row = rows.find((candidate) => candidate.expected_municipalities !== null);
  return {
    reported: row?.reported_municipalities ?? null,
    expected: row?.expected_municipalities ?? null,
  };
}

/** Makes the cell of a computed outcome; one that no indicator computes cannot have a value. */
export function computedCell(row: Outcome | undefined, words: Context["words"]): Cell {
  if (row?.computed != null) return countCell(row.computed, words);
  if (row?.computed_status === "not_computed") return { symbol: "not_applicable" };
  return { symbol: symbolOf(row && { status: row.computed_status as Status }) };
}
