import type { Messages } from "../messages.js";
import { sexColours } from "./colours.js";
import type { LegendItem } from "./legend.js";

/** Names the two colours of sex and the round mark of women, women first; as bars, and with the hatch of unknown sex, where that is drawn. */
export function sexLegend(words: Messages, { bars = false, unknown = false } = {}): LegendItem[] {
  return [
    { label: words.sex.women, fill: sexColours.women, isRound: !bars },
    { label: words.sex.men, fill: sexColours.men },
    ...(unknown ? [{ label: words.sex.unknown, fill: sexColours.unknown, hatched: true }] : []),
  ];
}
