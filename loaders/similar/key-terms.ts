import { type Vectors, VectorWriter } from "./vectors.js";

/** How much a word of the description weighs beside one of the title. */
const DESCRIPTION = 0.8;
/** So many terms tell what an idea is about; a long description gives no more. */
const KEYS = 14;

/** Takes the terms that tell most out of titles and descriptions. */
export function keyTerms(title: Vectors, description: Vectors): Vectors {
  const writer = new VectorWriter();
  const both = new Map<number, number>();
  for (let row = 0; row < title.lengths.length; row++) {
    both.clear();
    gather(both, title, row, 1);
    gather(both, description, row, DESCRIPTION);
    writer.add(both.size > KEYS ? heaviest(both) : both);
  }
  return writer.vectors(() => 1);
}

function gather(
  both: Map<number, number>,
  { starts, ids, weights }: Vectors,
  row: number,
  factor: number,
) {
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
    const term = ids[at] as number;
    const weight = (weights[at] as number) * factor;
    if (weight > (both.get(term) ?? 0)) both.set(term, weight);
  }
}

function heaviest(both: Map<number, number>): Map<number, number> {
  return new Map([...both].sort(([, a], [, b]) => b - a).slice(0, KEYS));
}
