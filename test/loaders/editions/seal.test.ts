import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesOf, unpacked } from "../../../loaders/editions/archive.js";
import { stoppedBy, withWaivers } from "../../../loaders/editions/checklist.js";
import { CHECKS, type Manifest, PARTS } from "../../../loaders/editions/edition.js";
import { exact } from "../../../loaders/editions/exact.js";
import { gunzipped, gzipped } from "../../../loaders/editions/figures.js";
import { type Edition, readEdition, sealLine } from "../../../loaders/editions/read-editions.js";
import { sealedRevisions } from "../../../loaders/editions/revise.js";
import { CAUSES, type Revision } from "../../../loaders/editions/revisions.js";
import { sha256 } from "../../../loaders/editions/sha256.js";
import { verify } from "../../../loaders/editions/verify.js";
import { editionText } from "../../../loaders/site/edition-page.js";
import { placeEditions } from "../../../loaders/site/place-editions.js";
import { WrongUse } from "../../../loaders/warehouse/wrong-use.js";
import { type ReplacedWorld, replacedWorld, sealAnew } from "./replaced-world.js";

let world: ReplacedWorld;
/** The edition that took the place of another. */
let edition: Edition;

beforeAll(async () => {
  world = await replacedWorld();
  edition = world.second;
}, 300_000);
afterAll(() => rm(world.data, { recursive: true }));

/** Changes a file of the edition, asks what is wrong, and puts the file back. */
async function faultsAfter(path: string, change: (bytes: Buffer) => Uint8Array): Promise<string[]> {
  const bytes = await readFile(path);
  await writeFile(path, change(bytes));
  try {
    return (await verify(await readEdition(edition.folder), world.data)).faults;
  } finally {
    await writeFile(path, bytes);
  }
}

const oneByte = (bytes: Buffer) => {
  const changed = Buffer.from(bytes);
  const middle = changed.length >> 1;
  changed[middle] = (changed[middle] as number) ^ 1;
  return changed;
};

describe("a sealed quarter", () => {
  test("freezes its inputs, lists, code, suppression, definitions, figures and pages", async () => {
    const { manifest } = edition;
    expect(manifest).toMatchObject({
      ...{ edition: "2018K2-2", as_of: "2018-09-15", is_synthetic: true },
      replaces: { edition: "2018K2", reason: "En fil kom sent." },
    });
    expect(manifest.deliveries).toHaveLength(5);
    expect(manifest.lists.map(({ list }) => list)).toContain("targets.csv");
    expect(manifest.suppression.thresholds).toMatchObject({ persons: 5, percent: 20 });
    expect(Object.keys(manifest.parts).sort()).toEqual([
      ...["code.zip", "definitions.json", "figures.csv.gz", "lists.zip", "pages.zip"],
      "revisions.csv.gz",
    ]);
    const definitions = await readFile(join(edition.folder, "definitions.json"), "utf8");
    expect(JSON.parse(definitions)[0]).toMatchObject({ indicator_id: "P01" });
    const csv = gunzipped(await readFile(join(edition.folder, "figures.csv.gz")));
    expect(csv.trimEnd().split("\n").length - 1).toBe(manifest.published.indicator_values?.rows);
  });

  test("tells of every check, and why those that were not met were waived", () => {
    const { checklist } = edition.manifest;
    expect(checklist.map(({ check }) => check).sort()).toEqual([...CHECKS].sort());
    const unmet = checklist.filter(({ is_met }) => !is_met);
    expect(unmet.map(({ check }) => check)).toContain("issues");
    expect(unmet.every((check) => check.waived === "provkörning")).toBe(true);
    expect(checklist.some(({ is_met, waived }) => is_met && waived !== null)).toBe(false);
  });

  test("is stopped by a check that is neither met nor waived", () => {
    const found = [
      { check: "coverage" as const, is_met: true, found: "Alla har kommit." },
      { check: "issues" as const, is_met: false, found: "En lucka." },
      { check: "audit" as const, is_met: false, found: "Ett litet tal." },
    ];
    const checks = withWaivers(found, { coverage: "onödigt", issues: "känd sedan förr" });
    expect(checks.map(({ waived: reason }) => reason)).toEqual([null, "känd sedan förr", null]);
    expect(stoppedBy(checks).map(({ check }) => check)).toEqual(["audit"]);
  });

  test("is not sealed again without a reason, nor before it is over", async () => {
    await expect(sealAnew(world.data)).rejects.toThrow(/En utgåva ändras aldrig/);
    await expect(sealAnew(world.data, { quarter: "2018K3" })).rejects.toThrow(/slutar 2018-09-30/);
    await expect(sealAnew(world.data, { quarter: "2018-3" })).rejects.toThrow(WrongUse);
  });
});

describe("the verification of an edition", () => {
  test.each(Object.values(PARTS))("names %s when one byte of it has changed", async (part) => {
    const faults = await faultsAfter(join(edition.folder, part), oneByte);
    expect(faults).toEqual([expect.stringMatching(`${part} är ändrad efter förseglingen`)]);
  });

  test("fails when one byte of the manifest, or of its seal, has changed", async () => {
    for (const name of ["manifest.json", "manifest.sha256"]) {
      const faults = faultsAfter(join(edition.folder, name), oneByte);
      await expect(faults).rejects.toThrow(/manifest\.json är ändrad/);
    }
  });

  test("names the delivery that has changed or is gone", async () => {
    const [file = ""] = edition.manifest.deliveries
      .map((delivery) => delivery.file)
      .filter((name) => name.startsWith("ideabox"));
    const faults = await faultsAfter(join(world.data, "exports", file), oneByte);
    expect(faults).toEqual([`Leveransen ${file} är ändrad efter förseglingen.`]);
  });

  test("makes every value again of the sealed inputs, and names the one that was forged", async () => {
    const path = join(edition.folder, "figures.csv.gz");
    const whole = await Promise.all(
      ["figures.csv.gz", "manifest.json", "manifest.sha256"].map((name) =>
        readFile(join(edition.folder, name)),
      ),
    );
    const key = "P01,gross_cumulative,2018K2,portfolio,alla,total,total,";
    const csv = gunzipped(whole[0] as Buffer);
    const bytes = gzipped(csv.replace(new RegExp(`^(${key})7,`, "m"), "$18,"));
    await writeFile(path, bytes);
    await forge(edition, { "figures.csv.gz": { sha256: sha256(bytes), bytes: bytes.length } });
    const { faults, values } = await verify(await readEdition(edition.folder), world.data);
    for (const [i, name] of ["figures.csv.gz", "manifest.json", "manifest.sha256"].entries())
      await writeFile(join(edition.folder, name), whole[i] as Buffer);
    expect(faults).toEqual([
      "Värdet P01 gross_cumulative 2018K2 portfolio alla total total är 8 i utgåvan men 7 när det räknas om.",
    ]);
    expect(values).toBeGreaterThan(1_000);
  }, 240_000);
});

/** Writes a manifest that agrees with changed parts, as somebody who hides a change would. */
async function forge({ folder: at, manifest }: Edition, parts: Manifest["parts"]): Promise<void> {
  const text = JSON.stringify({ ...manifest, parts: { ...manifest.parts, ...parts } });
  await writeFile(join(at, "manifest.json"), text);
  await writeFile(join(at, "manifest.sha256"), sealLine(sha256(text)));
}

describe("the pages of editions in a built site", () => {
  test("are those that were sealed, byte for byte, also when another has taken their place, and then say so", async () => {
    const site = join(world.data, "site");
    const editions = [world.first, edition];
    const pagesIn = async () => filesOf(join(site, "utgava/2018K2"));
    await placeEditions([world.first], site);
    const before = await pagesIn();
    const status = (name: string) => readFile(join(site, `utgava/status/${name}.css`), "utf8");
    expect(await status("2018K2")).toBe("");
    await placeEditions(editions, site);
    expect(await pagesIn()).toEqual(before);
    const sealed = unpacked(await readFile(join(world.first.folder, "pages.zip")));
    expect(Object.keys(before).sort()).toEqual(Object.keys(sealed).sort());
    for (const [name, bytes] of Object.entries(sealed))
      expect(before[name]).toEqual(Buffer.from(bytes));
    expect(await status("2018K2")).toContain(".edition-replaced { display: block; }");
    expect(await status("2018K2-2")).toBe("");
    expect(editionText(editions, world.first)).toContain("Skäl: En fil kom sent.");
  });
});

/** Finds the revision of an area's ideas in a quarter, with its causes and their parts. */
async function found(area_code: string, period: string, measure = "gross") {
  const rows = (await sealedRevisions(edition))?.rows ?? [];
  const row = rows.find(
    (each) =>
      each.indicator_id === "P01" &&
      each.measure === measure &&
      each.period === period &&
      each.area_code === area_code &&
      each.dimension === "total",
  );
  if (!row) return null;
  const parts = CAUSES.filter((cause) => !["", "0"].includes(row[cause]));
  return {
    change: row.change,
    causes: row.causes,
    ...Object.fromEntries(parts.map((cause) => [cause, row[cause]])),
  };
}

describe("a value of an edition that is another in the one that replaces it", () => {
  test("is due to a loader that reads otherwise", async () => {
    expect(await found("1444", "2017K4")).toEqual({ change: "1", causes: "loader", loader: "1" });
  });

  test("is due to a definition that counts otherwise", async () => {
    expect(await found("1445", "2017K4")).toEqual({
      change: "2",
      causes: "definition",
      definition: "2",
    });
  });

  test("is due to a protection of small numbers that withholds otherwise", async () => {
    expect(await found("1445", "2018K1")).toEqual({ change: "", causes: "suppression" });
  });

  test("is due to a record that was corrected", async () => {
    expect(await found("1444", "2018K2")).toEqual({
      change: "1",
      causes: "corrected",
      corrected: "1",
    });
  });

  test("is due to a record that was late, one that was corrected and a loader, each with its part", async () => {
    expect(await found("1444", "2018K1")).toEqual({
      ...{ change: "-1", causes: "loader late corrected" },
      ...{ loader: "-1", late: "1", corrected: "-1" },
    });
    expect(await found("1444", "2018K2", "gross_cumulative")).toEqual({
      ...{ change: "1", causes: "late", late: "1" },
    });
  });

  test("has parts that are the change, every one", async () => {
    const revised = await sealedRevisions(edition);
    const told = revised?.rows.filter((row) => CAUSES.every((cause) => row[cause] !== "")) ?? [];
    const sum = (row: Revision) =>
      CAUSES.reduce((total, cause) => total + (exact(row[cause]) ?? 0n), 0n);
    expect(told.filter((row) => sum(row) !== exact(row.change))).toEqual([]);
    expect(told.length).toBeGreaterThan(10);
    expect(edition.manifest.revises).toMatchObject({
      ...{ edition: "2018K2", changed: revised?.rows.length },
      ...{ inseparable: [], unexplained: null },
    });
  });
});
