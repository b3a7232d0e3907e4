import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { ReusePair } from "../charts/reuse-matrix.js";

/** Says how many solutions have moved between municipalities, and how many of these give and take. */
export function reuseMatrixSentences(
  pairs: ReusePair[],
  members: number,
  words: Messages,
): string[] {
  const say = words.sentences.reuseMatrix;
  const adoptions = pairs.reduce((sum, pair) => sum + pair.adoptions, 0);
  if (adoptions === 0) return [say.empty];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const givers = new Set(pairs.map((pair) => pair.giver)).size;
  const takers = new Set(pairs.map((pair) => pair.taker)).size;
  return [
    say.finding(adoptions, number(adoptions)),
    say.shared(number(givers), number(takers), number(members)),
  ];
}
