import type { Messages } from "../messages.js";
import { sexColours } from "./colours.js";

/** Names the two colours of sex and the round mark of women, women first. */
export function sexLegend(words: Messages) {
  return [
    { label: words.sex.women, fill: sexColours.women, isRound: true },
    { label: words.sex.men, fill: sexColours.men },
  ];
}
