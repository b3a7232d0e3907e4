import { listOfMunicipalities, municipality } from "../read/kinds/index.js";
import type { Looked } from "./look-at.js";
import type { Described } from "./proposed-field.js";

const WHOSE = "Kommun: gäller varje rad den som lämnar filen, eller flera? Välj own därefter.";

/** Says whether a column holds municipalities; null when it does not. Four digits alone may be a year: the heading decides. */
export function describeArea({
  heading,
  words,
  texts,
  areDigits,
  reads,
}: Looked): Described | null {
  if (texts.some((text) => text.length > 200)) return null;
  const isNamed = words.some((word) => /^(?:kommun|kommune|municipality)/.test(word));
  const headings = [heading] as const;
  if ((isNamed || !areDigits) && reads(municipality({ headings })) >= 0.9) {
    return { kind: "municipality", doubts: [WHOSE] };
  }
  const areLists = !areDigits && reads(listOfMunicipalities({ headings })) >= 0.9;
  return areLists ? { kind: "listOfMunicipalities", many: true, doubts: [] } : null;
}
