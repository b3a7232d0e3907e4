import { groupBy, measureKey, type PersonRecord } from "./person-record.js";
import type { PossiblePerson } from "./possible-persons.js";

type Place = Pick<PersonRecord, "indicator_id" | "measure" | "period" | "dimension" | "category">;

/** Who is counted where: persons by measure, quarter, category and municipality. */
export type Slots = {
  /** For each person: 1, the number where several are counted together, or 0 for one who is only possible. */
  weights: number[];
  /** Lists the persons in some municipalities, those in the numerator only or all in the population. */
  persons: (place: Place, municipality_codes: readonly string[], which: Which) => number[];
  /** Counts those of them who are there, and not only possible. */
  count: (place: Place, municipality_codes: readonly string[], which: Which) => number;
};

type Which = "numerator" | "population";

/** Gathers the records of persons, and of those who are only possible, by where they count. */
export function gather(
  records: readonly PersonRecord[],
  possible: readonly PossiblePerson[],
): Slots {
  const weights: number[] = [];
  const slots = new Map<string, Map<string, number[]>>();
  const put = (weight: number, own: readonly PersonRecord[]) => {
    const person = weights.push(weight) - 1;
    for (const record of own) {
      for (const which of record.part === "numerator" ? BOTH : POPULATION) {
        const key = slotKey(record, which);
        const slot = slots.get(key) ?? new Map<string, number[]>();
        slots.set(key, slot);
        const persons = slot.get(record.municipality_code) ?? [];
        slot.set(record.municipality_code, persons);
        if (persons.at(-1) !== person) persons.push(person);
      }
    }
  };
  const real = groupBy(records, ({ record_id }) => record_id);
  for (const own of real.values()) put(own[0]?.weight ?? Number.NaN, own);
  const realCount = weights.length;
  for (const own of possible) put(0, own);

  const asked = new Int32Array(weights.length);
  let asking = 0;
  /** Those in some municipalities whose number is under a limit, each once: persons are put in their order, the real first. */
  const under = (limit: number, place: Place, codes: readonly string[], which: Which) => {
    const found: number[] = [];
    const slot = slots.get(slotKey(place, which));
    if (!slot) return found;
    asking++;
    for (const code of codes)
      for (const person of slot.get(code) ?? []) {
        if (person >= limit) break;
        if (asked[person] === asking) continue;
        asked[person] = asking;
        found.push(person);
      }
    return found;
  };
  return {
    weights,
    persons: (place, codes, which) => under(Number.POSITIVE_INFINITY, place, codes, which),
    count: (place, codes, which) =>
      under(realCount, place, codes, which).reduce(
        (sum, person) => sum + (weights[person] as number),
        0,
      ),
  };
}

const POPULATION = ["population"] as const;
const BOTH = ["numerator", "population"] as const;

function slotKey(place: Place, which: Which): string {
  const { period, dimension, category } = place;
  return `${measureKey(place)}|${period}|${dimension}|${category}|${which}`;
}
