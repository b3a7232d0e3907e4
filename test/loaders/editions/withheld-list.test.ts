import { expect, test } from "vitest";
import type { Manifest } from "../../../loaders/editions/edition.js";
import { differingCauses } from "../../../loaders/editions/swap-causes.js";
import { withheldAsBefore } from "../../../loaders/editions/withheld-list.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const texts = (files: Record<string, Uint8Array>) =>
  Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, new TextDecoder().decode(file)]),
  );

/** An edition of which only its lists are told. */
function edition(lists: Record<string, string>): Manifest {
  const same = { as_of: "2026-09-30", deliveries: [], earlier: [] };
  return {
    ...same,
    code: { loader: "a", definition: "b", suppression: "c" },
    suppression: { thresholds: { persons: 5 }, withheld: [] },
    lists: Object.entries(lists).map(([list, sha256]) => ({ list, sha256 })),
  } as unknown as Manifest;
}

test("a split that is put on the list is suppression, and any other list is a corrected record", () => {
  const old = edition({ "hubs.csv": "1", "withheld_splits.csv": "1" });
  const causes = (lists: Record<string, string>) => differingCauses(old, edition(lists));
  expect(causes({ "hubs.csv": "1", "withheld_splits.csv": "1" })).toEqual([]);
  expect(causes({ "hubs.csv": "1", "withheld_splits.csv": "2" })).toEqual(["suppression"]);
  expect(causes({ "hubs.csv": "2", "withheld_splits.csv": "1" })).toEqual(["corrected"]);
});

test("before suppression is swapped the later lists stand, but for the earlier list of splits", () => {
  const after = { "hubs.csv": bytes("new"), "withheld_splits.csv": bytes("id\nnew\n") };
  const before = { "hubs.csv": bytes("old"), "withheld_splits.csv": bytes("id\nold\n") };
  expect(texts(withheldAsBefore(before, after))).toEqual({
    "hubs.csv": "new",
    "withheld_splits.csv": "id\nold\n",
  });
  const { "hubs.csv": hubs } = before;
  expect(texts(withheldAsBefore({ "hubs.csv": hubs }, after))["withheld_splits.csv"]).toBe("id\n");
  expect(withheldAsBefore(before, { "hubs.csv": hubs })).toEqual({ "hubs.csv": hubs });
});
