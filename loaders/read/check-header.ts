import { FileFault } from "./fault.js";
import type { Header } from "./find-header.js";
import { nearestWord } from "./nearest-word.js";
import { foldWord, normaliseText } from "./normalise-text.js";

/**
 * Lists what is wrong with a header: headings that stand twice, required ones that are missing,
 * and others that are missing while something much like them is there (they were renamed).
 */
export function checkHeader(header: Header, sheet: string | null): FileFault[] {
  const row = header.index + 1;
  const faults: FileFault[] = [];
  const named = new Set<string>();
  for (const { field, columns } of header.doubled) {
    const [heading = ""] = field.headings;
    if (named.has(heading)) continue;
    named.add(heading);
    const places = columns.map((column) => column + 1).join(" och ");
    faults.push(
      new FileFault(
        "doubled_heading",
        `en enda kolumn '${heading}'`,
        `Kolumnen '${heading}' finns flera gånger, som kolumn ${places}. Ta bort eller döp om den ena.`,
        { sheet, row, column: heading },
      ),
    );
  }
  for (const field of header.missing) {
    const [heading = ""] = field.headings;
    const near = renamed(field.headings, header.unknown);
    if (named.has(heading) || (!field.required && near === null)) continue;
    named.add(heading);
    const advice =
      near === null
        ? "Lägg till den, eller exportera filen på nytt med alla kolumner."
        : `Menade du '${near}'? Döp i så fall om den till '${heading}'.`;
    faults.push(
      new FileFault(
        "missing_heading",
        `kolumnen '${heading}'`,
        `Kolumnen '${heading}' saknas. ${advice}`,
        { sheet, row, column: heading },
      ),
    );
  }
  return faults;
}

function renamed(headings: readonly string[], unknown: string[]): string | null {
  for (const heading of unknown) {
    if (headings.some((known) => isLike(heading, known))) return normaliseText(heading);
  }
  return null;
}

/** Of two `Custom field (…)` only what stands between the signs tells them apart. */
function isLike(heading: string, known: string): boolean {
  const [, outer = "", inner = ""] = wrapped.exec(heading) ?? [];
  const [, knownOuter = "", knownInner = ""] = wrapped.exec(known) ?? [];
  if (knownOuter === "") return nearestWord(heading, [known]) !== null;
  return foldWord(outer) === foldWord(knownOuter) && nearestWord(inner, [knownInner]) !== null;
}

const wrapped = /^\s*([^()]+?)\s*\(([^()]+)\)\s*$/;
