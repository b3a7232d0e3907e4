import { createHash } from "node:crypto";
import { csvFormatRows } from "d3";
import { textsHashOf } from "../similar/texts-hash.js";
import { iso } from "./civil-day.js";
import type { ExportedFile } from "./exported-file.js";
import type { Idea, Portfolio } from "./model.js";

/** Writes what persons have decided of pairs of ideas as the reference list that stands in for the project's own. */
export function writeVerdicts(portfolio: Portfolio): ExportedFile {
  const headings =
    "idea_id,other_idea_id,version,verdict,decided_by,decided_on,reason,texts_hash".split(",");
  const rows = portfolio.verdicts.map(({ pair, verdict, decided_by, day, reason }) => {
    const [first, second] = pair;
    const [one, other] = idOf(first) < idOf(second) ? [first, second] : [second, first];
    return [
      ...[idOf(one), idOf(other), "1", verdict, decided_by, iso(day), reason],
      textsHashOf(hashOf(one), hashOf(other)),
    ];
  });
  const text = `${csvFormatRows([headings, ...rows])}\n`;
  return { path: "reference/idea_verdicts.csv", bytes: Buffer.from(text, "utf8") };
}

function idOf({ municipality, number }: Idea): string {
  return `${municipality.code}-${number}`;
}

/** Of the texts without case, signs and spaces, as the load hashes them. */
function hashOf({ title, description }: Idea): string {
  const [one, other] = [title, description].map((text) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return createHash("sha256").update(`${one}\n${other}`).digest("hex");
}
