import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROJECT } from "../../loaders/warehouse/models.js";
import { indicators } from "../../src/indicators/index.js";
import { sv } from "../../src/messages.js";

const folder = join(PROJECT, "loaders/models/marts");
const files = readdirSync(folder).filter((name) => name.startsWith("issues_"));

/** Every rule that the models tell of: the texts that stand before or within `… as rule`. */
const rules = files.flatMap((file) => {
  const sql = readFileSync(join(folder, file), "utf8");
  const plain = [...sql.matchAll(/'(\w+)' as rule/g)].map(([, rule = ""]) => rule);
  const chosen = [...sql.matchAll(/case((?:(?!\bcase\b)[\s\S])*?)end as rule/g)].flatMap(
    ([, cases = ""]) => [...cases.matchAll(/(?:then|else) '(\w+)'/g)].map(([, rule = ""]) => rule),
  );
  const own = [...plain, ...chosen];
  if (own.length === 0) throw new Error(`missing rule: ${file}`);
  return own;
});

describe("what each data issue does to which indicator", () => {
  it("is said of every rule, and of no rule that is gone", () => {
    expect(Object.keys(sv.issues).sort()).toEqual([...new Set(rules)].sort());
  });

  it("names indicators of the catalogue only", () => {
    const known = new Set<string>(indicators.map(({ id }) => id));
    const named = Object.values(sv.issues).flatMap((issue) => issue.indicators);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(Object.entries(sv.issues))("is one sentence: %s", (_rule, { effect }) => {
    expect(effect).toMatch(/^[A-ZÅÄÖ][^.]+(\.\w+[^.]*)?\.$/);
  });
});
