import type { Stage } from "./model.js";
import { readList } from "./read-list.js";

/** Finds the word that a system uses for each stage: the first in the project's stage map. */
export function stageWords(source: string): (stage: Stage | "not_a_stage") => string {
  const words = new Map<string, string>();
  for (const row of readList("stage_map")) {
    const { stage = "", source_stage = "" } = row;
    if (row.source === source && !words.has(stage)) words.set(stage, source_stage);
  }
  return (stage) => {
    const word = words.get(stage);
    if (word === undefined) throw new Error(`missing stage word: ${source} ${stage}`);
    return word;
  };
}
