import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PROJECT } from "../../loaders/warehouse/models.js";
import { sv } from "../../src/messages.js";

/** Every code that a row or file is refused with: what stands first in a fault. */
const codes = ["loaders/read", "loaders/sources"]
  .flatMap((folder) =>
    (readdirSync(join(PROJECT, folder), { recursive: true }) as string[])
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(PROJECT, folder, name), "utf8")),
  )
  .flatMap((code) => [...code.matchAll(/new (?:File)?Fault\(\s*"(\w+)"/g)])
  .map(([, code = ""]) => code);

it("every reason for refusing a row or a file has its words", () => {
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => sv.reasons.refused[code] === undefined)).toEqual([]);
});
