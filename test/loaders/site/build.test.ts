import { statSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../../loaders/site/build.js";
import { startSite } from "../../../loaders/site/start-site.js";
import { tinySource } from "./tiny-source.js";
import { tinyWarehouse } from "./tiny-warehouse.js";

let folder: string;
let warehouse: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
  warehouse = await tinyWarehouse(join(folder, "warehouse.duckdb"));
});
afterAll(() => rm(folder, { recursive: true }));

async function build(name: string, changes: Record<string, string> = {}): Promise<string> {
  const source = await tinySource(join(folder, `${name}-src`), changes);
  const out = join(folder, name);
  await buildSite({ warehouse, out, source });
  return out;
}

describe("a site that is built from a warehouse", () => {
  let out: string;
  let files: string[];
  const page = (path: string) => readFile(join(out, path), "utf8");

  beforeAll(async () => {
    out = await build("dist");
    files = (await readdir(out, { recursive: true })).sort();
  });

  test("has a page for each municipality and hub in the data and each indicator of the catalogue", () => {
    expect(files).toContain("kommun/1496.html");
    expect(files).toContain("kommun/1473.html");
    expect(files).toContain("sluss/skaraborg.html");
    expect(files).toContain("indikator/P01.html");
  });

  test("names a page made from data in its title and its heading, escaped", async () => {
    const html = await page("kommun/1473.html");
    expect(html).toContain("<title>Töreboda, kommun | Slusskollen</title>");
    expect(html).toMatch(/<h1 data-name="">Töreboda<\/h1>/);
  });

  test("says its language, lets the reader zoom and has a policy first in the head", async () => {
    const html = await page("index.html");
    expect(html).toContain('<html lang="sv">');
    expect(html).not.toContain("maximum-scale");
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  test("shows published values without JavaScript, of the page's own area", async () => {
    expect(await page("index.html")).toMatch(
      /<noscript>[\s\S]*Inkomna idéer: Hela portföljen[\s\S]*K2 2020<\/th>[\s\S]*<\/noscript>/,
    );
    expect(await page("kommun/1496.html")).toMatch(/<noscript>[\s\S]*Inkomna idéer: Skövde/);
    expect(await page("indikator/P01.html")).toMatch(
      /<noscript>[\s\S]*Inkomna idéer: kvartal 2 2020[\s\S]*Töreboda/,
    );
  });

  test("has its icon and fonts where the pages and the style sheet look for them", async () => {
    expect(await page("kommun/1496.html")).toContain('href="../fonts/source-sans-3.css"');
    expect(await page("index.html")).toContain('href="./icon.svg"');
    expect(files).toContain("icon.svg");
    for (const [, name = ""] of (await page("fonts/source-sans-3.css")).matchAll(
      /url\("([^"]+)"\)/g,
    ))
      expect(files).toContain(join("fonts", name));
  });

  test("is the same, byte for byte, when it is built again", async () => {
    const again = await build("again");
    expect((await readdir(again, { recursive: true })).sort()).toEqual(files);
    for (const file of files.filter((name) => statSync(join(out, name)).isFile()))
      expect(await readFile(join(again, file)), file).toEqual(await readFile(join(out, file)));
  });

  test("leaves nothing of its work beside it", async () => {
    expect((await readdir(folder)).filter((name) => /\.(new|old)/.test(name))).toEqual([]);
  });
});

describe("a build fails with one line that names the page and the fault", () => {
  test.each([
    ["a script that cannot be read", "```js\nconst = 1;\n```", /index\.html: SyntaxError/],
    [
      "a package that cannot be resolved",
      '```js\nimport { nothing } from "no-such-package";\ndisplay(nothing);\n```',
      /index\.html: unresolved import: no-such-package/,
    ],
    [
      "a picture from elsewhere",
      '<img alt="" src="https://example.org/picture.png">',
      /index\.html: external address: https:\/\/example\.org\/picture\.png/,
    ],
    [
      "a table of an unknown column",
      "x",
      /unknown column: values\.no_such/,
      "tables: [{extract: values, caption: Värden, columns: {no_such: Finns inte}}]",
    ],
    ["an unknown indicator", "x", /unknown indicator: X99/, "indicators: [X99]"],
  ])("%s", async (name, body, message, front = "") => {
    const index = `---\ntitle: Fel\n${front}\n---\n\n${body}\n`;
    await expect(build(`broken ${name}`, { "index.md": index })).rejects.toThrow(message);
  });

  test("an extract that reads what is not published", async () => {
    const changes = { "data/values.json.sql": "select * from marts.ideas" };
    await expect(build("unpublished", changes)).rejects.toThrow(
      "src/data/values.json.sql: invalid table: marts.ideas",
    );
  });

  test("an extract that is no SQL", async () => {
    const changes = { "data/values.json.sql": "selekt 1" };
    await expect(build("no-sql", changes)).rejects.toThrow(
      /src\/data\/values.json.sql: invalid query/,
    );
  });

  test("and leaves the site that was there whole, also when another process builds it and the audit refuses", async () => {
    const out = await build("kept");
    const before = await readFile(join(out, "index.html"), "utf8");
    await expect(build("kept", { "index.md": "# Utan titel\n" })).rejects.toThrow(
      /invalid front matter: .*index\.md: title/,
    );
    expect(await readFile(join(out, "index.html"), "utf8")).toBe(before);
    const leaky = { "index.md": "---\ntitle: Läcka\n---\n\n3 kvinnor\n" };
    const audit = async (finished: string) => {
      const page = await readFile(join(finished, "index.html"), "utf8");
      if (page.includes("3 kvinnor")) throw new Error("the audit found a leak");
    };
    const site = startSite(await tinySource(join(folder, "leaky-src"), leaky));
    await expect(site.build({ warehouse, out, audit })).rejects.toThrow("the audit found a leak");
    site.stop();
    expect(await readFile(join(out, "index.html"), "utf8")).toBe(before);
  });

  test("says so when the process that should build it has ended", async () => {
    const site = startSite(await tinySource(join(folder, "ended-src")));
    site.stop();
    await expect(site.build({ warehouse, out: join(folder, "ended") })).rejects.toThrow(
      "the build of the site ended with 0",
    );
  });
});
