import { join } from "node:path";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { CANARIES, hasPersonalNumber } from "../../../../loaders/audit/canaries/canaries.js";
import { canaryLeaks } from "../../../../loaders/audit/canaries/canary-leaks.js";
import { readings } from "../../../../loaders/audit/canaries/readings.js";
import { readShipped } from "../../../../loaders/audit/shipped/read-shipped.js";
import { PROJECT } from "../../../../loaders/warehouse/models.js";

const name = "Exempelperson 00042";
const whats = (bytes: Uint8Array, path = "x.bin") =>
  canaryLeaks(
    { path, bytes },
    new Set(["0a".repeat(16)]),
    new Set(["En text som ingen får se här"]),
  ).map(({ what }) => what);

describe("the canaries", () => {
  test("all stand in the samples, so that a leak would carry them", async () => {
    const missing = new Set([...CANARIES.map(({ what }) => what), "ett personnummer"]);
    for (const source of ["november/1496", "network", "meetings", "costs"])
      for await (const { bytes } of readShipped(join(PROJECT, "data/samples", source)))
        for (const text of readings(bytes)) {
          for (const { what, pattern } of CANARIES) if (pattern.test(text)) missing.delete(what);
          if (hasPersonalNumber(text)) missing.delete("ett personnummer");
        }
    expect([...missing]).toEqual([]);
  });

  test("are found in every way of writing them, and never repeated", () => {
    const found = ["Filen innehåller ett namn ur exemplens personal."];
    expect(whats(strToU8(`alt="${name}"`))).toEqual(found);
    expect(whats(Buffer.from(name, "utf16le"))).toEqual(found);
    expect(whats(Buffer.from(name, "utf16le").swap16())).toEqual(found);
    expect(whats(strToU8("&#69;xempelperson&#x20;7"))).toEqual(found);
    expect(whats(strToU8("Ex\\u0065mpelperson%207"))).toEqual(found);
    expect(whats(strToU8(""), `bild-${name}.svg`)).toEqual(found);
  });

  test("are joined by personnummer, pseudonyms and free texts of the exports", () => {
    expect(whats(strToU8("född 19980724-9819"))).toEqual(["Filen innehåller ett personnummer."]);
    expect(whats(strToU8("19980724-9818, 0,199807249819, 212000-0142"))).toEqual([]);
    expect(whats(strToU8(`id=${"0a".repeat(16)}`))).toEqual(["Filen innehåller en pseudonym."]);
    expect(whats(strToU8("<p>En text som ingen får se här</p>"))).toEqual([
      "Filen innehåller en fri text ur leveranserna.",
    ]);
  });
});
