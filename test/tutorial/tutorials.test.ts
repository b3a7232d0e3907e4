import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { applied, tutorialSteps } from "./tutorial-steps.js";

const readme = readFileSync("README.md", "utf8");
const rooms: string[] = [];
afterAll(() => {
  for (const room of rooms) rmSync(room, { recursive: true, force: true });
});

/** The steps are the same with the samples of a few municipalities, and take a third of the time. */
const MUNICIPALITIES = ["0687", "1441", "1496", "2281"];

function isCopied(path: string): boolean {
  const [, municipality] = /data\/samples\/\w+\/(\d{4})/.exec(path) ?? [];
  return municipality === undefined || MUNICIPALITIES.includes(municipality);
}

/** Makes a copy of the project, as a newcomer's clone after the install. */
function projectCopy(): string {
  const room = mkdtempSync(join(tmpdir(), "slusskollen-tutorial-"));
  rooms.push(room);
  const tracked = [
    "data/reference",
    "data/samples",
    "loaders",
    "src",
    "package.json",
    "tsconfig.json",
  ];
  for (const path of tracked) cpSync(path, join(room, path), { recursive: true, filter: isCopied });
  rmSync(join(room, "src/.observablehq"), { recursive: true, force: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(room, "node_modules"), "junction");
  return room;
}

function follow(heading: string): void {
  const room = projectCopy();
  let printed = "";
  for (const { kind, path, text } of tutorialSteps(readme, heading)) {
    const file = join(room, path);
    if (kind === "write") {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } else if (kind === "change") {
      writeFileSync(file, applied(readFileSync(file, "utf8"), text));
    } else if (kind === "run") {
      printed = execFileSync("bash", ["-euc", `(${text}) 2>&1`], { cwd: room, encoding: "utf8" });
    } else {
      for (const line of text.trimEnd().split("\n")) expect(printed).toContain(line.trim());
    }
  }
}

test("the README's steps under 'Add a source' lead to a source that is read and loaded", () => {
  follow("Add a source");
});

test("the README's steps under 'Add an indicator' lead to an indicator that is computed and published", () => {
  follow("Add an indicator");
}, 180_000);

test("a tutorial's step cannot change a line that is not there", () => {
  expect(() => applied("a\nb", " c\n+d")).toThrow("missing line: c");
  expect(applied("a\nb", " a\n+x\n+y\n b\n+z")).toBe("a\nx\ny\nb\nz");
  expect(applied("a\nb\nc", "-b\n+x")).toBe("a\nx\nc");
});
