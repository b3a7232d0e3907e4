import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Zip, ZipDeflate } from "fflate";
import { expect, test } from "vitest";
import { limits } from "../../../loaders/read/limits.js";
import { readDelivery } from "../../../loaders/read/read-delivery.js";
import { context, deliver, reasons } from "./deliver.js";

const MEGABYTE = 1024 * 1024;

/** Runs something and tells by how much the memory of the process has grown, in bytes. */
async function grownBy(run: () => Promise<void>): Promise<number> {
  const before = process.memoryUsage().rss;
  await run();
  return process.memoryUsage().rss - before;
}

/** Makes a workbook whose one part unpacks to so many megabytes of zeros, a piece at a time. */
function bombOf(megabytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const part = new ZipDeflate("xl/workbook.xml");
  zip.add(part);
  const zeros = new Uint8Array(MEGABYTE);
  for (let count = 1; count <= megabytes; count++) part.push(zeros, count === megabytes);
  zip.end();
  return Buffer.concat(pieces);
}

const header = "Idénummer;Inlämnad;Titel;Steg";
const bomb = bombOf(96);
const nested = "[".repeat(limits.json_depth + 1) + "]".repeat(limits.json_depth + 1);

test.each([
  [
    "columns",
    "ideabox",
    `${header}${";x".repeat(limits.columns)}\n`,
    "too_many_columns",
    limits.columns,
  ],
  [
    "characters in a cell",
    "ideabox",
    `${header}\n1;2018-01-01;${"x".repeat(limits.cell_characters + 1)};Fångad\n`,
    "cell_too_long",
    limits.cell_characters,
  ],
  ["levels of a document", "trello", nested, "json_too_deep", limits.json_depth],
  [
    "values of a document",
    "kolada",
    `[${"1,".repeat(limits.json_values)}1]`,
    "json_too_large",
    limits.json_values,
  ],
  ["unpacked bytes", "planner", bomb, "workbook_too_large", limits.zip_ratio],
])(
  "a delivery beyond its %s is refused whole, with the limit and what to do",
  async (_what, source, content, code, limit) => {
    const read = await deliver(source, content);
    expect(read).toMatchObject({ whole: true, accepted: 0 });
    expect(read.refusals.map((refusal) => refusal.code)).toEqual([code]);
    expect(read.refusals[0]?.expected).toContain(String(limit));
    expect(read.refusals[0]?.message).toMatch(/(Exportera|Ta bort|Rätta|Kontrollera).+\.$/s);
  },
);

test("a file many times over the limit is hashed and refused without being held in memory", async () => {
  const folder = await mkdtemp(join(tmpdir(), "limits-"));
  const path = join(folder, "export.csv");
  const bytes = 3 * limits.file_bytes;
  try {
    const file = await open(path, "w");
    await file.truncate(bytes);
    await file.close();
    const place = { source: "ideabox", municipality_code: "1496", delivery_date: "2019-12-31" };
    const grown = await grownBy(async () => {
      const read = await readDelivery({ ...place, path, file: "export.csv" }, context);
      expect(reasons(read)).toEqual(["– – file_too_large"]);
      expect(read.refusals[0]?.expected).toBe(`högst ${limits.file_bytes / MEGABYTE} MB`);
      expect(read.sha256).toMatch(/^[0-9a-f]{64}$/);
    });
    expect(grown).toBeLessThan(bytes / 2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a workbook that would unpack to a thousand times its size is refused while it is small", async () => {
  expect(bomb.length).toBeLessThan(MEGABYTE);
  const grown = await grownBy(async () => {
    expect(reasons(await deliver("planner", bomb))).toEqual(["– – workbook_too_large"]);
  });
  expect(grown).toBeLessThan(64 * MEGABYTE);
});
