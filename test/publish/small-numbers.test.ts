import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "../indicators/built-from.js";
import { type Fact, givenAway } from "./attack.js";
import { type Portfolio, randomPortfolios, tablesOf } from "./random-portfolios.js";

const WOMEN = 0;
const MEN = 1;
const UNKNOWN = 2;
const SEXES: Record<string, number[]> = {
  total: [WOMEN, MEN, UNKNOWN],
  women: [WOMEN],
  men: [MEN],
  unknown: [UNKNOWN],
  known: [WOMEN, MEN],
};

/** The three ways to belong to two networks: the one, the other, both. */
const NETWORKS: Record<string, number[]> = { total: [0, 1, 2], one: [0, 2], other: [1, 2] };

const VALUES = `select measure, period, area_kind, area_code, category, value, numerator, denominator, status
  from published.indicator_values where indicator_id =`;

function fact(portfolio: Portfolio, row: Row, kinds: number[], value: Row[string]): Fact[] {
  if (value === null || value === undefined) return [];
  const area = portfolio.areas.find(
    ({ kind, code }) => kind === row.area_kind && code === row.area_code,
  );
  const atoms = portfolio.counts.flatMap((each, municipality) =>
    each.map((_, kind) =>
      area?.municipalities.includes(municipality) && kinds.includes(kind) ? 1 : 0,
    ),
  );
  return atoms.includes(1) ? [{ atoms, value: Number(value) }] : [];
}

/** Reads rows of values as facts: each value, and a share's numerator and denominator. */
function factsOf(portfolio: Portfolio, rows: Row[], categories: Record<string, number[]>): Fact[] {
  return rows
    .filter(({ period }) => period === portfolio.period)
    .flatMap((row) => {
      const kinds = categories[String(row.category)] ?? [];
      if (row.measure === "share") {
        return [
          ...fact(portfolio, row, kinds, row.numerator ?? null),
          ...fact(portfolio, row, categories.known ?? [], row.denominator ?? null),
        ];
      }
      return fact(portfolio, row, kinds, row.value ?? null);
    });
}

/** Counts persons of a set of atoms, by municipality and kind. */
function personsOf(portfolio: Portfolio, set: number[]) {
  const kinds = portfolio.counts[0]?.length ?? 1;
  return set.map((atom) => ({
    municipality: Math.floor(atom / kinds),
    kind: atom % kinds,
    persons: portfolio.counts[Math.floor(atom / kinds)]?.[atom % kinds] ?? 0,
  }));
}

/** Few persons of a sex, or few persons at all; that a few have no known sex says nothing of anybody. */
function isFewOfASex(portfolio: Portfolio, set: number[]): boolean {
  const parts = personsOf(portfolio, set);
  const total = parts.reduce((sum, { persons }) => sum + persons, 0);
  if (total < 1 || total > 4) return false;
  if (parts.some(({ kind, persons }) => kind !== UNKNOWN && persons > 0)) return true;
  return parts.some(
    ({ municipality, persons }) =>
      persons > 0 && parts.filter((part) => part.municipality === municipality).length === 3,
  );
}

function isFew(portfolio: Portfolio, set: number[]): boolean {
  const total = personsOf(portfolio, set).reduce((sum, { persons }) => sum + persons, 0);
  return total >= 1 && total <= 4;
}

/** Finds the portfolios whose rows of values give a small number away. */
function breaches(
  portfolios: Portfolio[],
  rows: Row[],
  categories: Record<string, number[]>,
  isBreach: (portfolio: Portfolio, set: number[]) => boolean,
): string[] {
  return portfolios
    .filter((portfolio) => {
      const facts = factsOf(portfolio, rows, categories);
      const atoms = portfolio.counts.length * (portfolio.counts[0]?.length ?? 0);
      return givenAway(facts, atoms).some((set) => isBreach(portfolio, set));
    })
    .map((portfolio) => JSON.stringify(portfolio));
}

describe("the attack", () => {
  const total: Fact = { atoms: [1, 1, 1], value: 12 };
  test("subtracts a part from its whole", () => {
    expect(givenAway([total, { atoms: [1, 0, 0], value: 9 }], 3)).toEqual([[0], [1, 2], [0, 1, 2]]);
  });

  test("adds and subtracts several", () => {
    const pairs = [
      { atoms: [1, 1, 0], value: 9 },
      { atoms: [0, 1, 1], value: 8 },
    ];
    expect(givenAway([total, ...pairs], 3)).toContainEqual([1]);
  });

  test("finds nothing but the whole where only the whole is told", () => {
    expect(givenAway([total], 3)).toEqual([[0, 1, 2]]);
    expect(givenAway([], 3)).toEqual([]);
  });
});

describe("givers by sex in 400 random portfolios of sluices and crossing groups", () => {
  const portfolios = randomPortfolios(400, 3, 7);
  let published: Row[];
  let before: Row[];
  beforeAll(async () => {
    const sexes = ["women", "men", "unknown"];
    const engine = await builtFrom(
      tablesOf(portfolios, "G01", (kind) => [
        ["givers", "total", "total", "numerator"],
        ["givers", "sex", sexes[kind] as string, "numerator"],
        ["share", "sex", sexes[kind] as string, kind === UNKNOWN ? "excluded" : "numerator"],
      ]),
      { indicators: ["G01"], tables: ["published.indicator_values"] },
    );
    published = await engine.extract(`${VALUES} 'G01'`);
    before = await engine.extract(`${VALUES.replace("published", '"values"')} 'G01'`);
    await engine.close();
  });

  test("nothing published gives away one to four persons", () => {
    expect(breaches(portfolios, published, SEXES, isFewOfASex)).toEqual([]);
  });

  test("hiding the small numbers only would have given many away: the attack works", () => {
    const naive = before.filter(({ value, numerator, denominator }) =>
      [value, numerator, denominator].every((each) => Number(each) === 0 || Number(each) > 4),
    );
    const found = breaches(portfolios, naive, SEXES, isFewOfASex);
    expect(found.length).toBeGreaterThan(portfolios.length / 10);
  });

  test("what is withheld is withheld for a reason: telling one of the numbers too would often give somebody away", () => {
    const shown = published.filter(({ status }) => status !== "withheld");
    const hidden = published.filter(({ status }) => status === "withheld");
    const tried = hidden.filter((_, i) => i % 5 === 0);
    const leaks = tried.filter((row) => {
      const portfolio = portfolios.find(({ period }) => period === row.period) as Portfolio;
      const told = before.find((each) =>
        ["measure", "period", "area_kind", "area_code", "category"].every(
          (key) => each[key] === row[key],
        ),
      ) as Row;
      if (row.measure === "share") return false;
      return breaches([portfolio], [...shown, told], SEXES, isFewOfASex).length > 0;
    });
    expect(leaks.length).toBeGreaterThan(tried.length / 5);
  });

  test("most of what can be shown is shown: every total of five or more of the portfolio, and half of the sluices'", () => {
    const totals = published.filter(
      ({ category, measure }) => category === "total" && measure === "givers",
    );
    const large = (kind: string) =>
      totals.filter((row) => {
        const told = before.find(
          (each) =>
            each.measure === "givers" &&
            each.category === "total" &&
            each.period === row.period &&
            each.area_code === row.area_code,
        );
        return row.area_kind === kind && Number(told?.value) > 4;
      });
    const shown = (rows: Row[]) => rows.filter(({ status }) => status === "final").length;
    expect(shown(large("portfolio"))).toBe(large("portfolio").length);
    expect(shown(large("hub"))).toBeGreaterThan(large("hub").length / 2);
  });

  test("a percentage has at least 20 persons under it", () => {
    const shares = published.filter(({ measure, value }) => measure === "share" && value !== null);
    expect(shares.length).toBeGreaterThan(20);
    expect(
      Math.min(...shares.map(({ denominator }) => Number(denominator))),
    ).toBeGreaterThanOrEqual(20);
  });

  test("a withheld row says nothing: no value, numerator, denominator or n", () => {
    const withheld = published.filter(({ status }) => status === "withheld");
    expect(withheld.length).toBeGreaterThan(100);
    for (const { value, numerator, denominator } of withheld) {
      expect([value, numerator, denominator]).toEqual([null, null, null]);
    }
  });
});

describe("members of overlapping networks in 300 random portfolios", () => {
  const portfolios = randomPortfolios(300, 3, 11);
  let published: Row[];
  beforeAll(async () => {
    const networks = [["one"], ["other"], ["one", "other"]];
    const engine = await builtFrom(
      tablesOf(portfolios, "K04", (kind) => [
        ["members", "total", "total", "numerator"],
        ...(networks[kind] as string[]).map((network): [string, string, string, string] => [
          "members",
          "network",
          network,
          "numerator",
        ]),
      ]),
      { indicators: ["K04"], tables: ["published.indicator_values"] },
    );
    published = await engine.extract(`${VALUES} 'K04'`);
    await engine.close();
  });

  test("nothing published gives away one to four persons, nor those of one network alone or of both", () => {
    expect(breaches(portfolios, published, NETWORKS, isFew)).toEqual([]);
  });

  test("something is shown of the networks all the same", () => {
    const shown = published.filter(
      ({ category, value }) => category === "one" && Number(value) > 4,
    );
    expect(shown.length).toBeGreaterThan(20);
  });
});
