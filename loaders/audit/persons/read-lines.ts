import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { gunzipSync, strFromU8 } from "fflate";

/**
 * Reads those lines of a packed list of a sealed edition that are of some measures, by its headings; the list begins with the
 * indicator and the measure, and most of it is of others. Error of a line that is not whole.
 */
export async function readLines(
  file: string,
  measures: { has(measure: string): boolean },
): Promise<Record<string, string>[]> {
  const [headings = "", ...lines] = strFromU8(gunzipSync(await readFile(file))).split("\n");
  const isWanted = (line: string) => measures.has(line.split(",", 2).join(" "));
  return parse([headings, ...lines.filter(isWanted)].join("\n"), { columns: true });
}
