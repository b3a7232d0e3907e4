import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readReferenceLists } from "../../../loaders/warehouse/reference-lists.js";

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "reference-"));
});
afterAll(() => rm(root, { recursive: true }));

async function folder(name: string, lists: Record<string, string>): Promise<string> {
  const path = join(root, name);
  await mkdir(path);
  for (const [list, text] of Object.entries(lists))
    await writeFile(join(path, `${list}.csv`), text);
  return path;
}

describe("readReferenceLists(folders)", () => {
  test("reads texts as they stand: zeros kept, empty as null, composed letters", async () => {
    const own = await folder("own", { towns: '\ufeffcode,name,note\n0604,"Aneby, o\u0308st",\n' });
    const lists = await readReferenceLists([own]);
    expect(lists.get("towns")?.rows).toEqual([
      { code: "0604", name: "Aneby, öst", note: null, list_row: 2 },
    ]);
  });

  test("takes a list from the first folder that has it, the rest from the project", async () => {
    const own = await folder("a", { towns: "code\n1\n", hubs: "code\nx\n" });
    const other = await folder("b", { towns: "code\n2\n" });
    const lists = await readReferenceLists([other, own]);
    expect(lists.get("towns")?.rows).toEqual([{ code: "2", list_row: 2 }]);
    expect(lists.get("hubs")?.rows).toEqual([{ code: "x", list_row: 2 }]);
  });

  test("keeps the columns of a list without rows", async () => {
    const own = await folder("empty", { runs: "run_code,name\n" });
    const [list] = (await readReferenceLists([own])).values();
    expect(list?.rows).toEqual([]);
    expect(list?.table.columns.map(({ name }) => name)).toEqual(["run_code", "name", "list_row"]);
  });

  test("names a list that nobody knows, a missing column and a broken file", async () => {
    const own = await folder("c", { towns: "code,name\n1,A\n" });
    const unknown = await folder("d", { cities: "code\n1\n" });
    await expect(readReferenceLists([unknown, own])).rejects.toThrow(
      /^unknown reference list: .*cities.csv$/,
    );
    const narrow = await folder("e", { towns: "code\n1\n" });
    await expect(readReferenceLists([narrow, own])).rejects.toThrow(
      /^missing column: name in .*towns.csv$/,
    );
    const broken = await folder("f", { towns: 'code,name\n"1,A\n' });
    await expect(readReferenceLists([broken, own])).rejects.toThrow(
      /^invalid reference list: .*towns.csv/,
    );
  });

  test("passes a folder by that is not there", async () => {
    const own = await folder("g", { towns: "code\n1\n" });
    expect((await readReferenceLists([join(root, "nowhere"), own])).size).toBe(1);
  });
});
