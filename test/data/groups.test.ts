import { describe, expect, it } from "vitest";
import { list } from "./list.js";

const codes = new Set(list("municipalities").map((row) => row.municipality_code));
const groups = list("group_members");
const hubs = list("hub_members");
const size = (code: string) => groups.filter((row) => row.group_code === code).length;

describe("members of groups and hubs", () => {
  it.each([
    ["SKARABORG15", 15],
    ["VG49", 49],
    ["SUNDSVALL4", 4],
    ["TRANAS4", 4],
    ["FYRBODAL", 14],
    ["GR13", 13],
    ["SE290", 290],
  ])("%s has %i municipalities", (code, count) => {
    expect(size(code)).toBe(count);
  });

  it("belong to a group or hub that is listed", () => {
    const groupCodes = new Set(list("groups").map((row) => row.group_code));
    const hubCodes = new Set(list("hubs").map((row) => row.hub_code));
    for (const row of groups) expect(groupCodes).toContain(row.group_code);
    for (const row of hubs) expect(hubCodes).toContain(row.hub_code);
  });

  it("are municipalities that exist", () => {
    for (const row of [...groups, ...hubs]) expect(codes).toContain(row.municipality_code);
  });

  it("nest: Skaraborg's 15 in Västra Götaland's 49, which are the whole of county 14", () => {
    const vg = groups
      .filter((row) => row.group_code === "VG49")
      .map((row) => row.municipality_code);
    const skaraborg = groups.filter((row) => row.group_code === "SKARABORG15");
    for (const row of skaraborg) expect(vg).toContain(row.municipality_code);
    expect(vg).toEqual([...codes].filter((code) => code?.startsWith("14")));
  });

  it("have intervals that end after they begin and do not overlap", () => {
    const intervals = new Map<string, [string, string][]>();
    for (const row of [...groups, ...hubs]) {
      const key = `${row.group_code ?? row.hub_code} ${row.municipality_code}`;
      const interval: [string, string] = [row.valid_from || "0000", row.valid_to || "9999"];
      expect(interval[0] < interval[1]).toBe(true);
      intervals.set(key, [...(intervals.get(key) ?? []), interval]);
    }
    for (const spans of intervals.values()) {
      spans.sort(([a], [b]) => (a < b ? -1 : 1));
      spans.slice(1).forEach(([from], index) => {
        expect(spans[index]?.[1] && spans[index][1] <= from).toBe(true);
      });
    }
  });

  it("change in Tranås: four at the start, one from October 2019", () => {
    const at = (date: string) =>
      groups
        .filter((row) => row.group_code === "TRANAS4")
        .filter((row) => (row.valid_from ?? "") <= date && (row.valid_to || "9999") > date)
        .map((row) => row.municipality_code);
    expect(at("2017-01-01")).toEqual(["0687", "0604", "0513", "0512"]);
    expect(at("2019-10-01")).toEqual(["0687"]);
  });
});
