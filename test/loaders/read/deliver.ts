import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDelivery } from "../../../loaders/read/read-delivery.js";
import type { ReadContext, ReadResult, StageMapRow } from "../../../loaders/read/types.js";
import { sources } from "../../../loaders/sources/index.js";

const words = {
  Fångad: "captured",
  Omhändertagen: "taken_up",
  Testas: "testing",
  "Att göra": "captured",
  Pågår: "testing",
  Klart: "implemented",
  Information: "not_a_stage",
};

/** What a file is read with in the tests: five municipalities, seven stage words, 2020-12-31. */
export const context: ReadContext = {
  sources,
  secret: (code) => `secret of ${code}`,
  stages: ["ideabox", "planner", "trello"].flatMap((source) =>
    Object.entries(words).map(
      ([source_stage, stage]): StageMapRow => ({
        source,
        board: "*",
        source_stage,
        stage,
        valid_from: null,
        source_note: null,
      }),
    ),
  ),
  municipalities: new Map([
    ["0604", "Aneby"],
    ["0687", "Tranås"],
    ["1494", "Lidköping"],
    ["1496", "Skövde"],
    ["1497", "Hjo"],
  ]),
  as_of: "2020-12-31",
};

type Options = { file?: string; municipality_code?: string; context?: Partial<ReadContext> };

/** Writes content to a file of its own and reads it as a delivery of a source. */
export async function deliver(
  source: string,
  content: string | Uint8Array,
  options: Options = {},
): Promise<ReadResult> {
  const { file = "export", municipality_code = "1496" } = options;
  const folder = await mkdtemp(join(tmpdir(), "slusskollen-"));
  const path = join(folder, "export");
  try {
    await writeFile(path, content);
    const delivery = { source, municipality_code, delivery_date: "2019-12-31", path, file };
    return await readDelivery(delivery, { ...context, ...options.context });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The codes of a result's refusals, with row and column: `3 Steg unknown_stage`. */
export function reasons({ refusals }: ReadResult): string[] {
  return refusals.map(({ row, column, code }) => `${row ?? "–"} ${column ?? "–"} ${code}`);
}
