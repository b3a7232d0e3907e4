import { expect, test } from "vitest";
import type { AreaKind } from "../../../src/components/published.js";
import { targetsOfHub } from "../../../src/components/targets-of-hub.js";

const member = (area_kind: AreaKind, area_code: string, municipality_code: string) => ({
  ...{ area_kind, area_code, municipality_code, municipality_name: municipality_code },
  ...{ valid_from: "2016-11-01", valid_to: null },
});
const area_members = [
  member("hub", "skaraborg", "1444"),
  member("hub", "skaraborg", "1445"),
  member("group", "SKARABORG15", "1444"),
  member("group", "SKARABORG15", "1445"),
  member("group", "VG49", "1441"),
  member("group", "VG49", "1444"),
];
const aim = (area_kind: AreaKind | null, area_code: string | null) => ({ area_kind, area_code });
const own = aim("hub", "skaraborg");
const ofItsGroup = aim("group", "SKARABORG15");

test("a hub's targets are its own and those of a group of its municipalities alone", () => {
  const targets = [own, ofItsGroup, aim("group", "VG49"), aim("hub", "lerum"), aim(null, null)];
  expect(targetsOfHub(targets, { area_members }, "skaraborg")).toEqual([own, ofItsGroup]);
});

test("a group that nobody belongs to is no hub's", () => {
  expect(targetsOfHub([aim("group", "TOM")], { area_members }, "skaraborg")).toEqual([]);
});

test("a hub without municipalities has only the targets set for it", () => {
  expect(targetsOfHub([aim("hub", "slik"), ofItsGroup], { area_members }, "slik")).toEqual([
    aim("hub", "slik"),
  ]);
});
