import { groupBy, type PersonRecord } from "./person-record.js";
import type { PossiblePerson } from "./possible-persons.js";

type Place = Pick<PersonRecord, "measure" | "period" | "dimension" | "category">;

/** Who is counted where: persons by measure, quarter, category and municipality. */
export type Slots = {
  /** For each person: 1, the number where several are counted together, or 0 for one who is only possible. */
  weights: number[];
  /** Lists the persons in some municipalities, those in the numerator only or all in the population. */
  persons: (
    place: Place,
    municipality_codes: readonly string[],
    which: "numerator" | "population",
  ) => number[];
};

/** Gathers the records of an indicator's persons, and of those who are only possible, by where they count. */
export function gather(
  records: readonly PersonRecord[],
  possible: readonly PossiblePerson[],
): Slots {
  const weights: number[] = [];
  const slots = new Map<string, Set<number>>();
  const put = (weight: number, own: readonly PersonRecord[]) => {
    const person = weights.push(weight) - 1;
    for (const record of own) {
      const wholes = record.part === "numerator" ? ["numerator", "population"] : ["population"];
      for (const whole of wholes) {
        const key = slotKey(record, record.municipality_code, whole);
        const slot = slots.get(key) ?? new Set<number>();
        slots.set(key, slot.add(person));
      }
    }
  };
  const real = groupBy(records, ({ record_id }) => record_id);
  for (const own of real.values()) put(own[0]?.weight ?? Number.NaN, own);
  for (const { records: own } of possible) put(0, own);
  return {
    weights,
    persons: (place, municipality_codes, which) => {
      const found = new Set<number>();
      for (const code of municipality_codes)
        for (const person of slots.get(slotKey(place, code, which)) ?? []) found.add(person);
      return [...found];
    },
  };
}

function slotKey({ measure, period, dimension, category }: Place, code: string, which: string) {
  return [measure, period, dimension, category, code, which].join("|");
}
