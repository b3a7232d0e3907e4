import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, strToU8 } from "fflate";
import { afterAll, expect, test } from "vitest";
import { readSealedValues } from "../../../loaders/warehouse/sealed-values.js";

const folder = await mkdtemp(join(tmpdir(), "sealed-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const FIGURES = `indicator_id,measure,period,area_kind,area_code,dimension,category,value,numerator,denominator,n,low,high,status,reported,expected,as_of
G01,givers,2026K2,hub,lerum,sex,women,7,7,7,7,,,final,1,1,2026-09-30
G01,givers,2026K2,hub,tranas,sex,women,,,,,,,withheld,1,1,2026-09-30
P01,gross,2026K2,hub,tranas,total,total,8,8,,8,,,final,1,1,2026-09-30
`;

test("the figures about persons of every sealed edition are read, also of one that another has replaced", async () => {
  for (const edition of ["2026K2", "2026K2-2"]) {
    await mkdir(join(folder, edition));
    await writeFile(join(folder, edition, "figures.csv.gz"), gzipSync(strToU8(FIGURES)));
  }
  const rows = await readSealedValues(folder);
  const common = {
    ...{ indicator_id: "G01", measure: "givers", period: "2026K2" },
    ...{ area_kind: "hub", dimension: "sex", category: "women" },
  };
  const lerum = { ...common, area_code: "lerum", numerator: 7, denominator: 7, status: "final" };
  const tranas = {
    ...{ ...common, area_code: "tranas", numerator: null },
    ...{ denominator: null, status: "withheld" },
  };
  expect(rows).toEqual(
    ["2026K2", "2026K2-2"].flatMap((edition) => [
      { ...lerum, edition },
      { ...tranas, edition },
    ]),
  );
});

test("where no edition is sealed there is nothing to read", async () => {
  expect(await readSealedValues(join(folder, "none"))).toEqual([]);
});
