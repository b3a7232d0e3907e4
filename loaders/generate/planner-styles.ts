import { type Day, iso } from "./civil-day.js";
import type { Cell } from "./tabulate.js";

/** How a user exports a plan: language, how dates are written, the rows above the header. */
export type Style = {
  language: "sv" | "en";
  dates: "cells" | "iso" | "american";
  titles: (plan: string, on: string) => Cell[][];
};

const english: Style["titles"] = (plan, on) => [["Plan name", plan], ["Date of export", on], []];
/** The municipalities that keep their ideas in Planner. */
export const styles: Record<string, Style> = {
  "1496": { language: "en", dates: "cells", titles: english },
  "1493": {
    language: "sv",
    dates: "iso",
    titles: (plan, on) => [[`Plannamn: ${plan}`], [`Exportdatum: ${on}`], []],
  },
  "1499": { language: "en", dates: "american", titles: english },
  "0687": {
    language: "sv",
    dates: "cells",
    titles: (plan) => [[`Plannamn: ${plan}`], []],
  },
};
/** Writes the days the way the user's language does: date cells, ISO text, or month first. */
export function styled(records: Record<string, Cell>[], style: Style): Record<string, Cell>[] {
  const columns = ["created_date", "start_date", "due_date", "completed_date"];
  const days = records.flatMap((record) => columns.map((name) => record[name]));
  const decides = days.some((on) => typeof on === "number" && Number(iso(on).slice(8)) > 12);
  const write = (on: Day): Cell => {
    if (style.dates === "cells") return new Date(on * 86_400_000);
    const [year = "", month, date] = iso(on).split("-");
    // month first only when the file itself says so: a day over 12
    return style.dates === "iso" || !decides ? iso(on) : `${Number(month)}/${Number(date)}/${year}`;
  };
  return records.map((record) => {
    const dates = columns.map((name) => {
      const on = record[name];
      return [name, typeof on === "number" ? write(on) : null] as const;
    });
    return { ...record, ...Object.fromEntries(dates) };
  });
}
