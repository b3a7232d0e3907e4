import { csvFormatRows } from "d3";
import { jira } from "../sources/jira.js";
import { type Day, iso } from "./civil-day.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import { filledColumns } from "./filled-columns.js";
import { ideaboxWords } from "./ideabox-words.js";
import { jiraMoment } from "./jira-moment.js";
import type { Idea, Municipality, Portfolio } from "./model.js";
import { stageWords } from "./stage-words.js";
import { type Cell, type Sheet, tableOf, tabulate } from "./tabulate.js";
import { openedDay, stageAt } from "./timeline.js";

const issues = tableOf(jira, "jira_issues");
const changes = tableOf(jira, "jira_changes");
const word = stageWords("jira");
const project = "Idéer";

/** Writes the exports of Jira projects: a search for what was touched in a year, and the change log. */
export function writeJira(portfolio: Portfolio): ExportedFile[] {
  return portfolio.municipalities
    .filter(({ box }) => box === "jira")
    .flatMap((municipality) => {
      const own = portfolio.ideas.filter((idea) => idea.municipality === municipality);
      return municipality.deliveries.flatMap((on) => [
        ...file(municipality, on, "arenden.csv", searched(own, on)),
        ...file(municipality, on, "andringar.csv", logged(own, on)),
      ]);
    });
}

function file(one: Municipality, on: Day, name: string, { headings, rows }: Sheet): ExportedFile[] {
  if (rows.length === 0) return [];
  const text = csvFormatRows(
    [headings, ...rows.map((row) => row.map((cell) => cell ?? ""))].map((row) => row.map(String)),
  );
  return [delivered("jira", one.code, on, name, Buffer.from(`${text}\n`, "utf8"))];
}

/** What nobody has touched for a year is not found by the search: that it is missing means nothing. */
function searched(ideas: Idea[], on: Day): Sheet {
  const found = ideas.filter((idea) => idea.day <= on && touched(idea, on) > on - 366);
  const { headings, rows } = filledColumns(
    tabulate(
      issues,
      found.map((idea) => issueOf(idea, on)),
    ),
  );
  const at = headings.indexOf("Labels");
  const twice = <T>(cells: T[], cell: T): T[] => [
    ...cells.slice(0, at + 1),
    cell,
    ...cells.slice(at + 1),
  ];
  return { headings: twice(headings, "Labels"), rows: rows.map((row) => twice(row, "idé")) };
}

function touched(idea: Idea, on: Day): Day {
  const happened = idea.events.filter(({ day }) => day <= on).at(-1)?.day ?? idea.day;
  return Math.max(
    happened,
    idea.first_reply !== null && idea.first_reply <= on ? idea.first_reply : 0,
  );
}

function issueOf(idea: Idea, on: Day): Record<string, Cell> {
  const stage = stageAt(idea.events, on) ?? "captured";
  const opened = openedDay(idea.events);
  const isCase = opened !== null && opened <= on;
  return {
    summary: idea.title,
    issue_key: idea.number,
    issue_id: String(10_000 + Number(idea.number.replace(/\D/g, ""))),
    ...{ board: project, issue_type: "Idé", status: word(stage), priority: "Medium" },
    created_at: jiraMoment(idea.day, idea.minute),
    updated_at: jiraMoment(touched(idea, on), idea.minute),
    labels: idea.area,
    ...{ assignee: "Exempelperson 0007", reporter: "Exempelperson 0008" },
    description: `${idea.description}\nInlagd av idécoachen.`,
    ...{ unit: idea.unit, operating_area: idea.area, challenge: idea.challenge },
    origin: ideaboxWords.origin[idea.origin] ?? null,
    channel: ideaboxWords.channel[idea.channel] ?? null,
    giver_ids: idea.givers.map(({ email }) => email).join(", ") || null,
    giver_sexes: idea.givers.map(({ answer }) => answer).join(", ") || null,
    first_reply_date:
      idea.first_reply !== null && idea.first_reply <= on ? iso(idea.first_reply) : null,
    solution_type: isCase ? (ideaboxWords.solution_type[idea.solution_type] ?? null) : null,
    radicality: isCase ? (ideaboxWords.radicality[idea.radicality] ?? null) : null,
    is_digital: isCase ? (idea.is_digital ? "Ja" : "Nej") : null,
  };
}

/** Every change of status so far, and one change of another field for each idea, newest first. */
function logged(ideas: Idea[], on: Day): Sheet {
  const told = ideas.flatMap((idea) =>
    idea.events.flatMap((event, index) => {
      const before = idea.events[index - 1];
      if (before === undefined || event.day > on) return [];
      const moved = { from_status: word(before.stage), to_status: word(event.stage) };
      const own = { idea, day: event.day, minute: 540 + ((idea.minute * 7 + index * 41) % 420) };
      const status = { ...own, field: "status", ...moved };
      const priority = { ...own, field: "priority", from_status: "Low", to_status: "Medium" };
      return index === 1 ? [status, priority] : [status];
    }),
  );
  const records = told
    .sort((a, b) => b.day - a.day || b.minute - a.minute)
    .map(({ idea, day, minute, ...change }) => ({
      issue_key: idea.number,
      board: project,
      changed_at: jiraMoment(day, minute),
      ...change,
      author: "Exempelperson 0007",
    }));
  return filledColumns(tabulate(changes, records));
}
