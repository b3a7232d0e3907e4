import { WITHHELD_SPLITS } from "../warehouse/reference-lists.js";
import type { Files } from "./archive.js";
import type { Manifest } from "./edition.js";

/** The list of splits that are withheld: suppression, while the other lists are records. */
const LIST = `${WITHHELD_SPLITS}.csv`;

/** Tells whether two editions have the same lists: that of withheld splits, or all the others. */
export function haveSameLists(old: Manifest, now: Manifest, which: "withheld" | "others"): boolean {
  const of = ({ lists }: Manifest) =>
    JSON.stringify(lists.filter(({ list }) => (list === LIST) === (which === "withheld")));
  return of(old) === of(now);
}

/** Takes the later lists, but of withheld splits the earlier one: an empty one where there was none. */
export function withheldAsBefore(before: Files, after: Files): Files {
  const list = after[LIST];
  if (!list) return after;
  const [headings = ""] = Buffer.from(list).toString("utf8").split("\n");
  return { ...after, [LIST]: before[LIST] ?? Buffer.from(`${headings}\n`) };
}
