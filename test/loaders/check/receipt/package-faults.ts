import { posix } from "node:path";
import { strFromU8, unzipSync } from "fflate";
// @ts-expect-error the package has no types of its own
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM().window as Window & typeof globalThis;
const order = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData"],
  ...["sheetProtection", "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations"],
  ...["hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "drawing"],
  ...["legacyDrawing", "legacyDrawingHF", "tableParts", "extLst"],
];

/** Lists what Excel would complain of in a workbook's package: broken XML, loose ends, wrong order, wrong counts. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const faults: string[] = [];
  const documents = new Map<string, Document>();
  for (const [path, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels|vml)$/.test(path)) continue;
    const document = new DOMParser().parseFromString(strFromU8(part), "text/xml");
    if (document.querySelector("parsererror")) faults.push(`broken XML: ${path}`);
    documents.set(path, document);
  }
  const types = documents.get("[Content_Types].xml");
  const overrides = tags(types, "Override").map((tag) => tag.getAttribute("PartName")?.slice(1));
  const extensions = tags(types, "Default").map((tag) => tag.getAttribute("Extension"));
  for (const path of Object.keys(parts)) {
    const isTyped = overrides.includes(path) || extensions.includes(path.replace(/^.*\./, ""));
    if (!isTyped && path !== "[Content_Types].xml") faults.push(`no content type: ${path}`);
  }
  for (const path of overrides) if (!parts[path ?? ""]) faults.push(`no part: ${path}`);
  if (new Set(overrides).size < overrides.length) faults.push("a part with two content types");
  for (const [path, document] of documents) {
    if (path.endsWith(".rels")) faults.push(...relationFaults(path, document, parts));
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) faults.push(...sheetFaults(path, document));
    if (/^xl\/comments\d*\.xml$/.test(path)) faults.push(...commentFaults(path, document));
  }
  const styles = documents.get("xl/styles.xml");
  const xfs = tags(styles, "cellXfs").flatMap((list) => [...list.children]);
  const fills = tags(styles, "fills").flatMap((list) => [...list.children]);
  for (const name of ["cellXfs", "fills"]) {
    for (const list of tags(styles, name)) {
      if (Number(list.getAttribute("count")) !== list.children.length)
        faults.push(`count: ${name}`);
    }
  }
  if (xfs.some((xf) => Number(xf.getAttribute("fillId")) >= fills.length)) faults.push("no fill");
  const cells = [...documents.values()].flatMap((document) => tags(document, "c"));
  if (cells.some((cell) => Number(cell.getAttribute("s")) >= xfs.length)) faults.push("no style");
  return faults;
}

function tags(document: Document | undefined, name: string): Element[] {
  return [...(document?.getElementsByTagNameNS("*", name) ?? [])];
}

function relationFaults(path: string, document: Document, parts: Record<string, Uint8Array>) {
  const from = posix.dirname(posix.dirname(path));
  const ids = tags(document, "Relationship").map((tag) => tag.getAttribute("Id"));
  const twice = new Set(ids).size < ids.length ? [`an id twice: ${path}`] : [];
  const loose = tags(document, "Relationship").flatMap((tag) => {
    const target = tag.getAttribute("Target") ?? "";
    const to = target.startsWith("/") ? target.slice(1) : posix.join(from, target);
    return parts[to] ? [] : [`loose end: ${path} to ${target}`];
  });
  return [...twice, ...loose];
}

function sheetFaults(path: string, document: Document): string[] {
  const places = [...document.documentElement.children].map((tag) => order.indexOf(tag.localName));
  const faults = isRising(places) ? [] : [`order of elements: ${path}`];
  const rows = tags(document, "row");
  if (!isRising(rows.map(numberOf))) faults.push(`rows: ${path}`);
  for (const row of rows) {
    const refs = [...row.children].map((cell) => cell.getAttribute("r") ?? "");
    const isOwn = refs.every((ref) => Number(ref.replace(/^[A-Z]+/, "")) === numberOf(row));
    const columns = refs.map((ref) => ref.replace(/\d+$/, "").padStart(3));
    if (!isOwn || columns.some((each, at) => at > 0 && each <= (columns[at - 1] ?? ""))) {
      faults.push(`cells: ${path}`);
    }
  }
  return faults;
}

/** A row need not say its number: its cells do. */
function numberOf(row: Element): number {
  const said = row.getAttribute("r") ?? row.firstElementChild?.getAttribute("r") ?? "";
  return Number(said.replace(/^[A-Z]+/, ""));
}

function commentFaults(path: string, document: Document): string[] {
  const authors = tags(document, "author").length;
  const comments = tags(document, "comment");
  const refs = comments.map((comment) => comment.getAttribute("ref"));
  const isSigned = comments.every((each) => Number(each.getAttribute("authorId")) < authors);
  return isSigned && new Set(refs).size === refs.length ? [] : [`comments: ${path}`];
}

function isRising(numbers: number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number));
}
