import type { z } from "zod";
import { fields } from "../read/field.js";
import type { Field, Given, Value } from "../read/types.js";

type Schema = z.ZodType<Value, Given>;

/**
 * Takes fields of another contract over as a system's own fields, whose headings are wrapped:
 * `Custom field (Enhet)`. A field of several values may stand in several columns; none is required.
 */
export function customFields<Shape extends Record<string, Schema>>(shape: Shape): Shape {
  const copies = Object.entries(shape).map(([name, schema]) => {
    const described = fields.get(schema) as Field;
    const copy = schema.clone().register(fields, {
      ...described,
      headings: described.headings.flatMap((heading) => [
        `Custom field (${heading})`,
        `Anpassat fält (${heading})`,
      ]),
      repeated: described.many,
    });
    return [name, copy];
  });
  return Object.fromEntries(copies);
}
