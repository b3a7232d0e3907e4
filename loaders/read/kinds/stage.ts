import { field, type Options } from "../field.js";
import { normaliseText, textOf } from "../normalise-text.js";
import { stageOf, unknownStage } from "../stage-of.js";

/** A stage in the source's own word. It must stand in the stage map; the word itself is kept. */
export function stage(options: Options) {
  return field<string>({ kind: "stage", type: "text", ...options }, (cell, reading) => {
    const word = normaliseText(textOf(cell)).replace(/\s+/g, " ");
    return stageOf(word, reading) === null ? unknownStage(word, reading) : word;
  });
}
