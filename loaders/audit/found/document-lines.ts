import type { ShippedFile } from "../shipped/shipped-file.js";

/**
 * Reads the lines of a document that is no page: the text of a PDF, the paragraphs and table rows and
 * alternative texts of a slide or a sheet, the texts of a JSON document. Scripts are the
 * project's own, with no data in them, and are searched for canaries only.
 */
export function documentLines({ path, bytes }: ShippedFile): string[] {
  const decode = () => new TextDecoder().decode(bytes);
  if (path.endsWith(".pdf!text")) return decode().split("\n");
  if (/!.*\.xml$/.test(path)) return markedUpLines(decode());
  if (path.endsWith(".json")) return [...textsOf(JSON.parse(decode()))];
  if (/\.(txt|md|csv|webmanifest|xml)$/.test(path)) return decode().split("\n");
  return [];
}

/** A row of a table is one line, so that a number stands beside what it is a number of. */
function markedUpLines(xml: string): string[] {
  const spoken = Array.from(
    xml.matchAll(/\b(?:descr|title|name|alt)="([^"]*)"/g),
    ([, text = ""]) => text,
  );
  const rows = xml.split(/<\/(?:a:tr|row|si)>/).flatMap((part) => {
    if (/<a:tc\b|<row\b/.test(part)) return [part];
    return part.split(/<\/a:p>|<\/si>/);
  });
  const texts = rows.map((row) =>
    row
      .replace(/<[^>]+>/g, " ")
      .replace(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? "")
      .replace(/\s+/g, " ")
      .trim(),
  );
  return [...spoken, ...texts].filter(Boolean);
}

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object")
    for (const each of Object.values(value)) yield* textsOf(each);
}
