import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { readNumber } from "../read-number.js";

type DecimalOptions = Options & { range?: { min: number; max: number } };

/** A number with decimals: decimal comma, spaces in thousands, `kr`, `tkr`, `%` and U+2212 are read. */
export function decimal(options: DecimalOptions) {
  return field<number>({ kind: "decimal", type: "double", ...options }, (cell, _, described) => {
    const number = readNumber(cell);
    const heading = described.headings[0] ?? "";
    if (number === null) {
      return new Fault(
        "invalid_number",
        "ett tal, till exempel 1 234,5",
        `Värdet i '${heading}' går inte att läsa som ett tal. Skriv siffror, med komma för decimaler.`,
      );
    }
    const { range } = described;
    if (range && (number < range.min || number > range.max)) {
      return new Fault(
        "out_of_range",
        `ett tal mellan ${range.min} och ${range.max}`,
        `Talet i '${heading}' ska ligga mellan ${range.min} och ${range.max}. Rätta det.`,
      );
    }
    return number;
  });
}
