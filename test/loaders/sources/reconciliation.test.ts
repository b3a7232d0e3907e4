import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReadResult } from "../../../loaders/read/types.js";
import { sources } from "../../../loaders/sources/index.js";
import { PROJECT } from "../../../loaders/warehouse/models.js";
import { stagesOf } from "../../../loaders/warehouse/plan-load.js";
import { readReferenceLists } from "../../../loaders/warehouse/reference-lists.js";
import { context, deliver } from "../read/deliver.js";

const samples = "data/samples";

/** For each source a file as its system writes it; the log is written here. */
const files: Record<string, string> = {
  ...Object.fromEntries(
    [
      ...["ideabox.csv", "forms.csv", "jira.csv", "training.csv", "network.csv", "adoption.csv"],
      ...["meetings.csv", "costs.csv", "benefits.csv", "maturity.csv"],
      ...["trello.json", "vinnova.json", "kolada.json"],
    ].map((file) => [file.split(".")[0], `test/input/${file}`]),
  ),
  planner: `${samples}/planner/1496/2020-06-30/idetavla.xlsx`,
  november: `${samples}/november/1496/2019-11-30/novemberstatistik.csv`,
  events: "",
};

const log =
  "Händelse-ID;Kommun;Idénummer;Från steg;Till steg;Datum\nH1;1496;1;;Testas;2018-03-01\nH2;1496;2;;Teestas;2018-03-01\n;;;;;\n";

/** The project's own stage words, and those of the systems that have none there. */
const lists = await readReferenceLists([join(PROJECT, "data/reference")]);
const stages = [
  ...stagesOf(lists),
  ...["jira", "events"].flatMap((source) =>
    ["To Do", "In Progress", "Done", "Testas"].map((source_stage) => ({
      ...{ source, board: "*", source_stage, stage: "testing" },
      ...{ valid_from: null, source_note: null },
    })),
  ),
  ...context.stages,
];

async function bytesOf(code: string): Promise<Uint8Array | string> {
  const file = files[code];
  if (file === undefined)
    throw new Error(`missing file: give ${code} one, as its system writes it`);
  if (file === "") return log;
  return readFile(join(PROJECT, file));
}

function sumsOf({ rows, accepted, refused, ignored, ignored_by, tables, refusals }: ReadResult) {
  const kept = Object.values(tables).reduce((sum, list) => sum + list.length, 0);
  const ruled = ignored_by.reduce((sum, each) => sum + each.rows, 0);
  const places = new Set(refusals.map(({ sheet, row }) => `${sheet} ${row}`));
  return { rows, sum: accepted + refused + ignored, kept, accepted, ruled, ignored, places };
}

describe("accepted, refused and ignored rows are together the rows of a file", () => {
  test.each(Object.keys(sources))("from %s", async (code) => {
    const read = await deliver(code, await bytesOf(code), { context: { stages } });
    const { rows, sum, kept, accepted, ruled, ignored, places } = sumsOf(read);
    expect(read.whole).toBe(false);
    expect(accepted).toBeGreaterThan(0);
    expect([sum, kept, ruled, places.size]).toEqual([rows, accepted, ignored, read.refused]);
  });

  const delimited = Object.keys(files).filter((code) => /csv$|^$/.test(files[code] as string));
  test.each(delimited)(
    "from %s, also when a broken row and an empty one come last",
    async (code) => {
      const bytes = Buffer.from(await bytesOf(code));
      const { delimiter } = sources[code] as { delimiter: string };
      const end = `${bytes.toString("latin1").endsWith("\n") ? "" : "\n"}`;
      const more = `${end}x\n${delimiter.repeat(2)}\n`;
      const before = await deliver(code, bytes, { context: { stages } });
      const after = await deliver(code, Buffer.concat([bytes, Buffer.from(more)]), {
        context: { stages },
      });
      expect([after.rows, after.accepted, after.refused, after.ignored]).toEqual([
        before.rows + 2,
        before.accepted,
        before.refused + 1,
        before.ignored + 1,
      ]);
    },
  );
});
