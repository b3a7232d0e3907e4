import { field } from "../field.js";
import { textOf } from "../normalise-text.js";

/** The board's or plan's name, from the rows above the header, else the sheet, else the file. */
export function board() {
  return field<string>({ kind: "text", type: "text", from: "title" }, (cell) => textOf(cell));
}
