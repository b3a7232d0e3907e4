import type { DuckDBVector } from "@duckdb/node-api";

/** A column of numbers, with 0 where there is none; the bitmap has a bit for each number there is. */
export type Numbers = {
  values: Float64Array;
  nullBitmap: Uint8Array;
  nullCount: number;
  isNull: (at: number) => boolean;
};

/** Reads one column of numbers, part by part. */
export function numbersOf(vectors: DuckDBVector[]): Numbers {
  const length = vectors.reduce((sum, { itemCount }) => sum + itemCount, 0);
  const values = new Float64Array(length);
  const nullBitmap = new Uint8Array(Math.ceil(length / 8));
  let at = 0;
  let found = 0;
  for (const vector of vectors) {
    for (let i = 0; i < vector.itemCount; i++, at++) {
      const value = vector.getItem(i) as number | null;
      if (value === null) continue;
      values[at] = value;
      nullBitmap[at >> 3] = (nullBitmap[at >> 3] ?? 0) | (1 << (at & 7));
      found++;
    }
  }
  const isNull = (i: number) => ((nullBitmap[i >> 3] ?? 0) & (1 << (i & 7))) === 0;
  return { values, nullBitmap, nullCount: length - found, isNull };
}
