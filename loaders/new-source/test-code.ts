import type { FixtureRow } from "./fixture-rows.js";
import type { Proposal } from "./proposal.js";
import { PSEUDONYM, type Sample } from "./sample-value.js";

/** Writes the test of a proposed source: what its fixture is read as, what is refused, and that all rows add up. */
export function testCode(
  { code, name, file, fields }: Proposal,
  rows: readonly FixtureRow[],
  fixture: string,
): string {
  const first = file.format === "json" ? 1 : file.header + 2;
  const accepted = rows.flatMap(({ expected }, index) =>
    expected ? [`{ row_number: ${first + index}, ${valuesOf(expected)} }`] : [],
  );
  const reasons = rows.flatMap(({ reason }, index) =>
    reason === null ? [] : [JSON.stringify(`${first + index} ${reason}`)],
  );
  const ignored = 1 + (file.format === "json" ? 0 : file.header);
  const refused = reasons.length;
  const total = accepted.length + refused + ignored;
  const hasPersons = fields.some(({ kind }) => kind === "email" || kind === "personnummer");
  const persons = `
  test("keeps no person but as a pseudonym", async () => {
    const { tables } = await deliver(${JSON.stringify(code)}, input);
    expect(JSON.stringify(tables)).not.toMatch(/example\\.com|9804/);
  });
`;
  return `import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deliver, reasons } from "../read/deliver.js";

const input = readFileSync(new URL("../../input/${fixture}", import.meta.url));

describe(${JSON.stringify(name)}, () => {
  test("is read by its contract, a whole row and one with only what is required", async () => {
    const { tables } = await deliver(${JSON.stringify(code)}, input);
    expect(tables.${code}).toMatchObject([
      ${accepted.join(",\n      ")},
    ]);
  });

  test("has what breaks its contract refused, and every row accounted for", async () => {
    const read = await deliver(${JSON.stringify(code)}, input);
    expect(reasons(read)).toEqual([${reasons.join(", ")}]);
    const { rows, accepted, refused, ignored } = read;
    expect({ rows, accepted, refused, ignored }).toEqual({
      rows: ${total}, accepted: ${accepted.length}, refused: ${refused}, ignored: ${ignored},
    });
  });
${hasPersons ? persons : ""}});
`;
}

function valuesOf(expected: Record<string, Sample["value"]>): string {
  return Object.entries(expected)
    .map(([name, value]) => {
      const said =
        value === PSEUDONYM ? "expect.stringMatching(/^[0-9a-f]{32}$/)" : JSON.stringify(value);
      return `${name}: ${said}`;
    })
    .join(", ");
}
