import { beforeAll, describe, expect, test } from "vitest";
import { type Values, valuesOf } from "./values-of.js";
import { ESSUNGA, GRASTORP, LERUM, world } from "./world.js";

/** A source, its municipality, and of persons the day they were seen and the day their sex was known. */
const sightings = (source: string, municipality_code: string, persons: [string, string | null][]) =>
  persons.map(([seen_date, known_date], i) => ({
    ...{ source, municipality_code, person_id: `${municipality_code}-${i}`, seen_date, known_date },
  }));

const known = (n: number): [string, string][] =>
  Array.from({ length: n }, () => ["2018-03-31", "2018-03-31"]);

const given = world({
  "marts.person_sightings": [
    ...sightings("ideabox", GRASTORP, [...known(15), ["2018-03-31", null], ["2018-06-30", null]]),
    ...sightings("ideabox", ESSUNGA, [...known(3), ["2018-03-31", "2018-06-30"]]),
    ...sightings("network", GRASTORP, known(10)),
    ...sightings("training", LERUM, [["2018-03-31", null], ...known(1)]),
  ],
});

describe("G08, coverage of sex", () => {
  let g08: Values;
  beforeAll(async () => {
    g08 = await valuesOf("G08", given);
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
});
