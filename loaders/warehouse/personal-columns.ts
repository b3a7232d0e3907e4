import { fieldsOf } from "../read/contract.js";
import type { NamedField, Source } from "../read/types.js";
import type { Row } from "./engine.js";

/** Lists the columns that contracts declare to hold something about persons, each with what is done to it while it is read. */
export function personalColumns(sources: Readonly<Record<string, Source>>): Row[] {
  return Object.values(sources).flatMap(({ code, tables }) =>
    Object.values(tables)
      .flatMap((raw) => fieldsOf(raw))
      .filter(({ personal, headings }) => personal !== "none" && headings.length > 0)
      .map((described, i) => ({
        source: code,
        heading: described.headings[0] ?? "",
        personal: described.personal,
        treatment: treatmentOf(described),
        sort_order: i + 1,
      })),
  );
}

function treatmentOf({ kind, identity, personal }: NamedField): string {
  if (kind === "dropped") return "dropped";
  if (personal === "sex") return identity ? "sex_of_number" : "sex";
  return personal === "identity" ? "pseudonym" : "kept_unpublished";
}
