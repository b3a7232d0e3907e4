import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { readNumber } from "../read-number.js";

/** A whole number. */
export function integer(options: Options) {
  return field<number>({ kind: "integer", type: "integer", ...options }, (cell, _, described) => {
    const number = readNumber(cell);
    if (number !== null && Number.isInteger(number) && Math.abs(number) < 2 ** 31) return number;
    return new Fault(
      "invalid_integer",
      "ett heltal",
      `Värdet i '${described.headings[0] ?? ""}' ska vara ett heltal. Rätta det.`,
    );
  });
}
