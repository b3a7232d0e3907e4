import { describe, expect, test } from "vitest";
import { CorpusWriter, type IdeaText } from "../../../loaders/similar/corpus.js";
import { foldLetters } from "../../../loaders/similar/fold-letters.js";
import { likenessIn, THRESHOLD } from "../../../loaders/similar/likeness.js";
import { placeWords } from "../../../loaders/similar/place-words.js";
import { sharedTerms } from "../../../loaders/similar/shared-terms.js";
import { splitCompound } from "../../../loaders/similar/split-compound.js";
import { stem } from "../../../loaders/similar/stem.js";
import { wordsOf } from "../../../loaders/similar/words-of.js";
import { pairs, places } from "./labelled-pairs.js";

describe("stem(word)", () => {
  test.each([
    ["schema", "schemat"],
    ["nyckel", "nyckels"],
    ["elev", "eleverna"],
    ["äldre", "äldres"],
    ["planering", "planeringen"],
    ["kommunal", "kommunala"],
    ["bibliotek", "bibliotekens"],
  ])("lets %s and %s meet", (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  test("leaves short words, and words that only look like each other, apart", () => {
    expect(stem("ar")).toBe("ar");
    expect(stem("")).toBe("");
    expect(stem("mål")).not.toBe(stem("mat"));
    expect(stem("skola")).not.toBe(stem("skolios"));
  });
});

describe("wordsOf(text)", () => {
  const texts = (text: string) => wordsOf(text).map((word) => word.text);

  test("gives words in lower case and composed letters, without signs and single letters", () => {
    expect(texts("E-signering, på 3D-skrivare!")).toEqual(["signering", "på", "3d", "skrivare"]);
    expect(texts("A\u030alderdom")).toEqual(["ålderdom"]);
    expect(texts("Bæredygtig løsning")).toEqual(["bäredygtig", "lösning"]);
    expect(texts("")).toEqual([]);
  });

  test("knows a name by its capital inside a sentence, but not in a heading in capitals", () => {
    const names = (text: string) =>
      wordsOf(text).flatMap((word) => (word.is_name ? word.text : []));
    expect(names("Ny bänk vid Ekbacken. Parken är mörk.")).toEqual(["ekbacken"]);
    expect(names("NY BÄNK I PARKEN")).toEqual([]);
  });
});

test("foldLetters(word) takes away what a keyboard may lack", () => {
  expect(foldLetters("kafé på höjden")).toBe("kafe pa hojden");
});

describe("splitCompound(word, isKnown)", () => {
  const known = new Set(["personal", "schema", "arbet", "plats", "skol", "gård"].map(stem));
  const split = (word: string) => splitCompound(word, (part) => known.has(part));

  test("finds the two words of a compound, with and without a linking s", () => {
    expect(split("personalschema")).toEqual([stem("personal"), stem("schema")]);
    expect(split("arbetsplatsen")).toEqual([stem("arbet"), stem("plats")]);
  });

  test("gives null where a part is no word", () => {
    expect(split("personligt")).toBeNull();
    expect(split("skola")).toBeNull();
  });
});

describe("placeWords(names)", () => {
  test("has municipalities and counties, but not those that are everyday words", () => {
    const found = placeWords(["Upplands Väsby", "Mark", "Vara", "Skövde"]);
    expect([...found]).toEqual(expect.arrayContaining(["väsby", "skövde", "skaraborg"]));
    expect(found).not.toContain("mark");
    expect(found).not.toContain("vara");
  });
});

describe("two texts among the others", () => {
  const others = pairs.flatMap((pair) => [
    { title: pair.title_a, description: pair.description_a },
    { title: pair.title_b, description: pair.description_b },
  ]);

  function compared(one: IdeaText, other: IdeaText, more: IdeaText[] = []) {
    const writer = new CorpusWriter();
    for (const text of [one, other, ...others, ...more]) writer.add(text);
    const corpus = writer.corpus(places);
    return { likeness: likenessIn(corpus)(0, 1), terms: sharedTerms(corpus, 0, 1) };
  }
  const titles = (one: string, other: string) =>
    compared({ title: one, description: null }, { title: other, description: null });

  test("are told by the terms that they share, what is rarest first", () => {
    expect(
      titles("Personal schema för nattpatrullen", "Personalschema i nattpatrullen").terms,
    ).toEqual(expect.arrayContaining(["nattpatrullen", "personalschema"]));
  });

  test("meet without å, ä and ö when one is typed so, and are kept apart when both have them", () => {
    const typed = titles("Halkbekampning med saltlosning", "Halkbekämpning med saltlösning");
    expect(typed.likeness).toBeGreaterThan(THRESHOLD);
    expect(titles("Mål för varje lärare", "Mal för varje lärare").terms).not.toContain("mål");
  });

  test("are not alike for being of the same place, even one that no list has", () => {
    for (const place of ["Skövde", "Ekbacken"]) {
      const { likeness: found } = titles(`Cykelställ vid ${place}`, `Fågelholkar vid ${place}`);
      expect(found).toBeLessThan(THRESHOLD / 2);
    }
  });

  test("are the same under an old name and a new", () => {
    const { terms } = titles("Körsång på säbo", "Körsång på särskilt boende");
    expect(terms).toHaveLength(2);
  });

  test("are not alike for a sentence that a form gave to all", () => {
    const formula = "Idén har förankrats hos närmaste chef och skyddsombud.";
    const one = { title: "Fågelholkar i parken", description: formula };
    const other = { title: "Kortare möten", description: formula };
    const more = [{ title: "Nya stolar", description: formula }];
    expect(compared(one, other).likeness).toBeGreaterThan(0.3);
    expect(compared(one, other, more).likeness).toBeLessThan(0.02);
  });

  test("can be empty", () => {
    expect(titles("", "…").likeness).toBe(0);
  });
});
