import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommand } from "./run.js";

describe("the command line", () => {
  test.each([
    ["no command", []],
    ["a command that is not there", ["fly"]],
    ["a command that is not there yet", ["report"]],
    ["a name that every object has", ["constructor"]],
  ])("ends with 2 and tells what there is on %s", async (_case, args) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("npm run load -- [--data DIR]");
  });

  test.each(["build", "start", "dev", "generate"])(
    "%s ends with 2 on an unknown option",
    async (name) => {
      const { code, stderr } = await runCommand([name, "--colour"]);
      expect(code).toBe(2);
      expect(stderr).toContain("Valet --colour finns inte.");
    },
  );

  test("start ends with 2 on a port that is none", async () => {
    expect((await runCommand(["start", "--port", "http"])).code).toBe(2);
  });
});

describe("generate", () => {
  test("writes marked samples where it is told", async () => {
    const folder = await mkdtemp(join(tmpdir(), "generate-"));
    const args = [
      "generate",
      "--municipalities",
      "2",
      "--ideas",
      "5",
      "--seed",
      "3",
      "--out",
      folder,
    ];
    const { code, stderr } = await runCommand(args);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^\d+ filer \([\d,]+ MB\) är skrivna i /);
    expect(await readdir(folder)).toEqual(
      expect.arrayContaining(["SYNTHETIC", "ideabox", "reference"]),
    );
    await rm(folder, { recursive: true });
  });

  test.each([
    ["no folder", []],
    ["a number that is none", ["--out", "x", "--ideas", "many"]],
  ])("ends with 2 on %s", async (_case, args) => {
    expect((await runCommand(["generate", ...args])).code).toBe(2);
  });
});
