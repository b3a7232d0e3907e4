import { z } from "zod";
import type { Unpacked } from "../read/types.js";

const scalar = z.union([z.string(), z.number()]).nullish();
/** The next page is `next_page` in the second version of the API and `next_url` in the third. */
const reply = z.object({
  values: z.array(z.unknown()),
  next_page: z.string().nullish(),
  next_url: z.string().nullish(),
});
const item = z.object({
  kpi: scalar,
  municipality: scalar,
  period: scalar,
  values: z.array(z.unknown()),
});
const value = z.object({ gender: scalar, value: scalar, status: scalar, count: scalar });

/**
 * Takes a reply of Kolada's API apart into its values, each by gender; several pages may stand in a list.
 * Null when the document is something else.
 */
export function unpackReplies(document: unknown): Unpacked[] | null {
  const pages = z
    .array(reply)
    .min(1)
    .safeParse(Array.isArray(document) ? document : [document]);
  if (!pages.success) return null;
  const items = pages.data.flatMap(({ values, next_page, next_url }, index) =>
    values.map((raw) => ({ raw, page: index + 1, next_page: next_page ?? next_url ?? null })),
  );
  if (items.length > 0 && !items.some(({ raw }) => item.safeParse(raw).success)) return null;
  const unpacked: Unpacked[] = [];
  const add = (rule: string | null, cells: Unpacked["cells"]) => {
    const row_number = unpacked.length + 1;
    unpacked.push({ table: "kolada_values", sheet: "values", row_number, rule, cells });
  };
  for (const { raw, ...page } of items) {
    const read = item.safeParse(raw);
    if (!read.success) {
      add(null, {});
      continue;
    }
    const { kpi = null, municipality = null, period = null, values } = read.data;
    const rule = isMunicipality(String(municipality)) ? null : "not_a_municipality";
    const place = { kpi, municipality_code: municipality, year: period, ...page };
    for (const each of values) {
      const given = value.safeParse(each);
      const { gender = null, count = null, ...rest } = given.success ? given.data : {};
      const cells = { gender, value: rest.value ?? null, value_status: rest.status ?? null, count };
      add(rule, { ...place, ...cells });
    }
    if (values.length === 0) add(rule ?? "no_value", {});
  }
  return unpacked;
}

/** The country is 0000, the regions 0001–0099, and groups begin with a letter. */
function isMunicipality(code: string): boolean {
  return !/^(?:00\d\d|[a-z].*)$/i.test(code);
}
