import { describe, expect, it } from "vitest";
import { membersAt } from "../../../src/components/members.js";
import { readScope, writeScope } from "../../../src/components/scope.js";
import { lists } from "./lists.js";

const kinds = ["portfolio", "hub", "group", "municipality"] as const;

describe("readScope", () => {
  it("gives the portfolio and the newest complete quarter without a choice", () => {
    const scope = readScope("", lists, [...kinds]);
    expect([scope.area.area_code, scope.period.period]).toEqual(["alla", "2020K1"]);
  });

  it.each([
    ["?sluss=tranas", "hub"],
    ["?grupp=TRANAS4", "group"],
    ["?kommun=0512", "municipality"],
  ])("finds the area of %s", (search, kind) => {
    expect(readScope(search, lists, [...kinds]).area.area_kind).toBe(kind);
  });

  it("ignores what is unknown", () => {
    const scope = readScope("?kommun=<b>&kvartal=2024-13&sluss=nej", lists, [...kinds]);
    expect([scope.area.area_code, scope.period.period]).toEqual(["alla", "2020K1"]);
  });

  it("ignores a kind of area that the page does not show", () => {
    expect(readScope("?kommun=0512", lists, ["portfolio", "hub"]).area.area_code).toBe("alla");
  });
});

describe("writeScope", () => {
  it("leaves out what is the default", () => {
    expect(writeScope(readScope("", lists, [...kinds]), lists)).toBe("");
  });

  it.each(["?sluss=tranas", "?kommun=0512&kvartal=2019K4", "?kvartal=2020K2"])(
    "writes %s as it was read",
    (search) => {
      expect(writeScope(readScope(search, lists, [...kinds]), lists)).toBe(search);
    },
  );
});

describe("membersAt", () => {
  const hub = { area_kind: "hub" as const, area_code: "tranas" };

  it("gives the members of a day, in Swedish order", () => {
    expect(membersAt(lists, hub, "2019-12-31").map((one) => one.municipality_name)).toEqual([
      "Tranås",
      "Ydre",
    ]);
  });

  it("leaves out who leaves on the day, and who has not come yet", () => {
    expect(membersAt(lists, hub, "2020-01-01").map((one) => one.municipality_name)).toEqual([
      "Tranås",
    ]);
    expect(membersAt(lists, hub, "2016-10-31")).toEqual([]);
  });
});
