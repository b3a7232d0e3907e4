import { wordsOf } from "../read/contract.js";
import { meetings } from "../sources/meetings.js";
import { CANARY_TEXT } from "./canaries.js";
import { type Day, iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Meeting, Portfolio } from "./model.js";
import { sharedList } from "./shared-list.js";
import { type Cell, tableOf, tabulate } from "./tabulate.js";

const table = tableOf(meetings, "meetings");
const words = { meeting_type: wordsOf(table, "meeting_type"), status: wordsOf(table, "status") };

/** Writes the list of the sluice's meetings, with those planned for the coming half-year. */
export function writeMeetings(portfolio: Portfolio): Promise<ExportedFile[]> {
  return sharedList(portfolio, {
    ...{ source: "meetings", sheet: "Möten", file: "moten" },
    deliveries: ["2018-12-31", "2019-12-31", "2020-06-30"],
    lay: (hub, on) => {
      const own = portfolio.meetings.filter(({ host }) => host.hub === hub);
      const known = own.filter(({ planned }) => planned <= on + 184);
      return tabulate(
        table,
        known.map((meeting) => recordOf(meeting, on)),
      );
    },
  });
}

function recordOf(meeting: Meeting, on: Day): Record<string, Cell> {
  const { held, planned } = meeting;
  const isHeld = held !== null && held <= on;
  const status = isHeld ? "held" : planned <= on ? "cancelled" : "planned";
  return {
    meeting_id: meeting.id,
    meeting_type: words.meeting_type[meeting.type] ?? null,
    ...{ planned_date: iso(planned), held_date: isHeld ? iso(held) : null },
    status: words.status[status] ?? null,
    municipality_code: meeting.host.name,
    women_count: isHeld ? meeting.women : null,
    men_count: isHeld ? meeting.men : null,
    unknown_count: isHeld ? meeting.unknown : null,
    topic: isHeld ? CANARY_TEXT : null,
  };
}
