import { formatDate, formatNumber } from "../../format.js";
import { caseLink } from "../case-link.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import type { Decision } from "../published.js";
import { decisionSentences } from "../sentences/decisions.js";
import type { Cell } from "../table.js";

/** Shows what a steering group has decided, who owns it, and what has happened since. */
export function decisionsFigure(context: Context, decisions: Decision[]): HTMLElement {
  const { words, lists } = context;
  const say = words.decisions;
  const { columns } = say;
  return figure(
    {
      id: "tidigare-beslut",
      name: say.name,
      sentences: decisionSentences(decisions, words),
      chart: null,
      label: say.name,
      isWide: true,
      table: {
        limit: 12,
        caption: say.caption,
        columns: [
          { name: columns.decision, kind: "text" },
          { name: columns.about, kind: "text" },
          { name: columns.owner, kind: "text" },
          { name: columns.decided, kind: "text" },
          { name: columns.due, kind: "text" },
          { name: columns.since, kind: "text" },
          { name: columns.state, kind: "text" },
        ],
        rows: decisions.map((decision) => decisionRow(decision, words)),
      },
      facts: [
        say.source,
        words.figures.attention.asOf(formatDate(lists.run.as_of, words.format)),
        words.figure.n(formatNumber(decisions.length, 0, words.format)),
      ],
    },
    words,
  );
}

function decisionRow(decision: Decision, words: Context["words"]): Cell[] {
  const say = words.decisions;
  const { record_id, due_on, to_stage, happened_on } = decision;
  const day = (date: string) => formatDate(date, words.format);
  return [
    { text: decision.decision },
    aboutCell(decision),
    decision.owner_role ? { text: decision.owner_role } : { symbol: "missing" },
    { text: day(decision.decided_on), sort: decision.decided_on },
    due_on ? { text: day(due_on), sort: due_on } : { symbol: "missing" },
    to_stage && happened_on
      ? { text: say.moved(words.categories[to_stage] ?? to_stage, day(happened_on)) }
      : record_id
        ? { text: say.nothing }
        : { symbol: "not_applicable" },
    {
      text: decision.is_waiting ? (decision.is_due ? say.waitingLate : say.waiting) : say.settled,
    },
  ];
}

/** What it is about: a case opens its page, anything else stands by its name. */
function aboutCell({ kind, record_id, municipality_name }: Decision): Cell {
  if (kind === "stalled_case" && record_id) return { text: record_id, href: caseLink(record_id) };
  const name = record_id ?? municipality_name;
  return name ? { text: name } : { symbol: "not_applicable" };
}
