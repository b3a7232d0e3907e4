import { describe, expect, it } from "vitest";
import { attentionHere } from "../../../src/components/attention-here.js";
import type { Area, Attention, Lists, Period } from "../../../src/components/published.js";

const area = (area_kind: Area["area_kind"], area_code: string): Area => ({
  area_kind,
  area_code,
  name: area_code,
  sort_order: 1,
});
const member = (municipality_code: string, valid_to: string | null) => ({
  area_kind: "hub" as const,
  area_code: "skaraborg",
  municipality_code,
  municipality_name: municipality_code,
  valid_from: null,
  valid_to,
});
const lists = {
  run: { as_of: "2020-06-30" },
  area_members: [member("1496", null), member("1470", "2019-01-01")],
} as Lists;
const items = ["1496", "1470", "2281", null].map(
  (municipality_code) => ({ municipality_code }) as Attention,
);
const here = (chosen: Area) =>
  attentionHere(items, lists, { area: chosen, period: {} as Period }).map(
    (item) => item.municipality_code,
  );

describe("attentionHere", () => {
  it("keeps all for the whole portfolio", () => {
    expect(here(area("portfolio", "all"))).toEqual(["1496", "1470", "2281", null]);
  });

  it("keeps what the area's municipalities of today wait for", () => {
    expect(here(area("hub", "skaraborg"))).toEqual(["1496"]);
  });
});
