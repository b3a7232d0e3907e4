import { events } from "../sources/events.js";
import { iso } from "./civil-day.js";
import { csvBytes } from "./csv-bytes.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { stageWords } from "./stage-words.js";
import { tableOf, tabulate } from "./tabulate.js";

const table = tableOf(events, "logged_events");

/** Writes the logs of case systems: every change of stage so far, numbered as it came. */
export function writeEvents(portfolio: Portfolio): ExportedFile[] {
  const word = stageWords("events");
  return portfolio.municipalities
    .filter(({ board }) => board === "log")
    .flatMap((municipality) => {
      const own = portfolio.ideas.filter((idea) => idea.municipality === municipality);
      const log = own
        .flatMap(({ number, events: happened }) =>
          happened.map(({ stage, day }, index) => {
            const before = happened[index - 1];
            return { number, day, from: before ? word(before.stage) : null, to: word(stage) };
          }),
        )
        .sort((a, b) => a.day - b.day);
      return municipality.deliveries.flatMap((on) => {
        const records = log
          .map(({ number, day, from, to }, index) => ({
            ...{ event_id: `H-${index + 1}`, municipality_code: municipality.name },
            ...{ idea_number: number, from_stage: from, to_stage: to },
            ...{ happened_date: iso(day), day },
          }))
          .filter(({ day }) => day <= on);
        if (records.length === 0) return [];
        const { headings, rows } = tabulate(table, records);
        const bytes = csvBytes([headings, ...rows], "utf-8-bom");
        return [delivered("events", municipality.code, on, "handelser.csv", bytes)];
      });
    });
}
