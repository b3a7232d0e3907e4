import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { readNumber } from "../read-number.js";

type IntegerOptions = Options & { range?: { min: number; max: number } };

/** A whole number. */
export function integer(options: IntegerOptions) {
  return field<number>({ kind: "integer", type: "integer", ...options }, (cell, _, described) => {
    const number = readNumber(cell);
    const { range } = described;
    if (number !== null && range && (number < range.min || number > range.max)) {
      return new Fault(
        "out_of_range",
        `ett heltal mellan ${range.min} och ${range.max}`,
        `Talet i '${described.headings[0] ?? ""}' ska ligga mellan ${range.min} och ${range.max}. Rätta det.`,
      );
    }
    if (number !== null && Number.isInteger(number) && Math.abs(number) < 2 ** 31) return number;
    return new Fault(
      "invalid_integer",
      "ett heltal",
      `Värdet i '${described.headings[0] ?? ""}' ska vara ett heltal. Rätta det.`,
    );
  });
}
