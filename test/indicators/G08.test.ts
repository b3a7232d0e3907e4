import { beforeAll, describe, expect, test } from "vitest";
import type { Row } from "../../loaders/warehouse/engine.js";
import { builtFrom } from "./built-from.js";
import { type Values, valuesIn } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

/** A source, its municipality, and of persons the day they were seen and the day their sex was known. */
const sightings = (source: string, municipality_code: string, persons: [string, string | null][]) =>
  persons.map(([seen_date, known_date], i) => ({
    ...{ source, municipality_code, person_id: `${municipality_code}-${i}`, seen_date, known_date },
  }));

const known = (n: number): [string, string][] =>
  Array.from({ length: n }, () => ["2018-03-31", "2018-03-31"]);

/** A value as it is judged, before it is published: `G08 known hub skaraborg source/ideabox`, and what it says. */
function judged(place: string, value: number | null): Row {
  const [indicator_id = "", measure = "", area_kind = "", area_code = "", part = ""] =
    place.split(" ");
  const [dimension = "", ...category] = part.split("/");
  const status = value === null ? "withheld" : "final";
  return {
    ...{ indicator_id, measure, period: "2018K1", area_kind, area_code, dimension },
    ...{ category: category.join("/") || "total", value, status },
  };
}

const hubs = ["skaraborg", "lerum", "tranas", "sundsvall"];

const given = world({
  "values.judged_values": [
    judged("G08 known hub skaraborg total", 90),
    judged("G08 known hub skaraborg source/ideabox", 79.9),
    judged("G08 known hub skaraborg source/network", 80),
    judged("G08 known hub skaraborg source/training", 100),
    judged("G08 known hub lerum total", 79),
    judged("G08 known hub lerum source/network", null),
    judged("G08 known hub tranas total", null),
    judged("G08 known hub tranas source/network", 10),
    ...hubs.flatMap((hub) => [
      judged(`G01 givers hub ${hub} total`, 30),
      judged(`G01 givers hub ${hub} sex/women`, 20),
      judged(`G01 givers hub ${hub} coding_sex/balanced/men`, null),
      judged(`G03 members hub ${hub} sex/women`, 20),
      judged(`G04 both hub ${hub} total`, 50),
    ]),
  ],
  "marts.person_sightings": [
    ...sightings("ideabox", GRASTORP, [...known(15), ["2018-03-31", null], ["2018-06-30", null]]),
    ...sightings("ideabox", ESSUNGA, [...known(3), ["2018-03-31", "2018-06-30"]]),
    ...sightings("network", GRASTORP, known(10)),
    ...sightings("training", LERUM, [["2018-03-31", null], ...known(1)]),
  ],
});

describe("G08, coverage of sex", () => {
  let g08: Values;
  let published: Row[];
  beforeAll(async () => {
    const tables = [...Object.keys(given), "values.indicator_values", "published.indicator_values"];
    const engine = await builtFrom(given, { indicators: ["G01", "G03", "G04", "G08"], tables });
    g08 = await valuesIn(engine, "G08");
    published = await engine.extract(
      "select * from published.indicator_values where indicator_id <> 'G08'",
    );
    await engine.close();
  });

  test("is the part of the persons whose sex the source has given, source by source", () => {
    expect(g08.at("known", "2018K1", "hub skaraborg", "source/ideabox")).toMatchObject({
      ...{ value: 90, numerator: 18, denominator: 20 },
    });
    expect(g08.value("known", "2018K1", "hub skaraborg", "source/network")).toBe(100);
    expect(g08.value("known", "2018K1", "hub lerum", "source/training")).toBe(50);
  });

  test("somebody in two sources counts in both", () => {
    expect(g08.at("known", "2018K1", "portfolio alla")).toMatchObject({
      ...{ numerator: 29, denominator: 32 },
    });
    expect(g08.value("persons", "2018K1", "portfolio alla")).toBe(32);
  });

  test("a sex told later counts from then on, and new persons of unknown sex lower the share", () => {
    expect(g08.at("known", "2018K2", "hub skaraborg", "source/ideabox")).toMatchObject({
      ...{ numerator: 19, denominator: 21 },
    });
  });

  test("under 80 percent, what depends on sex is published as uncertain, by the sources that it rests on", () => {
    const uncertain = (hub: string) =>
      published
        .filter(({ area_code, is_uncertain }) => area_code === hub && is_uncertain)
        .map(({ indicator_id, category }) => `${indicator_id} ${category}`)
        .sort();
    expect(uncertain("skaraborg")).toEqual(["G01 balanced/men", "G01 women"]);
    expect(uncertain("tranas")).toEqual(["G03 women"]);
    expect(uncertain("sundsvall")).toEqual([]);
  });

  test("where no source may be told of, all together decide, and the value is shown all the same", () => {
    const lerum = published.filter(({ area_code }) => area_code === "lerum");
    expect(
      lerum.map(({ indicator_id, category, value, is_uncertain }) =>
        [indicator_id, category, value ?? "..", is_uncertain].join(" "),
      ),
    ).toEqual([
      "G01 total 30 false",
      "G01 women 20 true",
      "G01 balanced/men .. true",
      "G03 women 20 true",
      "G04 total 50 true",
    ]);
  });
});
