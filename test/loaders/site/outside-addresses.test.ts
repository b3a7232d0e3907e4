import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { afterAll, expect, test } from "vitest";
import { writeFiles } from "../../../loaders/editions/archive.js";
import { outsideAddresses } from "../../../loaders/site/outside-addresses.js";

const folder = await mkdtemp(join(tmpdir(), "edition-"));
afterAll(() => rm(folder, { recursive: true }));

/** A page, one in a folder, a script, a style sheet and data, none of which needs anything else. */
const whole: Record<string, string> = {
  "index.html": '<a href="./flode">Flöde</a><a href="./">Hem</a><a href="#topp">Upp</a>',
  "flode.html": '<link href="./_import/a.css"><script type="module" src="./_import/a.js"></script>',
  "om/index.html":
    '<link href="../../status/2020K2.css"><a href="../../">Utgåvor</a><a href="https://example.org/">Källa</a>',
  "_import/a.js":
    'import "./b.js"; registerFile("./l.json", {"path":"../_file/l.json"}); import("./sällan.js");',
  "_import/b.js": "export const svg = 'data:image/svg+xml,';",
  "_import/a.css": 'p { background: url("../icon.svg"); }',
  "icon.svg": "<svg></svg>",
  "_file/l.json": "[]",
};

/** Finds what leads out of the pages when some of them are others. */
async function outside(changes: Record<string, string> = {}): Promise<string[]> {
  const at = await mkdtemp(join(folder, "pages-"));
  const files = Object.entries({ ...whole, ...changes });
  await writeFiles(at, Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)])));
  return outsideAddresses(at);
}

test("pages that have all they need, and lead out only to the list of editions, stand for themselves", async () => {
  expect(await outside()).toEqual([]);
});

test.each([
  ["flode.html", '<link rel="stylesheet" href="../../_import/a.css">', "../../_import/a.css"],
  ["flode.html", '<noscript><img alt="" src="../icon.svg"></noscript>', "../icon.svg"],
  ["flode.html", '<script type="module">import "../a.js";</script>', "../a.js"],
  ["om/index.html", '<a href="../../2020K1/flode">Förra</a>', "../../2020K1/flode"],
  ["om/index.html", '<base href="/">', "/"],
  ["flode.html", '<a href="./saknas">Saknas</a>', "./saknas"],
  ["_import/a.js", 'f({"path":"../../../_file/l.json"});', "../../../_file/l.json"],
  ["_import/a.js", 'import("../../b.js");', "../../b.js"],
  ["_import/a.js", 'import "./c.js";', "./c.js"],
  ["_import/a.css", "p { background: url(../../icon.svg); }", "../../icon.svg"],
])("in %s, %s is outside or nowhere", async (file, text, address) => {
  expect(await outside({ [file]: text })).toEqual([`${file}: ${address}`]);
});
