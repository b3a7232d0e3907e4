import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unpacked } from "../../../loaders/editions/archive.js";
import { stoppedBy, withWaivers } from "../../../loaders/editions/checklist.js";
import { CHECKS, type Manifest } from "../../../loaders/editions/edition.js";
import { gunzipped, gzipped } from "../../../loaders/editions/figures.js";
import { type Edition, readEdition, sealLine } from "../../../loaders/editions/read-editions.js";
import { type SealOptions, seal } from "../../../loaders/editions/seal.js";
import { sha256 } from "../../../loaders/editions/sha256.js";
import { verify } from "../../../loaders/editions/verify.js";
import { placeEditions } from "../../../loaders/site/place-editions.js";
import { WrongUse } from "../../../loaders/warehouse/wrong-use.js";
import { smallSamples } from "../warehouse/small-samples.js";

let folder: string;
let data: string;
let edition: Edition;

const waived = Object.fromEntries(CHECKS.map((check) => [check, "provkörning"]));
const sealing = (more: Partial<SealOptions> = {}) =>
  seal({
    ...{ quarter: "2020K2", data, waived, today: "2020-08-15", environment: {} },
    async buildPages(_, out, { edition: name }) {
      await mkdir(join(out, "kommun"), { recursive: true });
      await writeFile(join(out, "index.html"), `<h1>${name}</h1>`);
      await writeFile(join(out, "kommun/1496.html"), "<h1>Skövde</h1>");
    },
    ...more,
  });

beforeAll(async () => {
  ({ folder, data } = await smallSamples());
  const sealed = await sealing();
  if ("stopped_by" in sealed) throw new Error("not sealed");
  ({ edition } = sealed);
}, 240_000);
afterAll(() => rm(folder, { recursive: true }));

/** Changes a file of the edition, asks what is wrong, and puts the file back. */
async function faultsAfter(path: string, change: (bytes: Buffer) => Uint8Array): Promise<string[]> {
  const bytes = await readFile(path);
  await writeFile(path, change(bytes));
  try {
    return (await verify(await readEdition(edition.folder), data)).faults;
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
    expect(manifest).toMatchObject({ edition: "2020K2", as_of: "2020-06-30", is_synthetic: true });
    expect(manifest.deliveries.length).toBeGreaterThan(20);
    expect(manifest.lists.map(({ list }) => list)).toContain("targets.csv");
    expect(manifest.suppression.thresholds).toMatchObject({ persons: 5, percent: 20 });
    expect(Object.keys(manifest.parts).sort()).toEqual([
      ...["code.zip", "definitions.json", "figures.csv.gz", "lists.zip", "pages.zip"],
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

  test("is not sealed again, nor before it is over", async () => {
    await expect(sealing()).rejects.toThrow(/En utgåva ändras aldrig/);
    await expect(sealing({ quarter: "2020K3" })).rejects.toThrow(/slutar 2020-09-30/);
    await expect(sealing({ quarter: "2020-3" })).rejects.toThrow(WrongUse);
  });
});

describe("the verification of an edition", () => {
  test.each(["pages.zip", "figures.csv.gz", "code.zip", "lists.zip", "definitions.json"])(
    "names %s when one byte of it has changed",
    async (part) => {
      const faults = await faultsAfter(join(edition.folder, part), oneByte);
      expect(faults).toEqual([expect.stringMatching(`${part} är ändrad efter förseglingen`)]);
    },
  );

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
    const faults = await faultsAfter(join(data, file), oneByte);
    expect(faults).toEqual([`Leveransen ${file} är ändrad efter förseglingen.`]);
  });

  test("makes every value again of the sealed inputs, and names the one that was forged", async () => {
    const path = join(edition.folder, "figures.csv.gz");
    const whole = await Promise.all(
      ["figures.csv.gz", "manifest.json", "manifest.sha256"].map((name) =>
        readFile(join(edition.folder, name)),
      ),
    );
    const key = "P01,gross_cumulative,2020K2,portfolio,alla,total,total,";
    const csv = gunzipped(whole[0] as Buffer);
    const bytes = gzipped(csv.replace(new RegExp(`^(${key})10,`, "m"), "$111,"));
    await writeFile(path, bytes);
    await forge(edition, { "figures.csv.gz": { sha256: sha256(bytes), bytes: bytes.length } });
    const { faults, values } = await verify(await readEdition(edition.folder), data);
    for (const [i, name] of ["figures.csv.gz", "manifest.json", "manifest.sha256"].entries())
      await writeFile(join(edition.folder, name), whole[i] as Buffer);
    expect(faults).toEqual([
      "Värdet P01 gross_cumulative 2020K2 portfolio alla total total är 11 i utgåvan men 10 när det räknas om.",
    ]);
    expect(values).toBeGreaterThan(10_000);
  }, 240_000);
});

/** Writes a manifest that agrees with changed parts, as somebody who hides a change would. */
async function forge({ folder: at, manifest }: Edition, parts: Manifest["parts"]): Promise<void> {
  const text = JSON.stringify({ ...manifest, parts: { ...manifest.parts, ...parts } });
  await writeFile(join(at, "manifest.json"), text);
  await writeFile(join(at, "manifest.sha256"), sealLine(sha256(text)));
}

describe("the pages of editions in a built site", () => {
  test("are those that were sealed, byte for byte, and say so when they are replaced", async () => {
    const site = join(folder, "site");
    const pages = unpacked(await readFile(join(edition.folder, "pages.zip")));
    const newer: Edition = {
      ...edition,
      manifest: {
        ...edition.manifest,
        edition: "2020K2-2",
        replaces: { edition: "2020K2", reason: "prov" },
      },
    };
    await placeEditions([edition, newer], site);
    for (const [name, bytes] of Object.entries(pages)) {
      expect(await readFile(join(site, "utgava/2020K2", name))).toEqual(Buffer.from(bytes));
    }
    const status = (name: string) => readFile(join(site, `utgava/status/${name}.css`), "utf8");
    expect(await status("2020K2")).toContain(".edition-replaced { display: block; }");
    expect(await status("2020K2-2")).toBe("");
  });
});
