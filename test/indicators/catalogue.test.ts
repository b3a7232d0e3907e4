import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isTimed } from "../../loaders/models/observations/records.js";
import { duckdbEngine } from "../../loaders/warehouse/duckdb-engine.js";
import { discoverModels, PROJECT } from "../../loaders/warehouse/models.js";
import { readReferenceLists } from "../../loaders/warehouse/reference-lists.js";
import { indicators } from "../../src/indicators/index.js";
import { type Indicator, indicatorSchema } from "../../src/indicators/indicator.js";
import { verdictRule } from "../../src/indicators/verdict-rule.js";
import { sv } from "../../src/messages.js";
import { builtFrom } from "./built-from.js";

const FOLDER = "src/indicators";
const FIXED = [
  "measure",
  "record_kind",
  "record_id",
  "period",
  "municipality_code",
  "part",
  "reason",
  "value",
];

/** Finds every text of a definition, wherever it stands. */
function textsOf(value: unknown): { sv: string; en: string }[] {
  if (value === null || typeof value !== "object") return [];
  if ("sv" in value) return [value as { sv: string; en: string }];
  return Object.values(value).flatMap(textsOf);
}

describe("the catalogue", () => {
  test("holds definitions that follow the schema, with every text in Swedish and English", () => {
    for (const indicator of indicators) {
      expect(() => indicatorSchema.parse(indicator), indicator.id).not.toThrow();
    }
  });

  test("a definition without its English text is refused", () => {
    const [first] = indicators;
    expect(indicatorSchema.safeParse({ ...first, question: { sv: "Hur?" } }).success).toBe(false);
    expect(indicatorSchema.safeParse({ ...first, question: { sv: "Hur?", en: "" } }).success).toBe(
      false,
    );
  });

  test("names each indicator once, and each measure and dimension once in its indicator", () => {
    const ids = indicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, measures, dimensions } of indicators) {
      const codes = measures.map(({ code }) => code);
      expect(new Set(codes).size, id).toBe(codes.length);
      expect(new Set(dimensions).size, id).toBe(dimensions.length);
    }
  });

  test("has a definition and a query for each indicator, and no query without a definition", () => {
    const files = readdirSync(FOLDER);
    const queries = files.filter((file) => file.endsWith(".sql")).map((file) => file.slice(0, -4));
    expect(queries.sort()).toEqual(indicators.map(({ id }) => id).sort());
    for (const { id } of indicators) expect(files).toContain(`${id}.ts`);
  });

  test("loads nothing but types, so that the pages carry no checker with them", () => {
    for (const { id } of indicators) {
      const imports = readFileSync(`${FOLDER}/${id}.ts`, "utf8").match(/^import .*$/gm);
      expect(imports, id).toEqual(['import type { Indicator } from "./indicator.js";']);
    }
  });

  test("says each thing in two languages, not in one of them twice", () => {
    for (const indicator of indicators) {
      for (const { sv, en } of textsOf(indicator)) expect(sv, indicator.id).not.toBe(en);
    }
  });

  test("names the targets that are judged by it, and the targets name it", async () => {
    const lists = await readReferenceLists([join(PROJECT, "data/reference")]);
    const targets = lists.get("targets")?.rows ?? [];
    expect(targets.length).toBeGreaterThan(20);
    for (const { id, targets: own, measures } of indicators) {
      const judged = targets.filter(({ indicator_id }) => indicator_id === id);
      expect(judged.map(({ target_id }) => target_id).sort(), id).toEqual([...own].sort());
      const codes = measures.map(({ code }) => code);
      for (const { measure } of judged) expect([...codes, null]).toContain(measure);
    }
  });

  test("says of measures and splits that stand back for others of the same persons which these are", () => {
    const all: Indicator[] = [...indicators];
    const tableOf = ({ population, measures }: Indicator, code: string) =>
      measures.find((each) => each.code === code)?.population?.table ?? population.table;
    const registerOf = (id: string, code: string) => {
      const indicator = all.find((each) => each.id === id) as Indicator;
      return tableOf(indicator, code).split(" ")[0];
    };
    const basisOf = (id: string, code: string) => {
      const indicator = all.find((each) => each.id === id);
      const measure = indicator?.measures.find((each) => each.code === code);
      return measure && (measure.population?.basis ?? indicator?.population.basis);
    };
    const parts = all.flatMap(({ id, measures }) =>
      measures.flatMap(({ code, part_of }) => (part_of ? [{ id, code, part_of }] : [])),
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const { id, code, part_of } of parts) {
      const [whole = "", measure = ""] = part_of.split(" ");
      expect(basisOf(id, code), part_of).toBe(basisOf(whole, measure));
      expect(registerOf(id, code), part_of).toBe(registerOf(whole, measure));
    }
    const yielding = all.flatMap(({ id, dimensions, yields = {} }) =>
      Object.entries(yields).map(([dimension, to]) => ({ id, dimensions, dimension, to })),
    );
    expect(yielding.length).toBeGreaterThan(1);
    for (const { dimensions, dimension, to } of yielding) {
      expect(dimensions).toContain(dimension);
      const [first, split] = String(to).split(" ");
      expect(all.find(({ id }) => id === first)?.dimensions).toContain(split);
    }
  });

  test("counts every system that ideas and stages come from where it counts one of them", () => {
    for (const { id, sources } of indicators) {
      // A form does not say when the giver had a reply.
      if (id === "P05") continue;
      const all = sources.includes("planner")
        ? ["ideabox", "forms", "jira", "planner", "trello", "events"]
        : ["ideabox", "forms", "jira"];
      if (sources.includes("ideabox")) expect(sources, id).toEqual(expect.arrayContaining(all));
    }
  });

  test("judges targets by one rule, the one that stands beside them", () => {
    expect(sv.figures.targets.rule).toBe(verdictRule.rule.sv);
  });

  test("says in both languages what each verdict and each reason means", () => {
    for (const words of [verdictRule.verdicts, verdictRule.reasons]) {
      for (const [code, { sv, en }] of Object.entries(words)) {
        expect(sv.length, code).toBeGreaterThan(2);
        expect(en.length, code).toBeGreaterThan(2);
      }
    }
  });
});

describe("the queries", () => {
  test("have the columns that the definitions declare, and no other", async () => {
    const tables = indicators.map(({ id }) => `observations.${id.toLowerCase()}`);
    const engine = await builtFrom({}, { tables });
    for (const indicator of indicators) {
      const { id, dimensions } = indicator;
      const columns = await engine.extract(
        `select column_name from duckdb_columns()
         where schema_name = 'observations' and table_name = '${id.toLowerCase()}'`,
      );
      const names = columns.map(({ column_name }) => column_name).sort();
      const times = isTimed(indicator) ? ["entry_days", "exit_days", "event"] : [];
      expect(names, id).toEqual([...FIXED, ...times, ...dimensions].sort());
    }
    await engine.close();
  });

  test("read marts and nothing else", async () => {
    const engine = await duckdbEngine(":memory:");
    const models = await discoverModels(engine);
    const read = models
      .filter(({ schema }) => schema === "observations")
      .flatMap(({ reads }) => reads);
    expect(read.length).toBeGreaterThan(indicators.length);
    expect(read.filter((table) => !table.startsWith("marts."))).toEqual([]);
    await engine.close();
  });
});
