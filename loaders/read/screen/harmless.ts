import { limits } from "../limits.js";
import { holdsNoNumber, isNormal } from "./signs.js";

/** Says of a cell that none of the contract's fields reads that it may stand there: a personal number refuses the file. */
export function isHarmless(cell: string, is_tame: boolean): string {
  return `case when ${cell} = '' then true else strlen(${cell}) <= ${limits.cell_characters} and ${isNormal(cell, is_tame)} and ${holdsNoNumber(cell)} end`;
}

/** Says of a row's first cell that it begins no sum: `Summa`, `Totalt`, `Delsumma`. Zod's side knows the words. */
export function isNoSum(cell: string): string {
  return `case when ${cell} < 'D' or ${cell} >= 'E' and ${cell} < 'S' then true else not regexp_matches(${cell}, '(?i)^(del)?(sum|tot)') end`;
}
