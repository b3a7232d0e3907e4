import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deliver, reasons } from "../read/deliver.js";

const text = readFileSync(new URL("../../input/network.csv", import.meta.url), "utf8");

describe("network", () => {
  test("gives a person one pseudonym, and an organisation none", async () => {
    const { tables } = await deliver("network", text);
    const [first, second, third] = tables.network_members ?? [];
    expect(tables.network_members).toHaveLength(3);
    expect(first?.person_id).toMatch(/^[0-9a-f]{32}$/);
    expect(second).toMatchObject({
      person_id: first?.person_id,
      member_kind: "person",
      sex: "women",
      valid_from: "2018-01-01",
      valid_to: "2030-12-31",
    });
    expect(third).toMatchObject({
      person_id: null,
      organisation: "Högskolan",
      member_kind: "organisation",
      municipality_code: null,
    });
  });

  test("refuses both or neither of person and organisation, an unknown sex and an end before the start", async () => {
    expect(reasons(await deliver("network", text))).toEqual([
      "5 Medlem one_member",
      "6 Medlem one_member",
      "7 Kön unknown_sex",
      "8 Till ends_before_start",
    ]);
  });

  test("never lets an address out", async () => {
    expect(JSON.stringify(await deliver("network", text))).not.toContain("exempel");
  });
});
