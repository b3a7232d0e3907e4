import { describe, expect, it } from "vitest";
import { table } from "../../../loaders/read/contract.js";
import { dropped, identity, sex, sexOfNumber, text } from "../../../loaders/read/kinds/index.js";
import type { Source } from "../../../loaders/read/types.js";
import { sources } from "../../../loaders/sources/index.js";
import { personalColumns } from "../../../loaders/warehouse/personal-columns.js";
import { sv } from "../../../src/messages.js";

const shape = {
  unit: text({ headings: ["Enhet"] }),
  number: identity({ headings: ["Personnummer"], identity: "personnummer" }),
  number_sex: sexOfNumber({ headings: ["Personnummer"] }),
  sex: sex({ headings: ["Kön"] }),
  name: dropped({ headings: ["Namn"] }),
  note: text({ headings: ["Anmärkning"], personal: "free_text" }),
};
const source = { code: "course", tables: { people: table(shape) } } as unknown as Source;

describe("personalColumns(sources)", () => {
  it("lists what a contract declares of persons, in its order, with what is done to it", () => {
    expect(
      personalColumns({ course: source }).map(({ heading, treatment }) => [heading, treatment]),
    ).toEqual([
      ["Personnummer", "pseudonym"],
      ["Personnummer", "sex_of_number"],
      ["Kön", "sex"],
      ["Namn", "dropped"],
      ["Anmärkning", "kept_unpublished"],
    ]);
  });

  it("is nothing of no sources", () => {
    expect(personalColumns({})).toEqual([]);
  });

  it("knows a system and a Swedish phrase for each column of the project's own contracts", () => {
    const all = personalColumns(sources);
    expect(all.length).toBeGreaterThan(0);
    for (const { source: code, treatment } of all) {
      expect(sv.sources).toHaveProperty(String(code));
      expect(sv.privacy.columns.treatments).toHaveProperty(String(treatment));
    }
  });
});
