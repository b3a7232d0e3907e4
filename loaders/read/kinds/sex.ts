import { Fault } from "../fault.js";
import { field, type Options } from "../field.js";
import { foldWord, textOf } from "../normalise-text.js";
import { sexOf } from "../personal-number.js";

/** What the sources write for each sex; the first word is the one that samples use. */
export const sexWords = {
  women: ["Kvinna", "Kvinnor", "K", "Female", "Woman", "F"],
  men: ["Man", "Män", "M", "Male"],
  unknown: ["Vill ej uppge", "Annat", "Okänt", "Okänd", "Uppgift saknas", "Ej angivet", "Unknown"],
} as const satisfies Record<string, readonly string[]>;

const codes = new Map(
  Object.entries(sexWords).flatMap(([code, words]) => words.map((word) => [foldWord(word), code])),
);

/** Sex as declared: women, men or unknown. With `many`, several in one cell, a space between. */
export function sex(options: Options & { many?: boolean }) {
  return field<string>(
    { kind: "sex", type: "text", ...options, personal: "sex", words: sexWords },
    (cell, _reading, described) => {
      const whole = textOf(cell);
      const words = described.many ? whole.split(/[,;\n]/) : [whole];
      const found = words.map((word) => codes.get(foldWord(word)) ?? null);
      if (found.every((code) => code !== null)) return found.join(" ");
      return new Fault(
        "unknown_sex",
        "Kvinna, Man, Annat eller Vill ej uppge",
        `'${described.headings[0] ?? ""}' ska vara Kvinna, Man, Annat eller Vill ej uppge. Rätta värdet.`,
      );
    },
  );
}

/** Sex from a personnummer: the last digit but one, even for women. Unknown when there is no number. */
export function sexOfNumber(options: Options) {
  return field<string>(
    { kind: "sex", type: "text", ...options, personal: "sex", identity: "personnummer" },
    (cell) => sexOf(textOf(cell)) ?? "unknown",
  );
}
