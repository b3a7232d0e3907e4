import { ideabox } from "../sources/ideabox.js";
import { type Day, iso } from "./civil-day.js";
import { csvBytes, type Encoding } from "./csv-bytes.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import { blemished } from "./ideabox-blemishes.js";
import { ideaboxWords } from "./ideabox-words.js";
import type { Idea, Municipality, Portfolio } from "./model.js";
import { stageWords } from "./stage-words.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";
import { openedDay, stageAt } from "./timeline.js";

const table = tableOf(ideabox, "ideabox");
const encodings: Record<string, Encoding> = { "1471": "windows-1252", "1497": "utf-16" };

/** Writes every delivery of the idea boxes: the whole list as it stood on the day. */
export function writeIdeabox(portfolio: Portfolio): ExportedFile[] {
  const stageWord = stageWords("ideabox");
  const boxes = portfolio.municipalities.filter(({ box }) => box === "ideabox");
  return boxes.flatMap((municipality) => {
    const own = portfolio.ideas.filter((idea) => idea.municipality === municipality);
    return municipality.deliveries.flatMap((on) => {
      const known = own.filter((idea) => idea.day <= on);
      if (known.length === 0) return [];
      const records = known.map((idea) => ({ idea, record: recordOf(idea, on, stageWord) }));
      const { headings, rows, isDecomposed } = blemished(municipality, on, records, (kept) =>
        tabulate(table, kept),
      );
      const cells = isDecomposed ? decomposed([headings, ...rows]) : [headings, ...rows];
      const bytes = csvBytes(cells, encodings[municipality.code] ?? "utf-8-bom");
      return [delivered("ideabox", municipality.code, on, "idelada.csv", bytes)];
    });
  });
}

function recordOf(
  idea: Idea,
  on: Day,
  stageWord: ReturnType<typeof stageWords>,
): Record<string, Cell> {
  const stage = stageAt(idea.events, on);
  const since = idea.events.filter((event) => event.day <= on).at(-1)?.day ?? null;
  const opened = openedDay(idea.events);
  const isCase = opened !== null && opened <= on;
  const isMerged = stage === "merged" && idea.merged_into !== null;
  const hasBoard = idea.municipality.board !== null;
  const hour = String(Math.floor(idea.minute / 60)).padStart(2, "0");
  return {
    idea_number: idea.number,
    submitted_at: `${iso(idea.day)} ${hour}:${String(idea.minute % 60).padStart(2, "0")}`,
    ...{ unit: idea.unit, operating_area: idea.area, challenge: idea.challenge },
    origin: ideaboxWords.origin[idea.origin] ?? null,
    channel: ideaboxWords.channel[idea.channel] ?? null,
    giver_ids: idea.givers.map((giver) => giver.email).join(", "),
    giver_sexes: idea.givers.map((giver) => giver.answer).join(", "),
    ...{ title: idea.title, description: idea.description },
    first_reply_date:
      idea.first_reply !== null && idea.first_reply <= on ? iso(idea.first_reply) : null,
    stage: stage === null || hasBoard ? null : stageWord(stage),
    stage_date: since === null || hasBoard ? null : iso(since),
    merged_into: isMerged ? reference(idea, idea.merged_into as Idea) : null,
    joint_municipalities: isCase ? idea.joint.map(nameOrCode).join(", ") : null,
    programme_run: isCase ? idea.run : null,
    solution_type: isCase ? (ideaboxWords.solution_type[idea.solution_type] ?? null) : null,
    radicality: isCase ? (ideaboxWords.radicality[idea.radicality] ?? null) : null,
    is_digital: isCase ? idea.is_digital : null,
  };
}

/** An idea in the own list by its number, another municipality's with the code before it. */
function reference(idea: Idea, root: Idea): string {
  if (root.municipality === idea.municipality) return root.number;
  return `${root.municipality.code}-${root.number}`;
}

/** Some write the name, some the code without its zero. */
function nameOrCode(municipality: Municipality): string {
  return Number(municipality.code) % 2 === 0
    ? municipality.name
    : String(Number(municipality.code));
}

function decomposed(rows: Cell[][]): Cell[][] {
  return rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell)),
  );
}
