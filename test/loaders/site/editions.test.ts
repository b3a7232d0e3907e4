import { describe, expect, test } from "vitest";
import type { Manifest } from "../../../loaders/editions/edition.js";
import type { Edition } from "../../../loaders/editions/read-editions.js";
import { editionList } from "../../../loaders/site/edition-list.js";
import { editionPage, editionText } from "../../../loaders/site/edition-page.js";
import type { Facts } from "../../../loaders/site/facts.js";
import { footer } from "../../../loaders/site/footer.js";
import { head } from "../../../loaders/site/head.js";
import { header } from "../../../loaders/site/header.js";

const facts: Facts = { as_of: "2020-07-15", is_synthetic: true, period: "2020K2", pages: [] };

const manifest: Manifest = {
  format: 1,
  edition: "2020K2",
  quarter: "2020K2",
  sealed_on: "2020-08-15",
  as_of: "2020-07-31",
  is_synthetic: true,
  replaces: null,
  revises: null,
  checklist: [
    { check: "coverage", is_met: false, found: "1 av 9 saknas.", waived: "<Ny> nämnd" },
    { check: "issues", is_met: true, found: "Inga uppgifter är kvar.", waived: null },
  ],
  deliveries: [],
  lists: [],
  earlier: [],
  code: { definition: "", loader: "", suppression: "" },
  suppression: { thresholds: {}, withheld: [] },
  published: { indicator_values: { rows: 12_345, sha256: "" } },
  parts: {},
};
const first: Edition = { folder: "", manifest, seal: "5ea1" };
const second: Edition = {
  ...first,
  manifest: {
    ...manifest,
    edition: "2020K2-2",
    replaces: { edition: "2020K2", reason: "Fel fil från Skövde." },
  },
};

describe("the list of editions", () => {
  test("says until when the newest quarter is preliminary, and that nothing is sealed", () => {
    const html = editionList([], { ...facts, due_on: "2020-07-30" });
    expect(html).toContain("preliminärt: leveranser väntas till och med den 30 juli 2020");
    expect(html).toContain("Inget kvartal är förseglat ännu.");
    expect(editionList([], facts)).toContain("väntar inte på fler leveranser");
  });

  test("says which edition is sealed and which has been replaced, the newest first", () => {
    const html = editionList([first, second], facts);
    expect(html).toContain("kvartal 2 2020, förseglades den 15 augusti 2020");
    const states = [...html.matchAll(/>(2020K2[^<]*)<\/a><\/th>.*?<td>([^<]*)<\/td><td><a/g)];
    expect(states.map(([, name, state]) => [name, state])).toEqual([
      ["2020K2-2", "Förseglad"],
      ["2020K2", "Ersatt av 2020K2-2"],
    ]);
  });
});

describe("the page about an edition", () => {
  test("prints every check, the reason of each that was waived, and the seal", () => {
    const html = editionText([first], first);
    expect(html).toContain("<strong>Avsteg.</strong> 1 av 9 saknas. Skäl: &lt;Ny&gt; nämnd");
    expect(html).toContain("<strong>Uppfylld.</strong> Inga uppgifter är kvar.");
    expect(html).toContain('<code class="seal">5ea1</code>');
    expect(html).toContain("påhittade exempel");
    expect(editionPage(first).path).toBe("/utgava/om/2020K2");
  });

  test("says what it replaces, and by what it was replaced and why", () => {
    expect(editionText([first, second], first)).toContain(
      'Ersatt av <a href="./2020K2-2">2020K2-2</a>. Skäl: Fel fil från Skövde.',
    );
    expect(editionText([first, second], second)).toContain('<a href="./2020K2">2020K2</a>');
  });
});

describe("the frame of a page", () => {
  test("says until when the newest quarter is preliminary, but not where it is sealed", () => {
    const awaited = { ...facts, due_on: "2020-07-30" };
    const said =
      "Talen för kvartal 2 2020 är preliminära och blir slutliga efter den 30 juli 2020.";
    expect(footer(awaited)).toContain(said);
    expect(footer(facts) + footer({ ...awaited, edition: manifest })).not.toContain("preliminär");
  });
});

describe("the frame of a sealed page", () => {
  const sealed = { ...facts, edition: manifest };

  test("says that it is sealed and in spite of what, and only there", () => {
    expect(header("/flode", sealed)).toContain("Förseglad utgåva");
    expect(footer(sealed)).toContain("förseglades den 15 augusti 2020");
    expect(footer(sealed)).toContain("1 av 9 saknas. Skäl: &lt;Ny&gt; nämnd");
    expect(header("/flode", facts) + footer(facts)).not.toContain("Förseglad");
  });

  test("has a hidden notice that a style sheet outside the edition can show", () => {
    expect(header("/flode", sealed)).toContain('<p class="edition-replaced">');
    expect(head(sealed)).toContain('href="/../status/2020K2.css"');
    expect(head(facts)).not.toContain("status");
  });

  test("leads to the list of editions, from inside an edition and from outside", () => {
    expect(footer(sealed)).toContain('<a href="/../">Utgåvor</a>');
    expect(footer(facts)).toContain('<a href="/utgava/">Utgåvor</a>');
  });
});
