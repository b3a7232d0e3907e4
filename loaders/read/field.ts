import { z } from "zod";
import { Fault } from "./fault.js";
import { isBlank } from "./normalise-text.js";
import type { Cell, Field, Given, Reading, Value } from "./types.js";

/** Every field of every contract: zod schema → what the contract says of it. */
export const fields = z.registry<Field>();

export type Convert<Output extends Value> = (
  cell: NonNullable<Cell>,
  reading: Reading,
  field: Field,
) => Output | null | Fault;

export type Options = { headings: readonly [string, ...string[]] } & Partial<
  Pick<Field, "position" | "required" | "key" | "personal" | "pick" | "repeated">
>;

const plain: Field = {
  kind: "text",
  type: "text",
  headings: [],
  position: null,
  required: false,
  key: false,
  own: false,
  personal: "none",
  many: false,
  repeated: false,
  identity: null,
  words: null,
  aliases: null,
  may_be_future: false,
  range: null,
  pick: null,
  from: null,
};

/**
 * Makes the zod schema of a field from its kind's conversion and registers what the contract says.
 * The schema takes a cell with its reading and gives the typed value, null for an empty cell.
 */
export function field<Output extends Value>(
  said: Partial<Field> & Pick<Field, "kind" | "type">,
  convert: Convert<Output>,
): z.ZodType<Output | null, Given> {
  const described: Field = { ...plain, ...said, required: said.required ?? said.key ?? false };
  return z
    .custom<Given>()
    .transform((given, context): Output | null => {
      const value = isBlank(given.cell)
        ? null
        : convert(given.cell as NonNullable<Cell>, given.reading, described);
      const fault = value === null && described.required ? missing(described) : value;
      if (!(fault instanceof Fault)) return value as Output | null;
      context.addIssue({ code: "custom", message: fault.message, params: { fault } });
      return z.NEVER;
    })
    .register(fields, described);
}

function missing(described: Field): Fault {
  const heading = described.headings[0] ?? "";
  return new Fault(
    "missing_value",
    `ett värde i '${heading}'`,
    `Kolumnen '${heading}' är tom här, men måste vara ifylld. Fyll i värdet och skicka filen igen.`,
  );
}
