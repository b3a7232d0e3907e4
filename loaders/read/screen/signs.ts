/**
 * Tests of a cell's signs in RE2, each at least as wide as the exact test in TypeScript:
 * what they let by needs no second look, what they catch gets one.
 */

/** Letters that are composed already, digits and signs, no space first or last: normaliseText leaves it alone. */
export const normal = "[!-~À-ſ]([ -~À-ſ]*[!-~À-ſ])?";

/** As `normal`, and no two spaces together. */
export const singleSpaced = "[!-~À-ſ]+( [!-~À-ſ]+)*";

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
