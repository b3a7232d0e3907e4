import { capital } from "../../capital.js";
import { formatDate } from "../../format.js";
import type { Messages } from "../../messages.js";
import { dateCell } from "../case-columns.js";
import { staysOf } from "../case-history.js";
import { caseLink } from "../case-link.js";
import type { CaseRecord } from "../case-record.js";
import { caseTimeline } from "../charts/case-timeline.js";
import { stageColours } from "../colours.js";
import { h } from "../element.js";
import { figure } from "../figure.js";
import { municipalityNames } from "../municipality-names.js";
import type { CaseEvent, Lists } from "../published.js";
import { boundsOf, dateWords } from "../sentences/case.js";
import { caseHistorySentences } from "../sentences/case-history.js";
import type { Cell } from "../table.js";

/** Shows the history of a case or an idea: its stages over time, each event in order, and what each rests on. */
export function caseHistoryFigure(record: CaseRecord, lists: Lists, words: Messages): HTMLElement {
  const say = words.cases.page;
  const asOf = lists.run.as_of;
  const stays = staysOf(record.events);
  const events = record.events.filter(({ kind }) => kind !== "participant");
  const names = municipalityNames(lists);
  const name = (code: string) => names.get(code) ?? code;
  const node = figure(
    {
      id: "historik",
      name: say.history,
      sentences: caseHistorySentences(events, words),
      chart: stays.length === 0 ? null : (width) => caseTimeline(stays, { width, words, asOf }),
      label: say.historyLabel(record.id),
      legend: [
        { label: say.certain, fill: stageColours.testing, stroke: stageColours.developed },
        { label: say.uncertain, fill: "#fff", stroke: stageColours.developed },
      ],
      table: {
        caption: say.historyCaption(record.id),
        columns: [say.event, words.table.municipality, say.earliest, say.latest, say.known]
          .concat(say.evidence)
          .map((heading) => ({ name: heading, kind: "text" as const })),
        rows: events.map((event) => eventRow(event, name, asOf, words)),
      },
      facts: [words.cases.list.source, words.cases.list.asOf(formatDate(asOf, words.format))],
    },
    words,
  );
  const items = events.map((event) => eventItem(event, name, asOf, words));
  node.querySelector(".figure-receipt")?.prepend(h("ol", { class: "timeline" }, ...items));
  return node;
}

function eventItem(
  event: CaseEvent,
  name: (code: string) => string,
  asOf: string,
  words: Messages,
): HTMLElement {
  const say = words.cases.page;
  const { happened_date, known_date } = event;
  const date = boundsText(event, words);
  const known =
    known_date && event.evidence !== "history"
      ? `${say.known.toLowerCase()} ${formatDate(known_date, words.format)}`
      : null;
  const text = eventText(event, name, asOf, words);
  return h(
    "li",
    {},
    h("time", { datetime: happened_date }, date),
    h(
      "span",
      {},
      event.other_id && event.kind.startsWith("merged")
        ? h("a", { href: caseLink(event.other_id) }, text)
        : text,
      known && h("span", { class: "remark" }, `, ${known}`),
    ),
  );
}

function eventRow(
  event: CaseEvent,
  name: (code: string) => string,
  asOf: string,
  words: Messages,
): Cell[] {
  const say = words.cases.page;
  return [
    { text: eventText(event, name, asOf, words), sort: event.sequence },
    { text: name(event.municipality_code) },
    event.is_delayed_entry ? { symbol: "missing" } : dateCell(event.earliest_date, words),
    dateCell(event.latest_date, words),
    dateCell(event.known_date, words),
    event.evidence === null
      ? { symbol: "missing" }
      : { text: say.evidences[event.evidence] ?? event.evidence },
  ];
}

/** Says what happened; a day after the one that is shown is planned. */
function eventText(
  event: CaseEvent,
  name: (code: string) => string,
  asOf: string,
  words: Messages,
): string {
  const say = words.cases.page;
  const stage = (code: string | null) =>
    code === null ? "" : (words.stages[code as keyof Messages["stages"]] ?? code);
  if (event.kind === "merged_here") return say.mergedHereEvent(event.other_id ?? "");
  if (event.kind === "merged_into") return say.mergedIntoEvent(event.other_id ?? "");
  if (event.kind === "stage" || event.kind === "participant")
    return event.to_stage === "captured" && event.from_stage === null
      ? say.captureEvent
      : say.stageEvent(stage(event.to_stage), event.from_stage && stage(event.from_stage));
  const text = say.adoptionEvents[event.kind](name(event.municipality_code));
  return (event.happened_date ?? "") > asOf ? say.planned(text) : text;
}

function boundsText(event: CaseEvent, words: Messages): string {
  const bounds = boundsOf(event);
  const text = bounds ? dateWords(bounds, words) : words.cases.page.noDate;
  return capital(text);
}
