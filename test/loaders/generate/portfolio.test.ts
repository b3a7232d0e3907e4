import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import { day, iso } from "../../../loaders/generate/civil-day.js";
import { ofOneSex, oneLeaderOnly } from "../../../loaders/generate/draw-training.js";
import type { Idea, Participation, Stage } from "../../../loaders/generate/model.js";
import { openedDay, stageAt } from "../../../loaders/generate/timeline.js";
import { files, portfolio } from "./samples.js";

const { ideas, municipalities, adoptions, memberships, as_of } = portfolio;
const { participations, meetings, costs, benefits, maturity } = portfolio;
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

  it("has a verdict on each of the 5 duplicates, and on related pairs, by a role after both came in", () => {
    const { verdicts } = portfolio;
    const same = verdicts.filter(({ verdict }) => verdict === "same");
    expect(same).toHaveLength(5);
    expect(count(same, ({ decided_by }) => decided_by === "steering_group")).toBe(1);
    expect(verdicts.length - same.length).toBeGreaterThan(5);
    for (const { pair, day: on } of verdicts) {
      expect(on).toBeGreaterThan(Math.max(...pair.map((idea) => idea.day)));
      expect(on).toBeLessThanOrEqual(as_of);
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

  it("has three cohorts of twenty in Skaraborg, one of a single sex, the others of both", () => {
    const sexes = [0, 1, 2].map((cohort) =>
      participations.filter((one) => one.cohort === cohort).map(({ person }) => person.sex),
    );
    expect(sexes.map((own) => own.length)).toEqual([20, 20, 20]);
    expect(new Set(sexes[ofOneSex])).toEqual(new Set(["women"]));
    for (const own of sexes.filter((_, cohort) => cohort !== ofOneSex)) {
      expect(own).toEqual(expect.arrayContaining(["women", "men"]));
    }
  });

  it("has two municipalities with one trained leader, and at least two in Skaraborg's others", () => {
    const trained = municipalities
      .filter(({ hub }) => hub === "skaraborg")
      .map((one) => {
        const own = participations.filter(({ municipality }) => municipality === one);
        const isLeader = ({ role, status }: Participation) =>
          role === "manager" && status === "completed";
        return [one.code, own.filter(isLeader).length] as const;
      });
    expect(trained.filter(([, leaders]) => leaders === 1).map(([code]) => code)).toEqual([
      ...oneLeaderOnly,
    ]);
    expect(count(trained, ([, leaders]) => leaders >= 2)).toBe(13);
    expect(count(participations, ({ status }) => status === "interrupted")).toBeGreaterThan(5);
  });

  it("has a local structure with evidence in twelve municipalities, and a sluice that ends with the project", () => {
    const rows = (name: string) => {
      const bytes = files.find(({ path }) => path === `reference/${name}.csv`)?.bytes;
      return csvParse(Buffer.from(bytes ?? "").toString("utf8"));
    };
    const newest = new Map(rows("structures").map((row) => [row.municipality_code, row]));
    const standing = [...newest.values()].filter(
      ({ status = "", evidence }) =>
        !["not_started", "planned"].includes(status) && evidence !== "",
    );
    expect([newest.size, standing.length]).toEqual([15, 12]);
    expect(rows("milestones")).toContainEqual(
      expect.objectContaining({
        hub_code: "skaraborg",
        milestone: "discontinued",
        reached_on: "2020-06-30",
      }),
    );
  });

  it("has meetings as often as the targets say in 2017 and 2018, and too few in 2019", () => {
    const held = (type: string, year: string) =>
      count(
        meetings,
        (one) => one.type === type && one.held !== null && iso(one.held).startsWith(year),
      );
    const kinds = ["steering_group", "reference_group", "learning_seminar"];
    expect(["2017", "2018", "2019"].map((year) => kinds.map((type) => held(type, year)))).toEqual([
      [4, 5, 4],
      [3, 6, 4],
      [2, 4, 3],
    ]);
    expect(count(meetings, (one) => one.planned > as_of && one.held === null)).toBeGreaterThan(2);
  });

  it("has costs of every joint case, borne by all who take part and most by the owner", () => {
    for (const idea of ideas.filter(({ joint }) => joint.length > 0)) {
      const own = costs.filter((one) => one.idea === idea);
      const bearers = new Set(own.map(({ municipality }) => municipality));
      expect(bearers).toEqual(new Set([idea.municipality, ...idea.joint]));
      const sum = (list: typeof own) => list.reduce((left, { amount_sek }) => left + amount_sek, 0);
      const owners = own.filter(({ municipality }) => municipality === idea.municipality);
      expect(sum(owners) / sum(own)).toBeGreaterThan(0.45);
      expect(sum(owners) / sum(own)).toBeLessThan(0.55);
    }
    expect(count(costs, ({ idea }) => idea === null)).toBeGreaterThan(5);
    for (const { amount_sek, day: on } of costs) {
      expect(amount_sek).toBeGreaterThan(0);
      expect(on).toBeLessThanOrEqual(as_of);
    }
  });

  it("has benefits expected before they are measured, measured before they are verified, and some never", () => {
    for (const one of benefits) {
      const own = benefits.filter(({ id }) => id === one.id).map(({ status }) => status);
      expect(["expected", "expected measured", "expected measured verified"]).toContain(
        own.join(" "),
      );
    }
    const of = (status: string) => count(benefits, (one) => one.status === status);
    expect(of("expected")).toBeGreaterThan(of("measured"));
    expect(of("measured")).toBeGreaterThan(of("verified"));
    expect(of("verified")).toBeGreaterThan(2);
  });

  it("has a maturity of 0 to 4 for each component and year of Skaraborg, that rises", () => {
    expect(maturity).toHaveLength(15 * 5 * 3);
    for (const { score } of maturity) expect([0, 1, 2, 3, 4]).toContain(score);
    const mean = (year: number) => {
      const own = maturity.filter((one) => one.year === year);
      return own.reduce((sum, { score }) => sum + score, 0) / own.length;
    };
    expect(mean(2019)).toBeGreaterThan(mean(2017));
  });
});
