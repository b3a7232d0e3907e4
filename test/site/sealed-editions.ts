import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Files, filesOf, packed } from "../../loaders/editions/archive.js";
import { definitionsJson } from "../../loaders/editions/definitions.js";
import { type Manifest, PARTS } from "../../loaders/editions/edition.js";
import { gzipped } from "../../loaders/editions/figures.js";
import { revisionsCsv } from "../../loaders/editions/revise.js";
import { REVISION_COLUMNS, type Revision } from "../../loaders/editions/revisions.js";
import { sha256 } from "../../loaders/editions/sha256.js";
import { writeEdition } from "../../loaders/editions/write-edition.js";
import { buildSite } from "../../loaders/site/build.js";

/** The pages of an edition that are built whole; the others have a heading only, for links to lead to. */
const WHOLE = ["index.md"];

const FIRST = "2020K2";
const SECOND = "2020K2-2";

const frame = {
  ...{ edition: FIRST, quarter: FIRST, sealed_on: "2020-08-15" },
  checklist: [
    { check: "audit", is_met: true, found: "Granskningen fann inget.", waived: null },
    {
      check: "coverage",
      is_met: false,
      found: "En leverans saknas.",
      waived: "Nämnden väntar inte.",
    },
  ] satisfies Manifest["checklist"],
};

/** Seals a quarter of a warehouse twice, the second in the place of the first, and returns the folder of both. */
export async function sealedEditions(
  folder: string,
  warehouse: string,
  source: string,
): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), "utgava-"));
  const [bare, out] = [join(work, "src"), join(work, "pages")];
  await cp(source, bare, { recursive: true });
  for (const page of (await readdir(bare, { recursive: true })).filter((f) => f.endsWith(".md")))
    if (!WHOLE.includes(page)) await writeFile(join(bare, page), await headingOf(join(bare, page)));
  await buildSite({ warehouse, out, source: bare, edition: frame });
  const pages = await filesOf(out);
  await rm(work, { recursive: true });
  await write(folder, FIRST, pages, null);
  await write(folder, SECOND, renamed(pages), revisionsCsv({ rows: [REVISION], inseparable: [] }));
  return folder;
}

/** Keeps a page's title and its heading, where a name made from data has its place. */
async function headingOf(page: string): Promise<string> {
  const text = await readFile(page, "utf8");
  const [, title = "Sida"] = /^title: (.+)$/m.exec(text) ?? [];
  return `---\ntitle: ${title}\n---\n\n# ${text.includes("data-name") ? "<span data-name></span>" : title}\n`;
}

function renamed(pages: Files): Files {
  const of = (text: string) =>
    text
      .replaceAll(`tgåvan ${FIRST}`, `tgåvan ${SECOND}`)
      .replaceAll(`status/${FIRST}.css`, `status/${SECOND}.css`);
  return Object.fromEntries(
    Object.entries(pages).map(([name, bytes]) => [
      name,
      name.endsWith(".html") ? Buffer.from(of(Buffer.from(bytes).toString("utf8"))) : bytes,
    ]),
  );
}

const REVISION = {
  ...Object.fromEntries(REVISION_COLUMNS.map((column) => [column, ""])),
  ...{ indicator_id: "P01", measure: "gross", period: FIRST, area_kind: "portfolio" },
  ...{ area_code: "alla", dimension: "total", category: "total", old_value: "12" },
  ...{ old_status: "final", new_value: "14", new_status: "final", change: "2" },
  ...{ late: "3", corrected: "-1", causes: "late corrected" },
} as Revision;

async function write(folder: string, edition: string, pages: Files, revisions: string | null) {
  const parts: Files = {
    [PARTS.pages]: packed(pages),
    [PARTS.definitions]: Buffer.from(await definitionsJson()),
    ...(revisions !== null && { [PARTS.revisions]: gzipped(revisions) }),
  };
  const none = sha256("");
  const manifest: Manifest = {
    ...{ format: 1, ...frame, edition, as_of: "2020-06-30", is_synthetic: true },
    replaces: revisions === null ? null : { edition: FIRST, reason: "En fil kom sent." },
    revises:
      revisions === null
        ? null
        : { edition: FIRST, changed: 1, inseparable: [], unexplained: null },
    ...{ deliveries: [], lists: [], earlier: [] },
    code: { definition: none, loader: none, suppression: none },
    suppression: { thresholds: {}, withheld: [] },
    published: {},
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name,
        { sha256: sha256(bytes), bytes: bytes.length },
      ]),
    ),
  };
  await writeEdition(join(folder, edition), manifest, parts);
}
