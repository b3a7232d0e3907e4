import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const pages: Record<string, string> = {
  "index.md": `---
title: Översikt
indicators: [P01]
---

# Översikt

\`\`\`js
import { total } from "./components/total.js";
const values = await FileAttachment("data/values.json").json();
display(total(values));
\`\`\`
`,
  "kommun/[code].md": `---
title: Kommun
indicators: [P01]
---

<h1 data-name>Kommun</h1>
`,
  "sluss/[hub].md": "---\ntitle: Sluss\n---\n\n<h1 data-name>Sluss</h1>\n",
  "indikator/[id].md": "---\ntitle: Indikator\n---\n\n<h1 data-name>Indikator</h1>\n",
  "components/total.ts": `
import { sum } from "d3";
export function total(values: { value: number }[]): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.id = "total";
  paragraph.textContent = String(sum(values, (d) => d.value));
  return paragraph;
}
`,
  "data/values.json.sql":
    "select period, value from published.indicator_values where area_kind = 'portfolio' order by period",
  "style.css": "main { max-width: 70ch; }\n",
};

/** Writes a source root of a few plain pages, with changes to its files, and returns its path. */
export async function tinySource(
  folder: string,
  changes: Record<string, string> = {},
): Promise<string> {
  for (const [file, content] of Object.entries({ ...pages, ...changes })) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  await cp("src/fonts", join(folder, "fonts"), { recursive: true });
  return folder;
}
