import { plainWords } from "./identifier.js";
import type { ProposedField } from "./proposed-field.js";
import type { Export } from "./read-export.js";

/** A column with a value of its own on each row, else two or three that have together; none when nothing is. */
export function keysOf(fields: ProposedField[], { sheet, header }: Export): ProposedField[] {
  const rows = sheet.rows.length - header - 1;
  const whole = fields.filter(
    ({ column }) => column.blank === 0 && !column.is_repeated && rows > 1,
  );
  const isKey = ({ column: { texts } }: ProposedField) => new Set(texts).size === texts.length;
  const named = whole.filter(({ column, kind }) => {
    const isNumbered = plainWords(column.heading).some((word) =>
      /^(?:id|nr|key)$|nummer$/.test(word),
    );
    return kind === "code" || (kind === "integer" && isNumbered);
  });
  const towns = whole.filter(({ kind }) => kind === "municipality");
  const single = [...named, ...towns].find(isKey);
  if (single) return [single];
  const parts = whole.filter(isKeyPart).slice(0, 6);
  const several = [...choices(parts, 2), ...choices(parts, 3)];
  return several.find((some) => areDifferent(some)) ?? [];
}

function isKeyPart({ kind, column }: ProposedField): boolean {
  const isYear = plainWords(column.heading).some((word) => ["ar", "year"].includes(word));
  const kinds = ["code", "municipality", "date", "timestamp", "oneOf", "email", "personnummer"];
  return kinds.includes(kind) || (kind === "integer" && isYear);
}

function areDifferent(fields: readonly ProposedField[]): boolean {
  const seen = new Set<string>();
  const rows = fields[0]?.column.texts.length ?? 0;
  for (let row = 0; row < rows; row++) {
    const key = fields.map(({ column }) => column.texts[row]).join("\n");
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return true;
}

/** Every choice of a number of things, in their order. */
function choices<Thing>(things: readonly Thing[], number: number): Thing[][] {
  if (number === 0) return [[]];
  return things.flatMap((thing, index) =>
    choices(things.slice(index + 1), number - 1).map((rest) => [thing, ...rest]),
  );
}
