import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { init, parse as parseImports } from "es-module-lexer";
import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
/** Where something leads; what a script imports only when it is asked for may be missing. */
type Address = { to: string; isNeeded: boolean };

/** Where an edition may lead out of itself: the list of editions, and the sheet that says whether it has been replaced. */
const OUTWARD = /^\.\.\/(status\/[\w-]+\.css)?$/;

/**
 * Finds the addresses in the pages, scripts and styles of a folder that lead out of it or to nothing in it: an edition
 * stands for itself, since what lies beside it is gone with the next build. Lists `file: address`.
 */
export async function outsideAddresses(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const found = names.sort().map(async (name) => {
    const addressesOf = addressesIn[/\.(html|js|css)$/.exec(name)?.[1] ?? ""];
    if (!addressesOf) return [];
    const file = name.split(sep).join("/");
    const addresses = await addressesOf(await readFile(join(folder, name), "utf8"));
    const wrong = addresses.filter((address) => !isInside(folder, file, address));
    return [...new Set(wrong.map(({ to }) => `${file}: ${to}`))];
  });
  return (await Promise.all(found)).flat();
}

function isInside(folder: string, file: string, { to, isNeeded }: Address): boolean {
  const [path = ""] = to.split(/[?#]/);
  if (path === "" || /^(https?|mailto|data|blob):/.test(to)) return true;
  if (path.startsWith("/")) return false;
  const place = posix.join(posix.dirname(file), decodeURIComponent(path));
  if (place.startsWith("..")) return OUTWARD.test(place);
  const at = join(folder, place);
  if (!isNeeded || existsSync(`${at}.html`) || existsSync(join(at, "index.html"))) return true;
  return /\.\w+$/.test(place) && existsSync(at);
}

const addressesIn: Record<string, (text: string) => Promise<Address[]>> = {
  html: (html) => inPage(parse(html, { scriptingEnabled: false })),
  js: inScript,
  css: inStyle,
};

async function inPage(node: Node): Promise<Address[]> {
  const own: Address[] = [];
  if ("tagName" in node) {
    for (const { name, value } of node.attrs)
      if (/^(href|src)$/.test(name)) own.push({ to: value, isNeeded: true });
    const text = node.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
    if (node.tagName === "script") own.push(...(await inScript(text)));
    if (node.tagName === "style") own.push(...(await inStyle(text)));
  }
  const children: Node[] = "childNodes" in node ? [...node.childNodes] : [];
  if ("content" in node) children.push(node.content);
  return [...own, ...(await Promise.all(children.map(inPage))).flat()];
}

/** Reads what a script imports, and the files that Framework has attached to it. */
async function inScript(script: string): Promise<Address[]> {
  await init;
  const [imports] = parseImports(script);
  const attached = script.matchAll(/"path"\s*:\s*"(\.[^"]+)"/g);
  return [
    ...imports.flatMap(({ n, d }) => (n === undefined ? [] : [{ to: n, isNeeded: d < 0 }])),
    ...Array.from(attached, ([, to = ""]) => ({ to, isNeeded: true })),
  ];
}

async function inStyle(style: string): Promise<Address[]> {
  const addresses = style.matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g);
  return Array.from(addresses, ([, to = ""]) => ({ to, isNeeded: true }));
}
