import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultScale, generate } from "../../../loaders/generate/generate.js";
import { readList } from "../../../loaders/generate/read-list.js";
import { readDelivery } from "../../../loaders/read/read-delivery.js";
import type { ReadContext, ReadResult, StageMapRow } from "../../../loaders/read/types.js";
import { sources } from "../../../loaders/sources/index.js";
import { files } from "./samples.js";

const out = mkdtempSync(join(tmpdir(), "samples-"));
const results: ReadResult[] = [];
const context: ReadContext = {
  sources,
  secret: () => "a secret for the samples only",
  stages: readList("stage_map") as unknown as StageMapRow[],
  municipalities: new Map(
    readList("municipalities").map((row) => [row.municipality_code ?? "", row.name ?? ""]),
  ),
  as_of: "2020-06-30",
};

beforeAll(async () => {
  await generate({ ...defaultScale, out });
  for (const { path } of files) {
    const [source = "", municipality_code = "", delivery_date = ""] = path.split("/");
    if (!(source in sources)) continue;
    const delivery = {
      source,
      municipality_code,
      delivery_date,
      path: join(out, path),
      file: path,
    };
    results.push(await readDelivery(delivery, context));
  }
});
afterAll(() => rmSync(out, { recursive: true }));

describe("the readers, on the samples", () => {
  it("refuse no file and eight rows, one of each honest fault", () => {
    expect(results.filter((result) => result.whole)).toEqual([]);
    const refusals = results.flatMap((result) => result.refusals);
    expect(
      refusals.map(({ file, code }) => `${file.split("/").slice(0, 3).join(" ")} ${code}`),
    ).toEqual([
      "adoption 1494 2019-12-31 unknown_word",
      "ideabox 1444 2019-06-30 unknown_stage",
      "ideabox 1445 2019-06-30 ambiguous_date",
      "ideabox 1470 2018-12-31 unknown_stage",
      "ideabox 1498 2019-06-30 unknown_word",
      "ideabox 2260 2019-12-31 future_date",
      "ideabox 2262 2018-12-31 not_a_day",
      "network 2280 2019-06-30 unknown_municipality",
    ]);
  });

  it("find all 210 ideas in the idea boxes, the form and Jira", () => {
    const ideas = new Set<string>();
    for (const { tables } of results) {
      for (const row of tables.ideabox ?? [])
        ideas.add(`${row.idea_number} ${row.submitted_at} ${row.title}`);
      for (const row of tables.form_responses ?? []) ideas.add(`form ${row.response_id}`);
      for (const row of tables.jira_issues ?? []) ideas.add(`jira ${row.issue}`);
    }
    expect(ideas.size).toBe(210);
  });

  it("find something in every table that a contract declares", () => {
    const found = new Set(results.flatMap(({ tables }) => Object.keys(tables)));
    const declared = Object.values(sources).flatMap((source) => Object.keys(source.tables));
    expect([...found].sort()).toEqual(declared.sort());
  });

  it("find a personal number nowhere but in the November files", () => {
    const persons = results.flatMap((result) => result.tables.november_employments ?? []);
    expect(persons).toHaveLength(8131);
    expect(new Set(persons.map((row) => row.sex))).toEqual(new Set(["women", "men"]));
  });
});
