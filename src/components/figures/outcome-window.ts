import { formatDate, formatMoney, formatNumber, formatPeriod, formatShare } from "../../format.js";
import { areaWords } from "../area-words.js";
import { type Context, definitionOf } from "../context.js";
import { figure } from "../figure.js";
import { link } from "../link.js";
import type { Computed } from "../outcomes/computed.js";
import { intervalOf } from "../outcomes/interval.js";
import type { OutcomeRow } from "../outcomes/rows.js";
import { comparedSentences } from "../sentences/outcome-window.js";
import { statusText } from "../status-text.js";
import type { Cell } from "../table.js";
import { symbolOf } from "../value-cell.js";
import type { Window } from "../window.js";

/** Shows the outcomes of a window, computed beside reported: population, method, date and coverage of each, and why the two differ. */
export function outcomeWindowFigure(
  context: Context,
  window: Window,
  rows: OutcomeRow[],
): HTMLElement {
  const { words } = context;
  const say = words.outcomeWindow;
  const { area } = window;
  const [from, to] = [window.from, window.to].map(({ period }) =>
    formatPeriod(period, words.format),
  ) as [string, string];
  const shown = rows.filter((row) => row.reported.length > 0 || isThere(row.computed));
  return figure(
    {
      id: "utfallet",
      name: say.name,
      sentences: comparedSentences(context, rows),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        caption: say.caption(areaWords(area, words), from, to),
        columns: [
          { name: say.columns.outcome, kind: "text" },
          { name: say.columns.computed, kind: "number" },
          { name: say.columns.reported, kind: "text" },
          { name: say.columns.reasons, kind: "text" },
          { name: say.columns.population, kind: "text" },
          { name: say.columns.method, kind: "text" },
          { name: say.columns.date, kind: "text" },
          { name: say.columns.coverage, kind: "text" },
        ],
        rows: shown.map((row, index) => tableRow(row, index, window, context)),
      },
      facts: [say.facts.source, say.facts.window(from, to)],
      notes: [say.note],
    },
    words,
  );
}

/** Formats a computed outcome in its own unit. */
export function outcomeText(
  value: number,
  { shown }: Pick<Computed, "shown">,
  words: Context["words"],
) {
  if (shown === "sek") return formatMoney(Math.round(value), words.format);
  if (shown === "percent") return formatShare(value / 100, 0, words.format);
  return formatNumber(value, 0, words.format);
}

function isThere(computed: Computed | null): boolean {
  return computed !== null && computed.status !== "missing" && computed.status !== "not_applicable";
}

/** Names an outcome: the reader's word for it, or the key that the list uses. */
export function outcomeName({ outcome }: OutcomeRow, words: Context["words"]): string {
  return words.outcomes[outcome] ?? outcome;
}

function tableRow(row: OutcomeRow, index: number, window: Window, context: Context): Cell[] {
  const { words } = context;
  const say = words.outcomeWindow;
  const { computed } = row;
  const none: Cell = { symbol: "not_applicable" };
  const name = outcomeName(row, words);
  return [
    computed
      ? { text: name, href: link(`indikator/${computed.indicator}`), sort: index }
      : { text: name, sort: index },
    computed ? computedCell(computed, window, context) : none,
    reportedCell(row),
    reasonsCell(row, words),
    computed ? { text: populationText(computed, context) } : none,
    computed ? { text: say.methods[computed.method] } : none,
    computed ? { text: formatDate(window.to.cutoff_on, words.format) } : none,
    computed?.reported != null && computed.expected
      ? {
          text: words.table.of(String(computed.reported), String(computed.expected)),
          sort: computed.reported / computed.expected,
        }
      : none,
  ];
}

function computedCell(computed: Computed, { to }: Window, { lists, words }: Context): Cell {
  if (computed.value === null) return { symbol: symbolOf(computed) };
  const interval = intervalOf(computed, words);
  const notes = [
    ...(interval === null ? [] : [interval]),
    ...(computed.status === "preliminary"
      ? [statusText(computed.status, to.period, lists, words)]
      : []),
  ];
  return {
    text: outcomeText(computed.value, computed, words),
    sort: computed.value,
    ...(notes.length > 0 && { note: notes.join(", ") }),
  };
}

function reportedCell({ reported }: OutcomeRow): Cell {
  if (reported.length === 0) return { symbol: "missing" };
  return { text: reported.map(reportedText).join("; "), sort: reported[0]?.value ?? "" };
}

function reportedText({ text, source, note }: OutcomeRow["reported"][number]): string {
  const about = note ? [`${note.charAt(0).toLowerCase()}${note.slice(1)}`] : [];
  const behind = [...(source ? [source] : []), ...about].join(": ");
  return behind ? `${text} (${behind})` : text;
}

function reasonsCell(row: OutcomeRow, words: Context["words"]): Cell {
  const say = words.outcomeWindow;
  if (row.computed === null || row.reported.every(({ value }) => value === null))
    return { symbol: "not_applicable" };
  if (row.agrees && row.reasons.length === 0)
    return { text: row.computed.isListed ? say.sameList : say.agrees };
  if (row.reasons.length === 0) return { text: say.unexplained };
  return { text: sentence(row.reasons.map((reason) => say.reasons[reason]).join("; ")) };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function populationText({ indicator }: Computed, context: Context): string {
  return definitionOf(context, indicator).population_text?.[context.words.language] ?? "";
}
