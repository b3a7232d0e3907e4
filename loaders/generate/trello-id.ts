import type { Random } from "./random.js";

/** Makes a Trello id: eight hexadecimal digits of the Unix second, then sixteen of its own. */
export function trelloId(random: Random, at: number): string {
  const own = Array.from({ length: 15 }, () => random.integer(0, 15).toString(16)).join("");
  return `${Math.floor(at).toString(16).padStart(8, "0")}a${own}`;
}
