import { type DefaultTreeAdapterMap, parse } from "parse5";
import { scriptFaults } from "./script-faults.js";
import { styleFaults } from "./style-faults.js";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

const loading = new Set(["src", "srcset", "data", "poster", "action", "formaction"]);

/**
 * Finds what is wrong in a finished page: errors that Framework printed into it, addresses elsewhere
 * that it would load, imports that are left unresolved. Lists one sentence for each.
 */
export async function pageFaults(html: string): Promise<string[]> {
  const faults: string[] = [];
  for (const element of elements(parse(html, { scriptingEnabled: false }))) {
    const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
    if (attributes.get("class")?.includes("observablehq--error"))
      faults.push(text(element).trim() || "error");
    for (const [name, value] of attributes) {
      const loads = loading.has(name) || (name === "href" && element.tagName !== "a");
      if (loads && /(^|[\s,])(https?:)?\/\//.test(value)) faults.push(`external address: ${value}`);
    }
    if (element.tagName === "style") faults.push(...styleFaults(text(element)));
    if (element.tagName === "script") faults.push(...(await scriptFaults(text(element))));
  }
  return faults;
}

function* elements(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("content" in node) yield* elements(node.content);
  if ("childNodes" in node) for (const child of node.childNodes) yield* elements(child);
}

function text(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(text).join("") : "";
}
