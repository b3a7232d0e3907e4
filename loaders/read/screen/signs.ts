/**
 * Tests of a cell's signs, each at least as wide as the exact test in TypeScript:
 * what they let by needs no second look, what they catch gets one.
 */

const edges = "[!-~À-ſ]([ -~À-ſ]*[!-~À-ſ])?";
const words = "[!-~À-ſ]+( [!-~À-ſ]+)*";

/**
 * Says of a cell that normaliseText leaves it alone: letters that are composed already, digits and signs,
 * no space first or last. In a tame file only the spaces are left to look for.
 */
export function isNormal(cell: string, is_tame: boolean): string {
  if (!is_tame) return `regexp_full_match(${cell}, '${edges}')`;
  return `not starts_with(${cell}, ' ') and not ends_with(${cell}, ' ') and ${cell} <> ''`;
}

/** As `isNormal`, and no two spaces together. */
export function isSingleSpaced(cell: string, is_tame: boolean): string {
  if (!is_tame) return `regexp_full_match(${cell}, '${words}')`;
  return `${isNormal(cell, true)} and not contains(${cell}, '  ')`;
}

/** Says of a cell in a tame file that it is one short word: normal, no blank mark, and too short for a personal number. */
export function isShortWord(cell: string): string {
  return `strlen(${cell}) between 3 and 9 and not contains(${cell}, ' ')`;
}

/** Says of a normal cell that it holds no personal number: shorter than any, or without such a run of digits. */
export function holdsNoNumber(cell: string): string {
  const runs =
    "[0-9]{6} ?[-+]? ?[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}[- ]?[0-9]{4}|[0-9]{6}[ -]?[0-9]{5}";
  return `case when strlen(${cell}) < 10 then true else not regexp_matches(${cell}, '${runs}') end`;
}

/** Says of a normal cell that it holds no e-mail address and no phone number. */
export function holdsNoContact(cell: string): string {
  return `not regexp_matches(${cell}, '@|[(\\[][aA][tT][)\\]]|[0-9]([ /()-]*[0-9]){6}')`;
}

/** Says of a cell that it is none of the marks that `isBlank` calls empty, as far as they are written in ASCII. */
export function isBlankMark(cell: string): string {
  return `case when strlen(${cell}) < 3 then ${cell} in ('', '-', '.', '..') else false end`;
}
