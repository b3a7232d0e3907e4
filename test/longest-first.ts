import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take longest. Begun last, one of them would leave all other cores idle at the end. */
export const LONGEST = [
  "test/site/pages.test.ts",
  "test/loaders/models/parity.test.ts",
  "test/loaders/warehouse/load.test.ts",
  "test/loaders/warehouse/killed-load.test.ts",
  "test/tutorial/tutorials.test.ts",
  "test/site/offline.test.ts",
  "test/site/filters.test.ts",
  "test/site/cases.test.ts",
  "test/site/without-javascript.test.ts",
  "test/loaders/commands/load.test.ts",
  "test/loaders/commands/persons.test.ts",
  "test/loaders/commands/new-source.test.ts",
  "test/site/controls.test.ts",
];

/**
 * Begins with the longest files. The others follow project by project and environment by environment,
 * since only files that have both in common share a process.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const keyed = files.map((file) => {
      const path = relative(this.ctx.config.root, file.moduleId).split(sep).join("/");
      const at = LONGEST.indexOf(path);
      const isDom = readFileSync(file.moduleId, "utf8").startsWith("// @vitest-environment");
      const rank = at < 0 ? LONGEST.length : at;
      return { file, key: [String(rank).padStart(3, "0"), file.project.name, isDom, path].join() };
    });
    return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ file }) => file);
  }
}
