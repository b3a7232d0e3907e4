import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bundleComponents } from "../../../loaders/site/bundle-components.js";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "bundle-"));
});
afterEach(() => rm(root, { recursive: true }));

async function bundle(files: Record<string, string>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  await bundleComponents(root);
}
const read = (file: string) => readFile(join(root, file), "utf8");

const shared = {
  "components/a.ts":
    'import { b } from "./deep/b.js";\nexport const a = (): string => "a".concat(b);\n',
  "components/deep/b.ts": 'export const b = "gemensam";\n',
};

describe("bundleComponents(root)", () => {
  test("has a page import one file in place of many, under the names that it uses", async () => {
    await bundle({
      ...shared,
      "kommun/[code].md":
        '```js\nimport {a as first} from "../components/a.js";\nimport {\n  b\n} from "../components/deep/b.js";\n```\n',
    });
    expect(await read("kommun/[code].md")).toBe(
      '```js\nimport {first} from "../components/page-kommun-code-.js";\nimport {b} from "../components/page-kommun-code-.js";\n```\n',
    );
    const script = join(root, "components/page-kommun-code-.js");
    const { first, b } = await import(/* @vite-ignore */ script);
    expect([first(), b]).toEqual(["agemensam", "gemensam"]);
  });

  test("keeps what pages share in one place, beside the components", async () => {
    const page = '```js\nimport {a} from "./components/a.js";\n```\n';
    await bundle({ ...shared, "index.md": page, "flode.md": page });
    const files = await readdir(join(root, "components"));
    const scripts = files.filter((file) => file.endsWith(".js"));
    const texts = await Promise.all(scripts.map((file) => read(join("components", file))));
    expect(scripts.filter((file) => file.startsWith("page-"))).toHaveLength(2);
    expect(texts.filter((text) => text.includes("gemensam"))).toHaveLength(1);
  });

  test("leaves packages to be found later, and pages without modules as they are", async () => {
    await bundle({
      "index.md": '```js\nimport {marks} from "./components/marks.js";\n```\n',
      "components/marks.ts":
        'import * as Plot from "@observablehq/plot";\nexport const marks = Plot;\n',
      "om.md": "# Om\n\nimport {x} from elsewhere\n",
    });
    expect(await read("components/page-index.js")).toMatch(/from\s*"@observablehq\/plot"/);
    expect(await read("om.md")).toBe("# Om\n\nimport {x} from elsewhere\n");
    expect(await readdir(root)).not.toContain(".entries");
  });

  test("names a module that is not there", async () => {
    await expect(
      bundle({ "index.md": '```js\nimport {x} from "./components/nope.js";\n```\n' }),
    ).rejects.toThrow(/Could not resolve "..\/components\/nope.js"/);
  });
});
