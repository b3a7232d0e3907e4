import { type Row, type Vectors, VectorWriter } from "./vectors.js";

/** How much a word of the description weighs beside one of the title. */
const DESCRIPTION = 0.8;
/** So many terms tell what an idea is about; a long description gives no more. */
const KEYS = 14;

/** Takes the terms that tell most out of titles and descriptions. */
export function keyTerms(title: Vectors, description: Vectors): Vectors {
  const writer = new VectorWriter();
  for (let row = 0; row < title.lengths.length; row++) {
    writer.add(heaviest(merged(title, description, row)));
  }
  return writer.vectors(() => 1);
}

function merged(title: Vectors, description: Vectors, row: number): Row {
  const both: Row = { ids: [], weights: [] };
  let a = title.starts[row] as number;
  let b = description.starts[row] as number;
  const aEnd = title.starts[row + 1] as number;
  const bEnd = description.starts[row + 1] as number;
  while (a < aEnd || b < bEnd) {
    const one = a < aEnd ? (title.ids[a] as number) : Number.POSITIVE_INFINITY;
    const other = b < bEnd ? (description.ids[b] as number) : Number.POSITIVE_INFINITY;
    const own = one <= other ? (title.weights[a++] as number) : 0;
    const told = other <= one ? (description.weights[b++] as number) * DESCRIPTION : 0;
    both.ids.push(Math.min(one, other));
    both.weights.push(Math.max(own, told));
  }
  return both;
}

function heaviest(row: Row): Row {
  if (row.ids.length <= KEYS) return row;
  const least = row.weights.toSorted((a, b) => b - a)[KEYS - 1] as number;
  const chosen: Row = { ids: [], weights: [] };
  for (const [at, weight] of row.weights.entries()) {
    if (weight < least || chosen.ids.length === KEYS) continue;
    chosen.ids.push(row.ids[at] as number);
    chosen.weights.push(weight);
  }
  return chosen;
}
