import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dataFolders } from "../../../loaders/warehouse/data-folders.js";
import { WrongUse } from "../../../loaders/warehouse/wrong-use.js";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "data-"));
  await mkdir(join(data, "samples"), { recursive: true });
  await writeFile(join(data, "samples/SYNTHETIC"), "");
});
afterAll(() => rm(data, { recursive: true }));

describe("dataFolders(folder, data)", () => {
  test("are the samples while there are no exports", async () => {
    await mkdir(join(data, "exports"));
    await writeFile(join(data, "exports/.gitkeep"), "");
    expect(dataFolders(undefined, data)).toEqual({
      exports: join(data, "samples"),
      reference: [join(data, "samples/reference"), join(data, "reference")],
      sealed: join(data, "sealed-samples"),
      is_synthetic: true,
    });
  });

  test("are the exports when they hold anything, and those are real", async () => {
    await mkdir(join(data, "exports/ideabox"));
    expect(dataFolders(undefined, data)).toEqual({
      exports: join(data, "exports"),
      reference: [join(data, "reference")],
      sealed: join(data, "sealed"),
      is_synthetic: false,
    });
  });

  test("are those of another portfolio, its lists before the project's", async () => {
    const other = join(data, "other");
    await mkdir(join(other, "exports"), { recursive: true });
    expect(dataFolders(other, data)).toEqual({
      exports: join(other, "exports"),
      reference: [join(other, "reference"), join(data, "reference")],
      sealed: join(other, "sealed"),
      is_synthetic: false,
    });
  });

  test("may be a folder as generate writes it", () => {
    const { exports, is_synthetic } = dataFolders(join(data, "samples"), data);
    expect({ exports, is_synthetic }).toEqual({
      exports: join(data, "samples"),
      is_synthetic: true,
    });
  });

  test("must be there", () => {
    expect(() => dataFolders(join(data, "nowhere"), data)).toThrow(WrongUse);
  });
});
