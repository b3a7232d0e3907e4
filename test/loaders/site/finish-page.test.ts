import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { finishPage } from "../../../loaders/site/finish-page.js";

const script = '\nimport "./client.js";\n';
const page = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Kommun | Slusskollen</title>
<script type="module">${script}</script>
</head>
<body>
<main id="observablehq-main">
<h1 class="name" data-name="">Kommun</h1>
</main>
</body>
</html>`;

const frame = {
  head: '<link rel="icon" href="/icon.svg">',
  header: '<a href="/">Hem</a>',
  footer: '<a href="/om/">Om</a>',
};
const plain = { frame, depth: 0, tables: "" };

describe("finishPage(html, additions)", () => {
  test("sets the language and lets the reader zoom", () => {
    const html = finishPage(page, plain);
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('content="width=device-width, initial-scale=1"');
  });

  test("names the page, with signs of HTML made harmless", () => {
    const html = finishPage(page, { ...plain, name: "Å & <Ö> $1" });
    expect(html).toContain("<title>Å &amp; &lt;Ö&gt; $1 | Slusskollen</title>");
    expect(html).toContain('<h1 class="name" data-name="">Å &amp; &lt;Ö&gt; $1</h1>');
  });

  test("adds the edition to every title, so that no two pages share one", () => {
    const edition = { within: "utgåvan 2020K2" };
    expect(finishPage(page, { ...plain, ...edition })).toContain(
      "<title>Kommun, utgåvan 2020K2 | Slusskollen</title>",
    );
    expect(finishPage(page, { ...plain, ...edition, name: "Ö" })).toContain(
      "<title>Ö, utgåvan 2020K2 | Slusskollen</title>",
    );
  });

  test("leaves the title of a page that has no name of its own", () => {
    expect(finishPage(page, plain)).toContain("<title>Kommun | Slusskollen</title>");
  });

  test("puts the frame around the main part, with addresses as seen from the page", () => {
    const top = finishPage(page, plain);
    expect(top).toContain('<link rel="icon" href="./icon.svg">\n</head>');
    expect(top).toMatch(/<header [^>]+>\n<a href=".\/">Hem<\/a>\n<\/header>\n<main /);
    const deep = finishPage(page, { ...plain, depth: 2 });
    expect(deep).toMatch(/<\/main>\n<footer [^>]+>\n<a href="..\/..\/om\/">Om<\/a>\n<\/footer>/);
  });

  test("puts tables last in the main part, and no empty element where there are none", () => {
    const html = finishPage(page, { ...plain, tables: "<table></table>" });
    expect(html).toMatch(/<noscript>\n<table><\/table>\n<\/noscript>\n<\/main>/);
    expect(finishPage(page, plain)).not.toContain("noscript");
  });

  test("allows the scripts that stand in the page by their hash, and no others", () => {
    const hash = createHash("sha256").update(script).digest("base64");
    const html = finishPage(page, plain);
    expect(html).toContain(`default-src 'self'; script-src 'self' 'sha256-${hash}';`);
    expect(html).not.toContain("unsafe");
  });

  test("refuses a page that is not as Framework writes it", () => {
    expect(() => finishPage("<html><body></body></html>", plain)).toThrow(
      "missing in page: , maximum-scale=1",
    );
  });
});
