import type { Messages } from "../messages.js";
import type { Area } from "./published.js";

/** Says an area's name as it stands within a sentence: `hela portföljen`, `Hjo`. */
export function areaWords(area: Pick<Area, "area_kind" | "name">, words: Messages): string {
  return area.area_kind === "portfolio" ? words.portfolio : area.name;
}
