import { describe, expect, test } from "vitest";
import type { Facts } from "../../../loaders/site/facts.js";
import { footer } from "../../../loaders/site/footer.js";
import { header } from "../../../loaders/site/header.js";

const facts: Facts = {
  as_of: "2020-06-30",
  is_synthetic: true,
  period: "2020K2",
  pages: [
    {
      path: "/kommun/1496",
      source: "kommun/[code].md",
      name: "Skövde <&>",
      title: "Skövde <&>, kommun",
      area_kind: "municipality",
      area_code: "1496",
    },
  ],
};

describe("header(path, facts)", () => {
  test("says where one is: the page itself, or the part that it belongs to", () => {
    expect(header("/flode", facts)).toContain('<a href="/flode" aria-current="page">Flöde</a>');
    expect(header("/index", facts)).toContain('<a href="/" aria-current="page">Översikt</a>');
    expect(header("/om/index", facts)).toContain('<a href="/om/" aria-current="page">Om</a>');
    expect(header("/indikator/P01", facts)).toContain(
      '<a href="/indikatorer" aria-current="true">Indikatorer</a>',
    );
    expect(header("/404", facts)).not.toContain("aria-current");
  });

  test("says which quarter and whose figures", () => {
    expect(header("/flode", facts)).toContain(">Hela portföljen</span>");
    expect(header("/kommun/1496", facts)).toContain(">Skövde &lt;&amp;&gt;</span>");
    expect(header("/flode", facts)).toContain(">kvartal 2 2020</span>");
  });

  test("marks synthetic data and only those", () => {
    expect(header("/flode", facts)).toContain("Påhittade exempeldata");
    expect(header("/flode", { ...facts, is_synthetic: false })).not.toContain("Påhittade");
  });

  test("has the skip link first and a named navigation", () => {
    expect(header("/flode", facts)).toMatch(/^<a class="skip-link" href="#observablehq-main">/);
    expect(header("/flode", facts)).toContain('aria-label="Huvudmeny"');
  });
});

describe("footer(facts)", () => {
  test("says that the figures are made up, and only when they are", () => {
    expect(footer(facts)).toContain("påhittade exempel");
    expect(footer({ ...facts, is_synthetic: false })).not.toContain("påhittade");
  });

  test("says what was known when and leads to who answers for the site", () => {
    expect(footer(facts)).toContain("Uppgifter kända den 30 juni 2020.");
    for (const path of ["/om/", "/om/tillganglighet", "/om/integritet"])
      expect(footer(facts)).toContain(`href="${path}"`);
  });
});
