import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Reads what people have typed, in the code and the lists, as one long text, and tells whether a text
 * stands in it word for word: then it is not computed from anybody's records.
 */
export async function typedTexts(
  folders: readonly string[],
  lists: readonly string[],
): Promise<(text: string) => boolean> {
  const texts = await Promise.all(folders.map(readTexts));
  return typedIn([...texts.flat(), ...lists]);
}

/** Tells whether a text stands word for word in others. */
export function typedIn(texts: readonly string[]): (text: string) => boolean {
  const typed = bare(texts.join("\n"));
  return (text) => {
    const wanted = bare(text);
    return wanted !== "" && typed.includes(wanted);
  };
}

async function readTexts(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const wanted = names.filter((name) => /\.(ts|md)$/.test(name));
  return Promise.all(wanted.map((name) => readFile(join(folder, name), "utf8")));
}

/** Leaves out how a text is laid out and marked up: white space, quotes, tags, and Markdown's signs. */
function bare(text: string): string {
  return text
    .replace(/\\u(00a0|202f)/gi, " ")
    .replace(/\]\([^)]*\)/g, "")
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, "")
    .replace(/[[\]*_`"'”’“\\<>]/g, "")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}
