import { describe, expect, test } from "vitest";
import { type LedgerRow, splitsOf } from "../../../../loaders/audit/persons/ledger-row.js";
import { proofLeaks } from "../../../../loaders/audit/persons/proof-leaks.js";
import { splitsToWithhold } from "../../../../loaders/audit/persons/splits-to-withhold.js";
import { type Givers, ledgerOf, personsOf } from "../persons-of.js";

const [FIRST, THIRD] = ["2019K1", "2019K3"] as const;

/** Ale has three women in the third quarter, and Bo many of both. */
const givers: Givers = {
  ale: { [FIRST]: [9, 8], [THIRD]: [3, 12] },
  bo: { [FIRST]: [11, 9], [THIRD]: [9, 7] },
};
const ledger = [
  ...ledgerOf(givers, "quarter", FIRST, []),
  ...ledgerOf(givers, "quarter", THIRD, ["ale"]),
];
const toWithhold = async (now: LedgerRow[], sealed: LedgerRow[] = []) =>
  (await splitsToWithhold(personsOf(givers, now), [{ rows: sealed }])).map(
    ({ area_code, dimension, period }) => `${area_code} ${dimension} ${period}`,
  );

describe("the splits to withhold", () => {
  test("are those of the quarter that tells, of the sluice before the portfolio", async () => {
    expect(await toWithhold(ledger)).toEqual([`bo sex ${THIRD}`]);
  });

  test("are enough, and none when nothing tells", async () => {
    const isWithheld = (row: LedgerRow) =>
      splitsOf(row).includes(`G01 sex municipality bo ${THIRD}`);
    const numbers = { value: null, numerator: null, denominator: null, n: null };
    const now = ledger.map((row) =>
      isWithheld(row) ? { ...row, ...numbers, status: "withheld" } : row,
    );
    expect(await proofLeaks(personsOf(givers, now), [])).toEqual([]);
    expect(await toWithhold(now)).toEqual([]);
  });

  test("are of the portfolio where an edition has told of the sluice", async () => {
    const told = ledger.filter(
      ({ area_code, period }) => `${area_code} ${period}` === `bo ${THIRD}`,
    );
    expect(await toWithhold(ledger, told)).toEqual([`alla sex ${THIRD}`]);
  });

  test("are none where editions have told it all", async () => {
    expect(await toWithhold(ledger, ledger)).toEqual([]);
  });
});
