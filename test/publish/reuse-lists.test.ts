import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DuckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { ESSUNGA, GRASTORP, LERUM, SUNDSVALL, world } from "../indicators/world.js";

const idea = (idea_id: string, municipality_code: string, challenge: string): Row => ({
  idea_id,
  municipality_code,
  captured_date: "2018-01-10",
  root_idea_id: idea_id,
  is_merged: false,
  challenge,
});

const adoption = (innovation_id: string, municipality_code: string, more: Row): Row => ({
  adoption_id: `${innovation_id}-${municipality_code}`,
  innovation_id,
  municipality_code,
  role: "recipient",
  reuse_type: "unknown",
  ...more,
});

/** An innovation of a case with the same number, in use where it comes from. */
const origins = [
  ["near", ESSUNGA, {}],
  ["county", LERUM, {}],
  ["far", SUNDSVALL, {}],
  ["rare", ESSUNGA, {}],
  ["decided", ESSUNGA, {}],
  ["joint", ESSUNGA, {}],
  ["stopped", ESSUNGA, { ended_date: "2018-09-01" }],
  ["tomorrow", ESSUNGA, { in_use_date: "2018-12-01" }],
] as const;

const implemented = (id: string) => (id === "tomorrow" ? "2018-12-01" : "2018-03-01");
const member = (hub_code: string, municipality_code: string, more: Row = {}): Row => ({
  hub_code,
  municipality_code,
  valid_from: "2018-01-01",
  ...more,
});

const cost = (cost_id: string, case_id: string, municipality_code: string, amount_sek: number) => ({
  cost_id,
  delivered_by: GRASTORP,
  case_id,
  municipality_code,
  cost_date: "2018-02-01",
  amount_sek,
  is_estimate: false,
});

const pair = (other_idea_id: string, likeness: number, more: Row = {}): Row => ({
  pair_id: `open ${other_idea_id}`,
  idea_id: "open",
  other_idea_id,
  municipality_code: GRASTORP,
  other_municipality_code: ESSUNGA,
  likeness,
  is_candidate: true,
  is_undecided: true,
  is_outdated: false,
  ...more,
});

const given = world({
  "marts.municipalities": [
    { municipality_code: GRASTORP, name: "Grästorp", county_code: "14" },
    { municipality_code: ESSUNGA, name: "Essunga", county_code: "14" },
    { municipality_code: LERUM, name: "Lerum", county_code: "14" },
    { municipality_code: SUNDSVALL, name: "Sundsvall", county_code: "22" },
  ],
  "marts.hub_members": [
    member("skaraborg", GRASTORP),
    member("skaraborg", ESSUNGA),
    member("skaraborg", SUNDSVALL, { valid_to: "2018-06-01" }),
  ],
  "marts.ideas": [
    idea("open", GRASTORP, "Kortare väntan;Bara vi säger så;"),
    idea("closed", GRASTORP, "Trygg vardag"),
    idea("elsewhere", SUNDSVALL, "Kortare väntan"),
    ...origins.map(([id, code]) =>
      idea(id, code, id === "rare" ? "Bara vi säger så" : "Kortare väntan"),
    ),
  ],
  "marts.stage_events": [
    ...["open", "elsewhere"].map((item_id) => ({
      ...{ item_id, municipality_code: GRASTORP, event_number: 1, to_stage: "testing" },
      ...{ happened_date: "2018-02-01", latest_date: "2018-02-01", is_delayed_entry: false },
    })),
    {
      ...{ item_id: "near", municipality_code: ESSUNGA, event_number: 1, to_stage: "developed" },
      ...{ happened_date: "2018-02-10", latest_date: "2018-02-15", is_delayed_entry: false },
    },
  ],
  "marts.item_municipalities": [
    { item_id: "open", municipality_code: GRASTORP, is_owner: true, valid_from: "1900-01-01" },
    {
      item_id: "elsewhere",
      municipality_code: SUNDSVALL,
      is_owner: true,
      valid_from: "1900-01-01",
    },
  ],
  "marts.idea_cases": origins.map(([id, municipality_code]) => ({
    ...{ idea_id: id, case_id: id, municipality_code },
  })),
  "marts.cases": origins.map(([case_id, municipality_code]) => ({ case_id, municipality_code })),
  "marts.case_municipalities": [
    { case_id: "joint", municipality_code: GRASTORP, role: "co_developer" },
    { case_id: "near", municipality_code: SUNDSVALL, role: "co_developer" },
  ],
  "marts.innovations": origins.map(([id, municipality_code]) => ({
    ...{ innovation_id: id, name: "en rubrik", case_id: id, municipality_code },
    implemented_date: implemented(id),
  })),
  "marts.adoptions": [
    ...origins.map(([id, code, more]) =>
      adoption(id, code, { role: "origin", in_use_date: "2018-03-01", ...more }),
    ),
    adoption("decided", GRASTORP, { decided_date: "2018-10-01" }),
    adoption("near", LERUM, { in_use_date: "2018-06-01", ended_date: "2018-08-01" }),
    adoption("near", SUNDSVALL, { in_use_date: "2018-05-01" }),
  ],
  "marts.costs": [
    cost("1", "joint", ESSUNGA, 60),
    cost("2", "joint", GRASTORP, 20),
    cost("3", "joint", LERUM, 20),
    cost("4", "near", ESSUNGA, 90),
    cost("5", "near", SUNDSVALL, 5),
    cost("6", "near", LERUM, 5),
    cost("7", "far", SUNDSVALL, 75),
    cost("8", "far", LERUM, 25),
  ],
  "marts.idea_links": [
    pair("closed", 0.9, { is_undecided: false, verdict: "duplicate" }),
    pair("near", 0.2),
    pair("joint", 0.4),
    pair("merged into joint", 0.5, { pair_id: "open joint" }),
    pair("merged into closed", 0.6, { pair_id: "open closed" }),
    pair("own", 0.8, { other_municipality_code: GRASTORP }),
  ],
});

let engine: DuckdbEngine;
beforeAll(async () => {
  const tables = ["takeovers", "case_costs", "idea_candidates", "innovations", "adoptions"];
  engine = await builtFrom(given, {
    indicators: [],
    tables: tables.map((name) => `published.${name}`),
  });
});
afterAll(() => engine.close());

const lines = async (sql: string) =>
  (await engine.extract(sql)).map((row) => Object.values(row).join(" "));

describe("what a municipality could take over", () => {
  test("is implemented, meets a challenge of its open ideas and is used by a neighbour, those of its hub first", async () => {
    const fits = await lines(`
      select municipality_name, place, fit_count, innovation_id, challenges, open_count, hub_user_count, user_codes
      from published.takeovers order by all`);
    expect(fits).toEqual([
      "Grästorp 1 2 near Kortare väntan 1 1 1445",
      "Grästorp 2 2 county Kortare väntan 1 0 1441",
    ]);
  });
});

describe("a published innovation", () => {
  test("has spread to those that received it and did not help to develop it, also where the use has ended", async () => {
    const [near] = await engine.extract(
      "select * from published.innovations where innovation_id = 'near'",
    );
    expect(near).toMatchObject({
      municipality_name: "Essunga",
      case_id: "near",
      in_use_count: 2,
      ended_count: 1,
      spread_count: 1,
    });
    const days = await lines(`
      select developed_date, first_spread_date from published.innovations where innovation_id = 'near'`);
    expect(days).toEqual(["2018-02-15 2018-06-01"]);
  });

  test("is told without its name, which nobody has reviewed", async () => {
    const columns = await lines(`
      select distinct column_name from duckdb_columns()
      where schema_name = 'published' and table_name in ('innovations', 'adoptions', 'idea_candidates', 'takeovers')`);
    expect(columns.length).toBeGreaterThan(25);
    expect(columns.filter((name) => /^name|title|text|terms|description/.test(name))).toEqual([]);
  });
});

describe("the cost of a case", () => {
  test("is told as each municipality's share in whole percent, and never in kronor", async () => {
    const costs = await lines(`
      select case_id, municipality_name, is_owner, share from published.case_costs order by all`);
    expect(costs).toEqual([
      "far Lerum false 0.25",
      "far Sundsvall true 0.75",
      "joint Essunga true 0.6",
      "joint Grästorp false 0.2",
      "joint Lerum false 0.2",
      "near Essunga true 0.9",
      "near Lerum false 0.05",
      "near Sundsvall false 0.05",
    ]);
  });
});

describe("pairs that wait for a decision", () => {
  test("are of two municipalities, once after merges, undecided, and the most alike first", async () => {
    const pairs = await lines(
      "select place, pair_count, idea_id, other_idea_id, likeness from published.idea_candidates order by place",
    );
    expect(pairs).toEqual(["1 2 open merged into joint 0.5", "2 2 open near 0.2"]);
  });
});
