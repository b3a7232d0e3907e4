import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { limits } from "../loaders/read/limits.js";
import { sources } from "../loaders/sources/index.js";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));

/** The paths of the annotated tree, those that a build makes left out. */
function treePaths(): string[] {
  const tree = /## The house\n\n```\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  let folder = "";
  return tree.split("\n").flatMap((line) => {
    const [, indent = "", name = ""] = /^( *)(\S+)/.exec(line) ?? [];
    if (
      !name ||
      line.includes("(built") ||
      line.includes("(not in git") ||
      line.includes("not in git)")
    )
      return [];
    if (indent === "") folder = name;
    return [indent === "" ? name : join(folder, name)];
  });
}

test("every path of the annotated tree is there", () => {
  expect(treePaths().length).toBeGreaterThan(15);
  expect(treePaths().filter((path) => !existsSync(path))).toEqual([]);
});

test("every source is named where deliveries are explained", () => {
  const [, listed = ""] = /Sources: ([\s\S]*?)\. The code/.exec(readme) ?? [];
  const named = [...listed.matchAll(/`(\w+)`/g)].map(([, code]) => code);
  expect(named.toSorted()).toEqual(Object.keys(sources).toSorted());
});

test("every limit of a delivery stands where deliveries are explained", () => {
  const [said = ""] = /A file may be [\s\S]*?held in memory\./.exec(readme) ?? [];
  const megabyte = 1024 * 1024;
  const stated = [
    `be ${limits.file_bytes / megabyte} MB`,
    `${limits.rows.toLocaleString("en")} rows`,
    `${limits.columns} columns`,
    `${limits.cell_characters.toLocaleString("en")} characters`,
    `unpack to ${limits.zip_bytes / megabyte} MB and to ${limits.zip_ratio} times`,
    `${limits.json_depth} levels and ${limits.json_values.toLocaleString("en")} values`,
  ];
  expect(stated.filter((each) => !said.includes(each))).toEqual([]);
});

test("every script of package.json stands among the commands", () => {
  const missing = Object.keys(scripts).filter(
    (name) => !new RegExp(`npm (run )?${name}\\b`).test(readme),
  );
  expect(missing.filter((name) => !["types", "lint"].includes(name))).toEqual([]);
});

test("every command that a page names is a script", () => {
  const named = [...readFileSync("src/om/integritet.md", "utf8").matchAll(/npm run ([\w-]+)/g)];
  expect(named.map(([, name = ""]) => name).toSorted()).toEqual(["forget", "rotate-secret"]);
  expect(named.filter(([, name = ""]) => !(name in scripts))).toEqual([]);
});

test("every link and picture leads to a file", () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(1);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});
