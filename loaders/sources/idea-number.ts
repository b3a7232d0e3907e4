const bracketed = /^\s*\[([^\]\n]{1,40})\]\s*/;

/** Reads the idea number that a card's or task's name begins with: `[2018-014] Lånecykel`. */
export function ideaNumberIn(name: string): string | null {
  const number = bracketed.exec(name)?.[1]?.trim() ?? "";
  return /^[\p{L}\p{N}][\p{L}\p{N}\s./_-]*\d[\p{L}\p{N}]*$/u.test(number) ? number : null;
}

/** Gives a card's or task's name without its idea number; the name itself when nothing is left. */
export function titleWithoutIdeaNumber(name: string): string {
  const title = ideaNumberIn(name) === null ? name : name.replace(bracketed, "");
  return title.trim() === "" ? name : title;
}
