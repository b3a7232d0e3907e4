/** Writes text for XML: signs escaped, and what XML may not hold left out. */
export function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML may not hold them
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

/** Reads the text of an attribute as it was before it was escaped. */
export function plainText(escaped: string): string {
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return escaped.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return signs[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

/** The prefix that a part writes its elements with, found at its root: `x:` or nothing. */
export function prefixOf(xml: string, root: string): string {
  return new RegExp(`<(\\w+:)?${root}\\b`).exec(xml)?.[1] ?? "";
}

/** Matches a whole element, with what it holds or without: `<xf …/>` and `<xf …>…</xf>`. */
export function elements(name: string): RegExp {
  return new RegExp(`<${name}\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</${name}>)`, "g");
}

/** The value of an attribute in a tag, null when it has none. */
export function attributeOf(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
}

/** Sets an attribute in an opening tag, whether it was there or not. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const known = new RegExp(`(\\s${name}\\s*=\\s*)["'][^"']*["']`);
  if (known.test(tag)) return tag.replace(known, `$1"${value}"`);
  return tag.replace(/^<[\w:]+/, (start) => `${start} ${name}="${value}"`);
}

/** Puts XML in right before a closing tag, the last one in the part. */
export function insertedLast(xml: string, closing: string, more: string): string {
  const at = xml.lastIndexOf(closing);
  if (at < 0) throw new Error(`missing element: ${closing}`);
  return xml.slice(0, at) + more + xml.slice(at);
}

/** Writes a column's letters, counted from 1. */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Reads a column's number from a cell's place (`AB12` is 28). */
export function columnOf(place: string): number {
  let number = 0;
  for (const letter of place.replace(/\d+$/, "")) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
