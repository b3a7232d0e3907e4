import { giveWay } from "../proof/give-way.js";
import { loadSolver } from "../proof/load-solver.js";
import { isShown, type Split, splitKey } from "./ledger-row.js";
import type { Measures, Persons } from "./read-persons.js";
import type { SealedNumbers } from "./read-sealed.js";
import { toldSystems } from "./told-systems.js";

/**
 * Chooses the splits that must be withheld for everything published to tell of no few persons. None where nothing
 * is told, or where withholding does not help. Error: `unproved: …`.
 */
export async function splitsToWithhold(
  persons: Persons,
  sealed: readonly Pick<SealedNumbers, "rows">[],
): Promise<Split[]> {
  const highs = await loadSolver();
  const shown = new Map(persons.ledger.filter(isShown).map((row) => [splitKey(row), row]));
  const series = new Map<string, string[]>();
  for (const row of inOrder([...shown.values()], persons.measures)) {
    const name = splitKey({ ...row, period: "" });
    series.set(name, [...(series.get(name) ?? []), splitKey(row)]);
  }
  return toldSystems(persons, sealed).flatMap(({ indicator_ids, system }) => {
    const own = [...series.values()].filter(([split = ""]) =>
      indicator_ids.includes(shown.get(split)?.indicator_id ?? ""),
    );
    return giveWay(highs, system(), persons.k, own).map((name) => {
      const { indicator_id, dimension, area_kind, area_code, period } = shown.get(name) as Split;
      return { indicator_id, dimension, area_kind, area_code, period };
    });
  });
}

/**
 * Puts splits in the order of what readers would miss most: the portfolio's and the sluices' before those of groups of
 * municipalities, and these before those of single ones; all before sex, sex before other dimensions and those before crossed ones; an indicator
 * before those that count some of its persons; older quarters before newer, since these may be sealed.
 */
function inOrder<S extends Split>(splits: readonly S[], measures: Measures): S[] {
  const parts = new Set(
    [...measures.values()].filter(({ part_of }) => part_of).map(({ indicator_id }) => indicator_id),
  );
  const rankOf = ({ indicator_id, dimension, area_kind }: Split) =>
    [
      area_kind === "municipality" ? 2 : area_kind === "group" ? 1 : 0,
      dimension === "total" ? 0 : dimension === "sex" ? 1 : dimension.includes("_") ? 3 : 2,
      parts.has(indicator_id) ? 1 : 0,
      area_kind === "portfolio" ? 0 : 1,
    ].join("");
  const keyOf = (split: Split) => `${rankOf(split)} ${splitKey(split)}`;
  return splits
    .map((split) => ({ split, key: keyOf(split) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ split }) => split);
}
