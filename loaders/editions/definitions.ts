import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { indicators } from "../../src/indicators/index.js";
import { PROJECT } from "../warehouse/models.js";
import { sha256 } from "./sha256.js";

/** Writes what every indicator was defined as: its words, its query, and the hashes of both files. */
export async function definitionsJson(): Promise<string> {
  const definitions = indicators.map(async (definition) => {
    const file = join(PROJECT, "src/indicators", definition.id);
    const [code, query] = await Promise.all([
      readFile(`${file}.ts`),
      readFile(`${file}.sql`, "utf8"),
    ]);
    return {
      indicator_id: definition.id,
      code_sha256: sha256(code),
      query_sha256: sha256(query),
      definition,
      query,
    };
  });
  return `${JSON.stringify(await Promise.all(definitions), null, 2)}\n`;
}
