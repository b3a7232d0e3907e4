import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { maskPersonalNumbers } from "../read/personal-number.js";
import type { Delivery } from "../read/types.js";
import { SYNTHETIC } from "./data-folders.js";

/** A file that lies where no delivery can lie; refused whole. */
export type Misplaced = Omit<Delivery, "delivery_date"> & {
  delivery_date: string | null;
  code: string;
  expected: string;
  message: string;
};

export type Discovered = { deliveries: Delivery[]; misplaced: Misplaced[] };

export type Known = {
  sources: ReadonlySet<string>;
  municipalities: ReadonlySet<string>;
  /** No delivery is dated after it. */
  today: string;
};

/** Finds the files of a folder of exports: `<source>/<municipality>/<delivery date>/<file>`, in that order. */
export function discover(folder: string, known: Known): Discovered {
  const deliveries: Delivery[] = [];
  const misplaced: Misplaced[] = [];
  for (const file of filesIn(folder)) {
    const parts = file.split("/");
    const [source = "", municipality_code = "", delivery_date = ""] = parts.slice(0, -1);
    const delivery = { source, municipality_code, delivery_date, path: join(folder, file), file };
    const fault = faultOf(parts, known);
    if (!fault) deliveries.push(delivery);
    else {
      misplaced.push({
        ...delivery,
        source: maskPersonalNumbers(source),
        municipality_code: maskPersonalNumbers(municipality_code),
        delivery_date: isDate(delivery_date) ? delivery_date : null,
        ...fault,
        message: maskPersonalNumbers(fault.message),
      });
    }
  }
  return { deliveries, misplaced };
}

/** Lists all files at once: to wait for each folder takes five times as long. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length)
        .replace(/^[\\/]+/, ""),
    )
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.split("/").some((part) => part.startsWith(".")))
    .filter((file) => file !== SYNTHETIC && !/^(reference|sealed)\//.test(file))
    .sort();
}

type Fault = Pick<Misplaced, "code" | "expected" | "message">;

const LAYOUT = "<källa>/<kommunkod>/<leveransdatum ÅÅÅÅ-MM-DD>/<fil>";

function faultOf(parts: string[], { sources, municipalities, today }: Known): Fault | null {
  const [source = "", municipality = "", date = ""] = parts;
  if (parts.length !== 4) {
    return {
      code: "invalid_delivery_folder",
      expected: LAYOUT,
      message: `Filen ligger inte i en leveransmapp. Lägg den i ${LAYOUT}.`,
    };
  }
  if (!sources.has(source)) {
    const names = [...sources].sort().join(", ");
    return {
      code: "unknown_source_folder",
      expected: names,
      message: `Mappen ${source} är ingen känd källa. Använd någon av ${names}.`,
    };
  }
  if (!municipalities.has(municipality)) {
    const whole = municipality.padStart(4, "0");
    const advice = municipalities.has(whole)
      ? `Menade du ${whole}?`
      : "Använd kommunkoden med fyra siffror, till exempel 1496.";
    return {
      code: "unknown_municipality_folder",
      expected: "en kommunkod med fyra siffror",
      message: `Mappen ${municipality} är ingen känd kommunkod. ${advice}`,
    };
  }
  if (!isDate(date) || date > today) {
    return {
      code: "invalid_delivery_folder",
      expected: `ett leveransdatum ÅÅÅÅ-MM-DD, senast ${today}`,
      message: `Mappen ${date} är inget leveransdatum som har varit. Döp om den till leveransens datum, ÅÅÅÅ-MM-DD.`,
    };
  }
  return null;
}

/** Says whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}
