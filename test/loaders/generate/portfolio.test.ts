import { describe, expect, it } from "vitest";
import { day, iso } from "../../../loaders/generate/civil-day.js";
import type { Idea, Stage } from "../../../loaders/generate/model.js";
import { openedDay, stageAt } from "../../../loaders/generate/timeline.js";
import { portfolio } from "./samples.js";

const { ideas, municipalities, adoptions, memberships, as_of } = portfolio;
const canonical = ideas.filter((idea) => idea.merged_into === null);
const cases = canonical.filter((idea) => openedDay(idea.events) !== null);
const last = (idea: Idea): Stage | null => stageAt(idea.events, as_of);
const reached = (idea: Idea, stage: Stage): boolean =>
  idea.events.some((event) => event.stage === stage);
const count = <T>(list: readonly T[], has: (item: T) => boolean): number => list.filter(has).length;
const inWork = (idea: Idea): boolean => ["testing", "developed"].includes(last(idea) ?? "");

describe("the sample portfolio", () => {
  it("has Skaraborg's 15 municipalities, Sundsvall's 4, Tranås's 4 and Lerum", () => {
    const hubs = municipalities.map((one) => one.hub);
    const size = (hub: string): number => count(hubs, (one) => one === hub);
    expect(municipalities).toHaveLength(24);
    expect([size("skaraborg"), size("sundsvall"), size("tranas"), size("lerum")]).toEqual([
      15, 4, 4, 1,
    ]);
    const codes = municipalities.map((one) => one.code);
    expect(codes).toEqual(expect.arrayContaining(["0687", "0604", "0513", "0512"]));
  });

  it("runs for 44 months from November 2016", () => {
    const months = ideas.map((idea) => iso(idea.day).slice(0, 7)).sort();
    expect([months[0], months.at(-1)]).toEqual(["2016-11", "2020-06"]);
  });

  it("has 210 ideas and 170 cases, of which every municipality has some", () => {
    expect(ideas).toHaveLength(210);
    expect(cases).toHaveLength(170);
    for (const one of municipalities) {
      expect(cases.some((idea) => idea.municipality === one)).toBe(true);
    }
  });

  it("has 12 % of the ideas in use, some of them retired since", () => {
    const used = ideas.filter((idea) => reached(idea, "implemented"));
    expect(Math.round((100 * used.length) / ideas.length)).toBe(12);
    expect(used).toHaveLength(25);
    expect(count(used, (idea) => last(idea) === "retired")).toBe(2);
  });

  it("has 8 joint cases, in their own hub and never with themselves", () => {
    const joint = ideas.filter((idea) => idea.joint.length > 0);
    expect(joint).toHaveLength(8);
    for (const idea of joint) {
      expect(cases).toContain(idea);
      expect(idea.joint).not.toContain(idea.municipality);
      for (const other of idea.joint) expect(other.hub).toBe(idea.municipality.hub);
    }
  });

  it("has 5 duplicates: 4 merged into cases and 1 pair side by side", () => {
    const merged = ideas.filter((idea) => idea.merged_into !== null);
    expect(merged).toHaveLength(4);
    for (const idea of merged) {
      expect(last(idea)).toBe("merged");
      expect(cases).toContain(idea.merged_into);
      expect(idea.title).toBe(idea.merged_into?.title);
    }
    expect(count(merged, (idea) => reached(idea, "taken_up"))).toBe(1);
    expect(portfolio.parallel).toHaveLength(1);
    for (const [one, other] of portfolio.parallel) {
      expect(one.municipality).not.toBe(other.municipality);
      expect(one.title).toBe(other.title);
      expect([inWork(one), inWork(other)]).toEqual([true, true]);
      expect([one.joint, other.joint, one.merged_into, other.merged_into]).toEqual([
        [],
        [],
        null,
        null,
      ]);
    }
  });

  it("has no other title twice", () => {
    const titles = canonical.map((idea) => idea.title);
    expect(titles.length - new Set(titles).size).toBe(1);
  });

  it("has every end, pauses, steps back and skipped steps, and ideas still open", () => {
    for (const stage of ["rejected", "withdrawn", "referred", "stopped_learned"] as const) {
      expect(count(ideas, (idea) => last(idea) === stage)).toBeGreaterThan(3);
    }
    for (const stage of ["captured", "taken_up", "testing", "developed", "paused"] as const) {
      expect(count(ideas, (idea) => last(idea) === stage)).toBeGreaterThan(3);
    }
    const paths = ideas.map((idea) => idea.events.map((event) => event.stage).join(" "));
    expect(count(paths, (path) => path.includes("testing taken_up"))).toBeGreaterThan(3);
    expect(count(paths, (path) => path.includes("testing paused testing"))).toBeGreaterThan(3);
    expect(count(paths, (path) => path.includes("captured testing"))).toBeGreaterThan(3);
  });

  it("goes through its stages in order of time, on working days and before the last delivery", () => {
    for (const { events, municipality } of ideas) {
      events.slice(1).forEach((event, index) => {
        expect(event.day).toBeGreaterThan(events[index]?.day ?? Number.POSITIVE_INFINITY);
      });
      for (const event of events) {
        expect(event.day).toBeLessThanOrEqual(municipality.horizon);
        expect([0, 6]).not.toContain(new Date(event.day * 86_400_000).getUTCDay());
      }
    }
  });

  it("can be seen in the deliveries: each case as a case, each idea in use as in use", () => {
    for (const idea of cases) {
      const { visible } = idea.municipality;
      if (visible === "always") continue;
      const seen = visible.map((on) => stageAt(idea.events, on));
      const active = reached(idea, "implemented")
        ? ["implemented"]
        : ["taken_up", "testing", "developed"];
      expect(seen.some((stage) => stage !== null && active.includes(stage))).toBe(true);
    }
  });

  it("has givers of both sexes, 6 % of unknown sex, and ideas with several givers", () => {
    const givers = [...new Set(ideas.flatMap((idea) => idea.givers))];
    const share = (sex: string): number => count(givers, (one) => one.sex === sex) / givers.length;
    expect(Math.round(100 * share("unknown"))).toBe(6);
    expect(share("women")).toBeGreaterThan(0.4);
    expect(share("men")).toBeGreaterThan(0.25);
    expect(count(ideas, (idea) => idea.givers.length > 1)).toBeGreaterThan(20);
  });

  it("has 90 live network members in 4 overlapping networks, members who left and organisations", () => {
    const persons = memberships.flatMap((one) =>
      one.member.kind === "person" ? [{ ...one, email: one.member.person.email }] : [],
    );
    const live = persons.filter((one) => one.from <= as_of && one.to === null);
    expect(new Set(live.map((one) => one.email)).size).toBe(90);
    expect(live.length).toBeGreaterThan(100);
    expect(new Set(memberships.map((one) => one.network)).size).toBe(4);
    const left = persons.filter((one) => one.to !== null);
    expect(left.length).toBeGreaterThan(20);
    for (const one of left) expect(one.to ?? 0).toBeGreaterThan(one.from);
    expect(count(left, (one) => live.some(({ email }) => email === one.email))).toBeGreaterThan(3);
    expect(count(memberships, (one) => one.member.kind === "organisation")).toBeGreaterThan(3);
    const keys = live.map((one) => `${one.email} ${one.network}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has adoptions of every role and kind of reuse, decided ones not in use, and ended ones", () => {
    const values = (key: "role" | "reuse_type") => new Set(adoptions.map((one) => one[key]));
    expect(values("role")).toEqual(new Set(["origin", "co_developer", "recipient"]));
    expect(values("reuse_type")).toEqual(
      new Set(["first", "inspired_adapted", "mainly_copy", "unknown"]),
    );
    expect(count(adoptions, (one) => one.role === "origin")).toBe(25);
    expect(count(adoptions, (one) => one.in_use === null)).toBeGreaterThan(3);
    expect(count(adoptions, (one) => one.ended !== null)).toBeGreaterThan(3);
    const keys = adoptions.map((one) => `${one.innovation_id} ${one.municipality.code}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const one of adoptions) {
      if (one.role === "recipient") expect(one.municipality).not.toBe(one.idea.municipality);
      if (one.in_use !== null) expect(one.in_use).toBeGreaterThanOrEqual(one.decided);
      if (one.ended !== null) expect(one.ended).toBeGreaterThan(one.in_use ?? as_of);
      expect(Math.max(one.decided, one.in_use ?? 0, one.ended ?? 0)).toBeLessThanOrEqual(as_of);
    }
  });

  it("has 3 completed programme runs and 1 running, each with cases of its hub and time", () => {
    expect(portfolio.runs.map((run) => run.status)).toEqual([
      "completed",
      "completed",
      "completed",
      "running",
    ]);
    for (const run of portfolio.runs) {
      const own = ideas.filter((idea) => idea.run === run.run_code);
      expect(own.length).toBeGreaterThan(3);
      for (const idea of own) {
        expect(cases).toContain(idea);
        expect(idea.municipality.hub).toBe(run.hub_code);
        expect(openedDay(idea.events)).toBeGreaterThanOrEqual(run.started);
        expect(openedDay(idea.events)).toBeLessThanOrEqual(run.ended ?? day("2020-06-30"));
      }
    }
  });

  it("has staff for four Novembers, women and men, some with two employments", () => {
    const { employments } = portfolio;
    expect(new Set(employments.map((one) => one.year))).toEqual(new Set([2016, 2017, 2018, 2019]));
    expect(new Set(employments.map((one) => one.sex))).toEqual(new Set(["women", "men"]));
    const keys = employments.map((one) => `${one.year} ${one.personal_number}`);
    expect(keys.length - new Set(keys).size).toBeGreaterThan(100);
  });
});
