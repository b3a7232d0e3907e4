import { fieldsOf } from "../contract.js";
import { FileFault } from "../fault.js";
import { type Layout, layOut } from "../lay-out.js";
import { limits } from "../limits.js";
import { readCsv } from "../read-csv.js";
import { screenLayouts } from "../screen-layouts.js";
import { sniffDelimiter } from "../sniff-delimiter.js";
import type { Source } from "../types.js";

/** What separates the cells of a file, and where its fields stand. */
export type Form = { delimiter: string; layout: Layout };

/** source → first line → the form of every file without quotes that begins with it */
const known = new WeakMap<Source, Map<string, Form>>();
const most = 1000;

/**
 * Finds the form of a file from its first lines; null when they are not those of a plain file. A header in the first
 * line that has all headings, with the source's own delimiter, is remembered: no line below it can outdo it.
 */
export function findForm(
  text: string,
  is_quoted: boolean,
  source: Source,
  sources: readonly Source[],
): Form | null {
  const forms = known.get(source) ?? new Map<string, Form>();
  known.set(source, forms);
  const [first = ""] = text.split("\n", 1);
  const before = is_quoted ? undefined : forms.get(first);
  if (before) return before;
  const form = lookForForm(text, source, sources);
  if (form && !is_quoted && isWhole(form, source) && forms.size < most) forms.set(first, form);
  return form;
}

function isWhole({ delimiter, layout: { header, raw } }: Form, source: Source): boolean {
  const headed = fieldsOf(raw).filter(({ headings }) => headings.length > 0);
  const isFirst = header.index === 0 && delimiter === source.delimiter;
  return isFirst && header.columns.size === headed.length && headed.length > 1;
}

function lookForForm(text: string, source: Source, sources: readonly Source[]): Form | null {
  if (text.trim() === "" || /^\s*[[{]/.test(text) || text.startsWith("PK")) return null;
  try {
    const delimiter = sniffDelimiter(text, source, sources);
    if (!isPlainDelimiter(delimiter)) return null;
    const sheet = readCsv(text, delimiter, limits.title_rows);
    const [layout, ...others] = layOut([sheet], source, sources);
    if (!layout || others.length > 0 || isRepeated(layout)) return null;
    screenLayouts([sheet], [layout]);
    return { delimiter, layout };
  } catch (error) {
    if (error instanceof FileFault) return null; // the row path says it in its own words
    throw error;
  }
}

function isPlainDelimiter(delimiter: string): boolean {
  const isWord = /[\p{L}\p{N}\s]/u.test(delimiter.replace("\t", ""));
  return delimiter.length === 1 && delimiter !== '"' && !isWord;
}

/** Two columns under headings of one field are one value, which only TypeScript puts together. */
function isRepeated({ header: { headings, columns } }: Layout): boolean {
  return new Set(columns.values()).size !== headings.filter((heading) => heading !== null).length;
}
