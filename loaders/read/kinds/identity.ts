import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { textOf } from "../normalise-text.js";
import { normalisePersonalNumber } from "../personal-number.js";
import { pseudonym } from "../pseudonym.js";
import type { Reading } from "../types.js";

type IdentityOptions = Options & { identity: "email" | "personnummer"; many?: boolean };

const address = /^[^\s@<>;,]+@[^\s@<>;,]+\.[^\s@<>;,.]+$/u;

/** A person, given as a pseudonym only. With `many`, several in one cell, a space between. */
export function identity(options: IdentityOptions) {
  return field<string>(
    { kind: "identity", type: "text", ...options, personal: "identity" },
    (cell, reading, described) => {
      const whole = described.pick ? described.pick(textOf(cell)) : textOf(cell);
      if (whole === null) return null;
      const parts = described.many ? whole.split(/[,;\n]/) : [whole];
      const names: string[] = [];
      for (const part of parts) {
        if (part.trim() === "") continue;
        const name = nameFor(part, options.identity, reading);
        if (name === null)
          return options.identity === "email" ? noAddress(described.headings[0]) : noNumber;
        names.push(name);
      }
      return names.length > 0 ? names.join(" ") : null;
    },
  );
}

function nameFor(part: string, kind: "email" | "personnummer", reading: Reading): string | null {
  const id = kind === "email" ? normaliseAddress(part) : normalisePersonalNumber(part);
  if (id === null) return null;
  const { municipality_code } = reading.delivery;
  return pseudonym(reading.context.secret(municipality_code), kind, municipality_code, id);
}

function normaliseAddress(text: string): string | null {
  const inner = /<([^>]*)>\s*$/.exec(text)?.[1] ?? text;
  const plain = inner
    .trim()
    .replace(/^mailto:/i, "")
    .toLowerCase();
  return address.test(plain) ? plain : null;
}

function noAddress(heading = ""): Fault {
  return new Fault(
    "invalid_email",
    "en e-postadress, eller flera med komma emellan",
    `'${heading}' ska innehålla e-postadresser, med komma emellan om de är flera. Rätta raden; värdet visas inte här.`,
  );
}

const noNumber = new Fault(
  "invalid_personal_number",
  "ett personnummer med tio eller tolv siffror",
  "Personnumret går inte att läsa: fel antal siffror, fel datum eller fel kontrollsiffra. Rätta det i källan; värdet visas inte här.",
);
