import { reasons } from "../../src/messages/sv/reasons.js";
import type { ReadResult } from "../read/types.js";
import { type Finding, placesOf } from "./findings.js";
import type { Paint } from "./paint.js";
import { accountOf, verdictOf } from "./verdict.js";

/** Messages of one kind that are shown before the rest is only counted. */
const SHOWN = 5;

/** Tells the sender of a file what must be mended, most important first, and what was left out. */
export function reportText(result: ReadResult, findings: Finding[], paint: Paint): string {
  const { refused, rows, ignored_by } = result;
  const verdict = (refused > 0 || result.whole ? paint.bad : paint.good)(verdictOf(result));
  const lines = rows > 0 ? [verdict, accountOf(result)] : [verdict];
  for (const [index, finding] of findings.entries()) {
    lines.push("", paint.bold(`${index + 1}. ${titleOf(finding)}`));
    for (const { message, places } of finding.messages.slice(0, SHOWN)) {
      lines.push(`   ${message}`);
      if (finding.messages.length > 1) lines.push(paint.faint(`   – ${placesOf(places)}`));
    }
    const rest = finding.messages.slice(SHOWN).flatMap(({ places }) => places);
    if (rest.length > 0) lines.push(paint.faint(`   Liknande fel: ${placesOf(rest)}`));
    lines.push(paint.faint(`   Väntat: ${finding.expected}`));
  }
  if (ignored_by.length > 0) {
    const rules = ignored_by.map(({ rule, rows }) => `${reasons.ignored[rule] ?? rule} (${rows})`);
    lines.push("", paint.faint(`Utelämnat: ${rules.join(", ")}.`));
  }
  return `${lines.join("\n")}\n`;
}

function titleOf({ code, column, messages }: Finding): string {
  const places = messages.flatMap((each) => each.places);
  const said = placesOf(places);
  const where = [
    column === null || /^kolumn \d+$/.test(column) ? column : `kolumn ${column}`,
    said,
  ];
  const title = where.filter(Boolean).join(", ");
  const reason = reasons.refused[code];
  const words = [reason, title].filter(Boolean).join(": ") || "filen";
  return words[0]?.toUpperCase() + words.slice(1);
}
