import { formatNumber } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { ReusePair } from "../charts/reuse-matrix.js";

/** Says how many solutions have moved between municipalities, and how many of the area's own municipalities give and take. */
export function reuseMatrixSentences(
  pairs: ReusePair[],
  members: ReadonlySet<string>,
  words: Messages,
): string[] {
  const say = words.sentences.reuseMatrix;
  const adoptions = pairs.reduce((sum, pair) => sum + pair.adoptions, 0);
  if (adoptions === 0) return [say.empty];
  const number = (count: number) => formatNumber(count, 0, words.format);
  const countMembers = (names: string[]) => new Set(names.filter((name) => members.has(name))).size;
  const givers = countMembers(pairs.map((pair) => pair.giver));
  const takers = countMembers(pairs.map((pair) => pair.taker));
  return [
    say.finding(adoptions, number(adoptions)),
    ...(members.size > 1 ? [say.shared(number(givers), number(takers), number(members.size))] : []),
  ];
}
