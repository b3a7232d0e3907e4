import { FileFault } from "./fault.js";
import { holdsPersonalNumber, maskPersonalNumbers } from "./personal-number.js";
import type { Cell, Sheet } from "./types.js";

const most = 100;

/**
 * Looks for personal numbers in every cell of every sheet, hidden ones and title rows too,
 * but the columns that the contract declares to hold them. Gives a fault for each place, at most 100,
 * never the value. `headingOf` names a column that the contract knows, else null.
 */
export function screenSheets(
  sheets: Sheet[],
  isDeclared: (sheet: Sheet, column: number, row: number) => boolean,
  headingOf: (sheet: Sheet, column: number) => string | null,
): FileFault[] {
  const faults: FileFault[] = [];
  const clean = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.name !== null && holdsPersonalNumber(sheet.name)) {
      faults.push(personalNumber(maskPersonalNumbers(sheet.name), null, null));
    }
    const name = sheet.name === null ? null : maskPersonalNumbers(sheet.name);
    for (let row = 0; row < sheet.rows.length; row++) {
      const cells = sheet.rows[row] as Cell[];
      for (let column = 0; column < cells.length; column++) {
        if (faults.length >= most) return faults;
        const text = suspect(cells[column] ?? null);
        if (text === null || clean.has(text) || isDeclared(sheet, column, row)) continue;
        if (holdsPersonalNumber(text)) {
          const heading = headingOf(sheet, column) ?? `kolumn ${column + 1}`;
          faults.push(personalNumber(name, row + 1, heading));
        } else if (text.length > 100) clean.add(text);
      }
    }
  }
  return faults;
}

/**
 * Looks for personal numbers in every text of a JSON document, keys too, and in numbers of twelve digits
 * (shorter ones are sizes, places and seconds that the system itself wrote).
 */
export function screenDocument(document: unknown): FileFault[] {
  const faults: FileFault[] = [];
  const queue: { value: unknown; list: string | null; row: number | null; key: string | null }[] = [
    { value: document, list: null, row: null, key: null },
  ];
  for (let at = queue.pop(); at && faults.length < most; at = queue.pop()) {
    const { value, list, row, key } = at;
    if (typeof value === "string" || typeof value === "number") {
      const text = typeof value === "number" && value < 1e11 ? null : suspect(value);
      if (text !== null && holdsPersonalNumber(text)) faults.push(personalNumber(list, row, key));
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        queue.push({ value: item, list: list ?? key, row: row ?? index + 1, key });
      }
    } else if (typeof value === "object" && value !== null) {
      for (const [name, item] of Object.entries(value)) {
        if (holdsPersonalNumber(name)) faults.push(personalNumber(list, row, null));
        const safe = holdsPersonalNumber(name) ? null : name;
        queue.push({ value: item, list, row, key: safe });
      }
    }
  }
  return faults.sort((left, right) => (left.row ?? 0) - (right.row ?? 0));
}

function suspect(cell: Cell): string | null {
  if (typeof cell === "string") return cell.length >= 10 ? cell : null;
  if (typeof cell !== "number" || !Number.isInteger(cell)) return null;
  return cell >= 1e9 && cell < 2.1e12 ? String(cell) : null;
}

function personalNumber(
  sheet: string | null,
  row: number | null,
  column: string | null,
): FileFault {
  return new FileFault(
    "personal_number",
    "inga personnummer",
    "Filen innehåller ett personnummer, samordningsnummer eller fødselsnummer där inget får stå. Hela filen avvisas och ingenting av den sparas. Ta bort numret i källan och exportera filen på nytt.",
    { sheet, row, column },
  );
}
