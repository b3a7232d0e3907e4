import type { Facts } from "./facts.js";

/**
 * Writes the links in every page's head: the icon and the fonts, which are copied as they are. A sealed
 * page also links to a style sheet outside the edition, the one thing that can say later that it has been replaced.
 */
export function head({ edition }: Pick<Facts, "edition">): string {
  const status = edition
    ? `\n<link rel="stylesheet" href="/../status/${edition.edition}.css">`
    : "";
  return `<link rel="icon" type="image/svg+xml" href="/icon.svg">
<link rel="stylesheet" href="/fonts/source-sans-3.css">${status}`;
}
