import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typedTexts } from "../../../loaders/audit/found/typed-texts.js";

test("what is typed is known however it is marked up, and nothing else is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "typed-"));
  const page =
    '<p class="view"><strong>Idégivarna.</strong> Två frågor, *en* i taget: [mer](./mer)</p>';
  await writeFile(join(folder, "sida.md"), page);
  const isTyped = await typedTexts([folder], ["Femton kommuner"]);
  expect(isTyped("Idégivarna. Två frågor, en i taget: mer")).toBe(true);
  expect(isTyped("Femton kommuner")).toBe(true);
  expect(isTyped("Idégivarna. Tre frågor")).toBe(false);
  await rm(folder, { recursive: true });
});
