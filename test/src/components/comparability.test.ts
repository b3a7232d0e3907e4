// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { comparability } from "../../../src/components/comparability.js";
import type { Context } from "../../../src/components/context.js";
import { comparabilityFigure } from "../../../src/components/figures/comparability.js";
import { hubMembershipFigure } from "../../../src/components/figures/hub-membership.js";
import type { Hub, HubMember, Outcome } from "../../../src/components/published.js";
import { indicators } from "../../../src/indicators/index.js";
import { sv } from "../../../src/messages.js";
import { lists } from "./lists.js";

const hub = (hub_code: string, differs: Partial<Hub> = {}): Hub =>
  ({
    hub_code,
    name: hub_code,
    started_on: "2016-11-01",
    ended_on: "2020-06-30",
    eligibility: "Alla",
    digital_rule: "goal",
    municipality_count_claimed: 1,
    source: "X",
    ...differs,
  }) as Hub;
const member = (hub_code: string, differs: Partial<HubMember> = {}): HubMember => ({
  hub_code,
  municipality_code: "0687",
  municipality_name: "Tranås",
  valid_from: "2016-11-01",
  valid_to: null,
  ...differs,
});
const members = ["a", "b", "c"].map((code) => member(code));
const rowsOf = (one: Hub, own = members, outcomes: Outcome[] = []) =>
  comparability(one, [one, hub("b"), hub("c")], own, outcomes);

describe("comparability", () => {
  it("finds nothing where all hubs have the same definition, or most do", () => {
    expect(rowsOf(hub("a"))).toEqual([]);
    const hubs = [hub("a"), hub("b"), hub("c", { eligibility: "Chefer" })] as [Hub, Hub, Hub];
    expect(comparability(hubs[0], hubs, members, [])).toEqual([]);
    expect(comparability(hubs[2], hubs, members, [])).toMatchObject([{ trait: "eligibility" }]);
  });

  it.each([
    ["digital_rule", { digital_rule: "excluded" }, "excluded"],
    ["digital_rule", { digital_rule: "unknown" }, null],
    ["eligibility", { eligibility: "Chefer" }, "Chefer"],
    ["eligibility", { eligibility: null }, null],
    ["members_known", { municipality_count_claimed: 4 }, false],
    ["project_months", { ended_on: "2019-12-31" }, 38],
    ["project_months", { ended_on: null }, null],
  ] as const)("finds %s that is another or that no source tells", (trait, differs, value) => {
    expect(rowsOf(hub("a", differs))).toMatchObject([{ trait, value, same: 0, others: 2 }]);
  });

  it("finds members that came or left, and a reported number without a unit", () => {
    const left = [member("a", { valid_to: "2019-10-01" }), ...members.slice(1)];
    expect(rowsOf(hub("a"), left)).toMatchObject([{ trait: "members_change", value: true }]);
    const flagged = [{ hub_code: "a", flag: "undefined_unit" } as Outcome];
    expect(rowsOf(hub("a"), members, flagged)).toMatchObject([{ trait: "reported_unit" }]);
  });
});

describe("a hub's figures", () => {
  const [a] = [hub("a", { digital_rule: "excluded", municipality_count_claimed: 2 })] as [Hub];
  const context = {
    words: sv,
    indicators,
    lists: {
      ...lists,
      hubs: [a, hub("b")],
      hub_members: [
        member("a"),
        member("a", {
          municipality_code: "0512",
          municipality_name: "Ydre",
          valid_to: "2019-10-01",
        }),
        member("b"),
      ],
    },
  } as unknown as Context;

  it("say what cannot be compared, why, and which indicators it concerns", () => {
    const cells = [...comparabilityFigure(context, a, []).querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells[0]).toEqual([
      "Digitala lösningar",
      "nya digitala lösningar tas inte emot",
      "ingen av 1 är lika",
      sv.hubPage.comparability.reasons.digital_rule,
      "Inkomna idéer, Antal ärenden, Portföljens sammansättning",
    ]);
  });

  it("say who has been a member and who still is", () => {
    const text = hubMembershipFigure(context, a).textContent ?? "";
    expect(text).toContain("2 kommuner har varit med; 1 är det ännu.");
    expect(text).toContain("1 oktober 2019");
    expect(hubMembershipFigure(context, hub("slik")).textContent).toContain(
      sv.hubPage.members.none,
    );
  });
});
