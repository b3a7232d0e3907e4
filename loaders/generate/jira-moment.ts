import { type Day, iso } from "./civil-day.js";

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Writes a moment as Jira does in English: `30/Sep/18 5:20 PM`. */
export function jiraMoment(on: Day, minute: number): string {
  const [year = "", month = "", day = ""] = iso(on).split("-");
  const hour = Math.floor(minute / 60);
  const clock = `${hour % 12 || 12}:${String(minute % 60).padStart(2, "0")} ${hour < 12 ? "AM" : "PM"}`;
  return `${day}/${months[Number(month) - 1]}/${year.slice(2)} ${clock}`;
}
