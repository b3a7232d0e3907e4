import { expect, test } from "vitest";
import { BEGINS, DESCENDS, findAscending } from "../../../../loaders/read/screen/find-ascending.js";
import type { Waiting } from "../../../../loaders/read/screen/group-files.js";

/** A file of five lines below its header. */
const file = (file_id: number) =>
  ({ file_id, plain: { layout: { header: { index: 0 } }, starts: { length: 6 } } }) as Waiting;

/** The number of a row's file, negative if it is unsure; its note; its place; what it has in common with others. */
type Noted = [number, number, number, number];

const find = (...rows: Noted[]) => {
  const column = (at: 0 | 1 | 2 | 3) => rows.map((row) => row[at]);
  const chunk = [
    ...[Int32Array.from(column(0)), Int32Array.from(column(1))],
    ...[BigUint64Array.from(column(2), BigInt), BigUint64Array.from(column(3), BigInt)],
  ];
  return findAscending([file(1), file(2)], [chunk]);
};

const first: Noted[] = [
  [1, BEGINS, 100, 7],
  [-1, 0, 102, 8],
  [1, 0, 104, 9],
];
const begun: Noted = [2, BEGINS, 105, 3];
const ended: Noted = [2, 0, 109, 4];

test("a row's line is told by its place behind the first of its file", () => {
  const found = find(...first, [-2, BEGINS, 105, 3], ended);
  const sampled = new Map([
    [2, 7n],
    [6, 9n],
  ]);
  expect(found.get(1)).toEqual({ unsure: [4], sampled, again: [] });
  expect(found.get(2)).toEqual({ unsure: [2], sampled: new Map([[6, 4n]]), again: [] });
});

test("nothing is said of a file whose keys do not ascend, whose rows lie apart, or with a row too few or too many", () => {
  const others: Noted[][] = [
    [begun, [2, DESCENDS, 107, 3], ended],
    [begun, [2, BEGINS, 107, 3], ended],
    [begun, [2, 0, 108, 4]],
    [begun, [2, 0, 110, 4]],
    [],
  ];
  for (const other of others) expect([...find(...first, ...other).keys()]).toEqual([1]);
  expect([...find(...first, begun, ended).keys()]).toEqual([1, 2]);
});
