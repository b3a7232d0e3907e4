import { contactIn } from "../contact-in-text.js";
import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { limits } from "../limits.js";
import { normaliseText, textOf } from "../normalise-text.js";

/** Text as it stands. As `free_text` it may hold no e-mail address and no phone number. */
export function text(options: Options) {
  return field<string>({ kind: "text", type: "text", ...options }, (cell, _reading, described) => {
    const whole = textOf(cell);
    const heading = described.headings[0] ?? "";
    if (whole.length > limits.cell_characters) {
      return new Fault(
        "text_too_long",
        `högst ${limits.cell_characters} tecken`,
        `Texten i '${heading}' är längre än ${limits.cell_characters} tecken. Korta den.`,
      );
    }
    if (whole.includes("\ufffd")) {
      return new Fault(
        "broken_letters",
        "hela tecken",
        `Texten i '${heading}' har tecken som gått sönder (\ufffd). Exportera filen på nytt, helst som UTF-8.`,
      );
    }
    const contact = described.personal === "free_text" ? contactIn(whole) : null;
    if (contact) return contact;
    const picked = described.pick ? described.pick(whole) : whole;
    return picked === null ? null : normaliseText(picked) || null;
  });
}
