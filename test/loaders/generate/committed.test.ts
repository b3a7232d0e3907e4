import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { files } from "./samples.js";

const folder = fileURLToPath(new URL("../../../data/samples/", import.meta.url));

describe("the committed samples", () => {
  it("are the files that the generator makes, and no others", () => {
    const committed = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length))
      .map((path) => path.replace(/^\//, ""));
    expect(committed.sort()).toEqual(files.map(({ path }) => path));
  });

  it("equal what the generator makes, byte for byte", () => {
    const other = files.filter(({ path, bytes }) => !readFileSync(folder + path).equals(bytes));
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it("stay small: under 6 MB in a few hundred files", () => {
    expect(files.length).toBeLessThan(500);
    expect(files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(6_000_000);
  });

  it("are marked as made up, in Swedish", () => {
    expect(readFileSync(`${folder}SYNTHETIC`, "utf8")).toContain("påhittat");
  });
});
