import { decimal, integer } from "../read/kinds/index.js";
import { isCode } from "./is-code.js";
import type { Looked } from "./look-at.js";
import type { Described } from "./proposed-field.js";

/** Says whether a column holds numbers; null for codes, which are digits too, and for anything else. */
export function describeNumber(looked: Looked): Described | null {
  const { heading, texts, reads } = looked;
  const areLong = texts.some((text) => /^\d{10,}$/.test(text.replace(/\s/g, "")));
  if (areLong || texts.length === 0 || isCode(looked)) return null;
  const headings = [heading] as const;
  if (reads(integer({ headings })) >= 0.95) return { kind: "integer", doubts: [] };
  if (reads(decimal({ headings })) < 0.95) return null;
  const isUnclear = texts.every((text) => /^-?\d{1,3}\.\d{3}$/.test(text));
  const doubt = "Punkten läses som decimaltecken. Är den tusentalsavgränsare?";
  return { kind: "decimal", doubts: isUnclear ? [doubt] : [] };
}
