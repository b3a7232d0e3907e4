import type { Cell } from "../read/types.js";
import type { Proposal } from "./proposal.js";
import type { ProposedField } from "./proposed-field.js";
import { type Sample, sampleOf, wrongValue } from "./sample-value.js";

export type FixtureRow = {
  cells: Cell[];
  /** what an accepted row is read as */
  expected: Record<string, Sample["value"]> | null;
  /** heading and code of a refused row's fault */
  reason: string | null;
};

/**
 * Makes up the rows of a fixture: a whole one, one with only what is required, the first again (which is ignored),
 * and one for each of a few faults.
 */
export function fixtureRows({ fields, file: { format } }: Proposal): FixtureRow[] {
  const samples = (row: number) => fields.map((field) => sampleOf(field, row, format));
  const accepted = (row: number, isIn: (field: ProposedField) => boolean): FixtureRow => {
    const made = samples(row).map((sample, index) =>
      isIn(fields[index] as ProposedField) ? sample : { cell: null, value: null },
    );
    const kept = fields.flatMap(({ kind, name }, index) =>
      kind === "dropped" ? [] : [[name, (made[index] as Sample).value] as const],
    );
    const cells = made.map(({ cell }) => cell);
    return { cells, expected: Object.fromEntries(kept), reason: null };
  };
  const whole = accepted(1, () => true);
  const bare = accepted(2, ({ required }) => required);
  const faults = faultsOf(fields).map(({ field, cell, code }, index): FixtureRow => {
    const cells = samples(index + 3).map((sample, at) =>
      fields[at] === field ? cell : sample.cell,
    );
    return { cells, expected: null, reason: `${field.column.heading} ${code}` };
  });
  return [whole, bare, { cells: whole.cells, expected: null, reason: null }, ...faults];
}

function faultsOf(fields: ProposedField[]): { field: ProposedField; cell: Cell; code: string }[] {
  const required = fields.find((field) => field.required);
  const missing = required ? [{ field: required, cell: null, code: "missing_value" }] : [];
  const kinds = new Set<string>();
  const wrong = fields.flatMap((field) => {
    const value = field.column.is_repeated || kinds.has(field.kind) ? null : wrongValue(field);
    kinds.add(field.kind);
    return value ? [{ field, ...value }] : [];
  });
  return [...missing, ...wrong.slice(0, 4)];
}
