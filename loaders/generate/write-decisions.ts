import { day, iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Idea, Portfolio } from "./model.js";
import { referenceList } from "./reference-list.js";

const HEADINGS =
  "decision_id,decided_on,edition,kind,record_id,municipality_code,decision,owner_role,due_on,source,note";
const MEETING = day("2020-02-20");

const asked = [
  "Ägarkommunen lämnar en tidplan till nästa möte",
  "Kommunerna avgör tillsammans om ärendet ska avslutas",
  "En av kommunerna tar över ansvaret",
] as const;

/** Writes what the steering group decided a quarter ago of three joint cases and a target, as the list that stands in for the project's own. */
export function writeDecisions(portfolio: Portfolio): ExportedFile {
  const joint = portfolio.ideas
    .filter((idea) => idea.joint.length > 0 && isOpen(idea))
    .sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const cases = joint.slice(0, asked.length).map((idea, i) => ({
    kind: "stalled_case",
    record: idOf(idea),
    municipality: idea.municipality.code,
    decision: String(asked[i]),
    owner: "ägarkommunens förvaltningschef",
  }));
  const target = {
    kind: "below_target",
    record: "T01",
    municipality: "",
    decision: "Kommuner med en ensam utbildad ledare anmäler en till i höst",
    owner: "kommunernas personalchefer",
  };
  const rows = [...cases, target].map((each, i) => [
    ...[`B-2020-${i + 1}`, iso(MEETING), "2019K4", each.kind, each.record, each.municipality],
    ...[each.decision, each.owner, iso(day("2020-06-15"))],
  ]);
  return referenceList("decisions", HEADINGS, rows);
}

function idOf({ municipality, number }: Idea): string {
  return `${municipality.code}-${number}`;
}

/** Tells whether an idea had been taken up and had not ended when the steering group met. */
function isOpen({ events }: Idea): boolean {
  const last = events.filter((event) => event.day <= MEETING).at(-1);
  return last !== undefined && ["taken_up", "testing", "developed"].includes(last.stage);
}
