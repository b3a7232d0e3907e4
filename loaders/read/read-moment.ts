import { ambiguousDate, futureDate, invalidDate, notADay } from "./date-faults.js";
import { Fault } from "./fault.js";
import { monthOf } from "./month-of.js";
import { normaliseText } from "./normalise-text.js";
import { stockholmTime } from "./stockholm-time.js";
import type { Cell, Field, Reading } from "./types.js";

export type Moment = { day: string; time: string };

const iso =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:[ T]?(\d{2}):?(\d{2})(?::?(\d{2}))?)?$/;
export const turned =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s?([ap]\.?m\.?)?)?$/i;
const written =
  /^(?:den )?(\d{1,2})(?:\.|:e)?[ /-](\p{L}+)\.?,?[ /-](\d{4}|\d{2})(?:,?\s+(?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s?([ap]\.?m\.?)?)?$/iu;
const american =
  /^(\p{L}+)\.? (\d{1,2}), (\d{4})(?:,?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s?([ap]\.?m\.?)?)?$/iu;
const monthOnly = /^(?:(\p{L}+)\.?,? \d{4}|\d{4}[-/.]\d{1,2}|\d{4} ?(?:k|q|kv)\w* ?\d)$/u;
/**
 * Reads a day and, where it has one, a time of day in Europe/Stockholm.
 * A stamp with a zone is converted; an Excel date or serial number is civil time already.
 */
export function readMoment(
  cell: NonNullable<Cell>,
  reading: Reading,
  described: Field,
): Moment | Fault {
  const heading = described.headings[0] ?? "";
  const moment = parse(cell, reading, heading);
  if (moment instanceof Fault || described.may_be_future) return moment;
  if (moment.day <= reading.context.as_of) return moment;
  return futureDate(heading, moment.day, reading.context.as_of);
}

function parse(cell: NonNullable<Cell>, reading: Reading, heading: string): Moment | Fault {
  if (cell instanceof Date) return ofParts(cell.toISOString(), heading);
  if (typeof cell === "number") return ofSerial(cell, heading);
  if (typeof cell === "boolean") return invalidDate(heading);
  const words = normaliseText(cell).replace(/\s+/g, " ");
  const stamp = iso.exec(words);
  if (stamp) {
    const [, year, , month, day, hour, minute, second, zone] = stamp;
    const moment = civil(year, month, day, hour, minute, second, heading);
    if (!zone || moment instanceof Fault) return moment;
    const instant = new Date(`${moment.day}T${moment.time}${zone.toUpperCase()}`);
    return Number.isNaN(instant.valueOf()) ? invalidDate(heading) : stockholmTime(instant);
  }
  const tight = compact.exec(words);
  if (tight && Number(tight[1]) >= 1900) {
    return civil(tight[1], tight[2], tight[3], tight[4], tight[5], tight[6], heading);
  }
  if (/^\d{5}(?:[.,]\d+)?$/.test(words)) return ofSerial(Number(words.replace(",", ".")), heading);
  const slashed = turned.exec(words);
  if (slashed) return ofTurned(slashed, reading.date_order, heading);
  const spoken = written.exec(words);
  if (spoken) {
    const [, day, month = "", year, ...time] = spoken;
    return ofNamed([year, month, day], time, reading, heading);
  }
  const turnedName = american.exec(words);
  if (turnedName) {
    const [, month = "", day, year, ...time] = turnedName;
    return ofNamed([year, month, day], time, reading, heading);
  }
  return monthOnly.test(words.toLowerCase()) ? notADay(heading) : invalidDate(heading);
}

function ofTurned(
  match: RegExpExecArray,
  order: Reading["date_order"],
  heading: string,
): Moment | Fault {
  const [, first, second, year = "", hour, minute, seconds, half] = match;
  if (order === null || year.length === 2) return ambiguousDate(heading);
  const [day, month] = order === "day_first" ? [first, second] : [second, first];
  return civil(year, month, day, hourOf(hour, half), minute, seconds, heading);
}

/** A month by its name leaves no doubt, so the systems that write `30/Sep/21` may leave the century out. */
function ofNamed(
  [year = "", month, day]: [string | undefined, string, string | undefined],
  [hour, minute, seconds, half]: (string | undefined)[],
  { context }: Reading,
  heading: string,
): Moment | Fault {
  const number = monthOf(month, context.months);
  const whole = year.length === 2 ? `20${year}` : year;
  return civil(whole, String(number ?? 0), day, hourOf(hour, half), minute, seconds, heading);
}

function hourOf(hour: string | undefined, half: string | undefined): string | undefined {
  if (!half || hour === undefined) return hour;
  return String((Number(hour) % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0));
}

function ofSerial(serial: number, heading: string): Moment | Fault {
  if (serial >= 19_000_101 && serial < 22_000_101 && Number.isInteger(serial)) {
    const words = String(serial);
    return civil(words.slice(0, 4), words.slice(4, 6), words.slice(6), "0", "0", "0", heading);
  }
  if (serial < 20_000 || serial > 80_000) return invalidDate(heading);
  const seconds = Math.round((serial - 25_569) * 86_400);
  return ofParts(new Date(seconds * 1000).toISOString(), heading);
}

function ofParts(stamp: string, heading: string): Moment | Fault {
  const rounded = new Date(Math.round(Date.parse(stamp) / 1000) * 1000).toISOString();
  const [day = "", time = ""] = rounded.split("T");
  return day > "1900" && day < "2200" ? { day, time: time.slice(0, 8) } : invalidDate(heading);
}

function civil(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  hour = "0",
  minute = "0",
  second = "0",
  heading = "",
): Moment | Fault {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists =
    Number(year) >= 1900 &&
    Number(year) < 2200 &&
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  if (!exists) return invalidDate(heading);
  return {
    day: `${year}-${two(month)}-${two(day)}`,
    time: `${two(hour)}:${two(minute)}:${two(second)}`,
  };
}

function two(digits = ""): string {
  return digits.padStart(2, "0");
}
