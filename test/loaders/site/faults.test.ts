import { describe, expect, test } from "vitest";
import { pageFaults } from "../../../loaders/site/page-faults.js";
import { scriptFaults } from "../../../loaders/site/script-faults.js";
import { styleFaults } from "../../../loaders/site/style-faults.js";

describe("pageFaults(html)", () => {
  test("finds an error that Framework printed", async () => {
    const html = '<div class="observablehq--inspect observablehq--error">SyntaxError: x</div>';
    expect(await pageFaults(html)).toEqual(["SyntaxError: x"]);
  });

  test.each([
    '<script src="https://example.org/a.js"></script>',
    '<link rel="stylesheet" href="//example.org/a.css">',
    '<img alt="" srcset="a.png, https://example.org/b.png 2x">',
    '<iframe src="http://example.org/"></iframe>',
    "<style>@import 'https://example.org/a.css';</style>",
    '<script type="module">import "https://example.org/a.js";</script>',
    '<noscript><img alt="" src="https://example.org/a.png"></noscript>',
    '<svg><use href="https://example.org/a.svg#x"></use></svg>',
  ])("finds what is loaded from elsewhere: %s", async (html) => {
    expect(await pageFaults(html)).toHaveLength(1);
  });

  test("lets a reader follow a link elsewhere, and finds nothing in an empty page", async () => {
    expect(await pageFaults('<a href="https://example.org/">Källa</a>')).toEqual([]);
    expect(
      await pageFaults('<link rel="stylesheet" href="./a.css"><img alt="" src="/b.png">'),
    ).toEqual([]);
    expect(await pageFaults("")).toEqual([]);
  });
});

describe("scriptFaults(script)", () => {
  test.each([
    ['import { a } from "d3";', "unresolved import: d3"],
    ['export * from "npm:d3";', "unresolved import: npm:d3"],
    ['const a = await import("d3-shape");', "unresolved import: d3-shape"],
    ['import.meta.resolve("d3/dist/d3.js");', "unresolved import: d3/dist/d3.js"],
    ['import "https://example.org/a.js";', "external import: https://example.org/a.js"],
    ['import "//example.org/a.js";', "external import: //example.org/a.js"],
  ])("finds in %s", async (script, fault) => {
    expect(await scriptFaults(script)).toEqual([fault]);
  });

  test("finds nothing in paths of the site, nor in an empty script", async () => {
    expect(await scriptFaults('import "./a.js"; import "../b.js"; import "/c.js";')).toEqual([]);
    expect(await scriptFaults("")).toEqual([]);
  });
});

describe("styleFaults(style)", () => {
  test("finds fonts and style sheets from elsewhere", () => {
    expect(styleFaults('a { background: url("https://example.org/a.png"); }')).toHaveLength(1);
    expect(styleFaults("@import url(//example.org/a.css);")).toHaveLength(1);
  });

  test("finds nothing in files of the site", () => {
    expect(styleFaults('a { background: url("a.png"); } b { fill: url(#hatch); }')).toEqual([]);
    expect(styleFaults("")).toEqual([]);
  });
});
