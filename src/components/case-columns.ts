import { formatDate } from "../format.js";
import type { Messages } from "../messages.js";
import { caseLink } from "./case-link.js";
import { standingOf } from "./case-standing.js";
import { stages } from "./colours.js";
import type { Lists, PublishedCase } from "./published.js";
import type { Cell, Column } from "./table.js";
import { countCell } from "./value-cell.js";

export const caseColumnKeys = [
  "arende",
  "kommun",
  "sluss",
  "steg",
  "oppnat",
  "dagar",
  "senast",
  "lage",
  "gemensamt",
  "kommuner",
  "typ",
  "nyhet",
] as const;
export type CaseColumnKey = (typeof caseColumnKeys)[number];

/** A column of the list of cases: its cell, and what it is sorted by (null comes last). */
export type CaseColumn = {
  key: CaseColumnKey;
  name: string;
  kind: Column["kind"];
  sort: (item: PublishedCase) => string | number | null;
  cell: (item: PublishedCase) => Cell;
};

/** Makes the columns of the list of cases, in their order. */
export function caseColumns(lists: Lists, words: Messages): CaseColumn[] {
  const say = words.cases.list;
  const hubs = new Map(lists.hubs.map((hub) => [hub.hub_code, hub.name]));
  const hub = ({ hub_code }: PublishedCase) =>
    hub_code === null ? say.noHub : (hubs.get(hub_code) ?? hub_code);
  const stage = (code: string) => words.stages[code as keyof Messages["stages"]] ?? code;
  const category = (code: string) => words.categories[code] ?? code;
  const order = [...stages, "paused"];
  const text = (key: CaseColumnKey, read: (item: PublishedCase) => string): CaseColumn => ({
    key,
    name: say.columns[key],
    kind: "text",
    sort: read,
    cell: (item) => ({ text: read(item) }),
  });
  const date = (key: CaseColumnKey, read: (item: PublishedCase) => string | null): CaseColumn => ({
    ...text(key, (item) => read(item) ?? ""),
    sort: (item) => read(item),
    cell: (item) => dateCell(read(item), words),
  });
  return [
    {
      ...text("arende", (item) => item.case_id),
      kind: "code",
      cell: (item) => ({ text: item.case_id, href: caseLink(item.case_id) }),
    },
    text("kommun", (item) => item.municipality_name),
    text("sluss", hub),
    {
      ...text("steg", (item) => (item.last_stage === null ? "" : stage(item.last_stage))),
      sort: (item) => (item.last_stage === null ? null : order.indexOf(item.last_stage)),
    },
    date("oppnat", (item) => item.opened_date),
    {
      ...text("dagar", () => ""),
      kind: "number",
      sort: (item) => item.stage_days,
      cell: (item) => daysCell(item, words),
    },
    date("senast", (item) => item.last_event_date),
    text("lage", (item) =>
      standingOf(item) === "open" ? say.open : stage(item.end_kind ?? item.current_stage),
    ),
    text("gemensamt", (item) => (item.is_joint ? say.yes : say.no)),
    {
      ...text("kommuner", () => ""),
      kind: "number",
      sort: (item) => item.participant_count,
      cell: (item) => countCell(item.participant_count, words),
    },
    text("typ", (item) => category(item.solution_type)),
    text("nyhet", (item) => category(item.radicality)),
  ];
}

/** Makes a cell of an ISO date. */
export function dateCell(date: string | null, words: Messages): Cell {
  return date === null
    ? { symbol: "missing" }
    : { text: formatDate(date, words.format), sort: date };
}

function daysCell(item: PublishedCase, words: Messages): Cell {
  if (item.ended_date !== null) return { symbol: "not_applicable" };
  const cell = countCell(item.stage_days, words);
  if (item.is_stage_date_exact || !("text" in cell)) return cell;
  return { ...cell, text: words.cases.list.about(cell.text) };
}
