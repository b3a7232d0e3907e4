import type { Messages } from "../../messages.js";
import type { Contradiction } from "../published.js";

/** Says how many contradictions there are between the sources. */
export function contradictionSentences(rows: Contradiction[], words: Messages): string[] {
  const say = words.sentences.contradictions;
  return rows.length === 0 ? [say.empty] : [say.finding(rows.length, String(rows.length))];
}
