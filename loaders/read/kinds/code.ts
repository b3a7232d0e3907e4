import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { textOf } from "../normalise-text.js";

/** An identifier as text: a number from Excel keeps its digits, inner spaces go. */
export function code(options: Options) {
  return field<string>({ kind: "code", type: "text", ...options }, (cell, _reading, described) => {
    const value = textOf(cell);
    const picked = described.pick ? described.pick(value) : value.replace(/\s+/g, " ");
    if (picked !== null && picked.length > 200) {
      const heading = described.headings[0] ?? "";
      return new Fault(
        "text_too_long",
        "högst 200 tecken",
        `Beteckningen i '${heading}' är längre än 200 tecken. Kontrollera att rätt kolumn är ifylld.`,
      );
    }
    return picked || null;
  });
}
