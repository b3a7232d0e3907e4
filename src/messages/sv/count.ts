/** Puts a number before its noun in the right form. */
export function count(number: string, one: string, many: string): string {
  return `${number} ${number === "1" ? one : many}`;
}
