import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { json, withServer } from "../fetch/server.js";
import { runCommand } from "./run.js";

let out = "";
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "fetched-"));
});
afterAll(() => rm(out, { recursive: true }));

const value = (municipality: string) => ({
  ...{ kpi: "N01951", municipality, period: 2018 },
  values: [{ gender: "K", value: 5, status: "", count: 1 }],
});

describe("fetch", () => {
  test("lays replies where a load finds them, with their terms, once a day", async () => {
    await withServer(
      (request, response, base) => {
        if (request.url?.startsWith("/projekt/")) json(response, [{ Diarienummer: "2016-04008" }]);
        else if (request.url?.includes("page=2")) json(response, { values: [value("1494")] });
        else json(response, { values: [value("1496")], next_page: `${base}/data?page=2` });
      },
      async (base, asked) => {
        const env = { SLUSSKOLLEN_KOLADA_URL: base, SLUSSKOLLEN_VINNOVA_URL: `${base}/` };
        const args = ["fetch", "--out", out, "--municipality", "1496"];
        const { code, stderr } = await runCommand([...args, "--years", "2018"], env);
        expect({ code, stderr }).toMatchObject({ code: 0 });
        expect(stderr).toContain("Kolada: 2 svar i ");
        expect(asked[0]).toMatch(/^\/data\/kpi\/N01951\/municipality\/1444,.*\/year\/2018\?/);
        expect(asked.at(-1)).toBe("/projekt/2016-04008,2016-04002");
        const before = asked.length;
        const again = await runCommand([...args, "kolada"], env);
        expect(again).toMatchObject({
          code: 0,
          stderr: expect.stringContaining("redan hämtat i dag"),
        });
        expect(asked).toHaveLength(before);
      },
    );
    const [date = ""] = readdirSync(join(out, "kolada/1496"));
    const folder = join(out, "kolada/1496", date);
    expect(readdirSync(folder).sort()).toEqual([".licens.txt", "sida-1.json", "sida-2.json"]);
    expect(readFileSync(join(folder, ".licens.txt"), "utf8")).toMatch(
      /^Källa: Kolada.*\nHämtat \d{4}-\d\d-\d\d från Kolada, .*\n[0-9a-f]{64} {2}sida-1\.json\n/,
    );
    const loaded = await runCommand(
      ["load", "--data", out, "--warehouse", join(out, "w.duckdb"), "--json"],
      { SLUSSKOLLEN_SECRET: "a secret that is long enough" },
    );
    const report = JSON.parse(loaded.stdout);
    expect(loaded.code).toBe(0);
    expect(report.marts).toMatchObject({ kolada_values: 2, vinnova_projects: 1 });
    expect(report.issues).not.toHaveProperty("kolada_page_missing");
  });

  test("without an answer says so in Swedish, leaves nothing half done and ends with 1", async () => {
    const gone = await withServer(
      () => {},
      async (base) => base,
    );
    const folder = join(out, "none");
    const { code, stderr } = await runCommand(["fetch", "vinnova", "--out", folder], {
      SLUSSKOLLEN_VINNOVA_URL: gone,
    });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining("Vinnova går inte att nå. Kontrollera att datorn har nät"),
    });
    expect(() => readdirSync(folder)).toThrow("ENOENT");
  });

  test.each([
    [["scb"], "scb kan inte hämtas. Välj kolada eller vinnova."],
    [["--municipality", "604"], "Kommunkoden finns inte."],
    [["--years", "1990-2019"], "högst 25 år"],
    [["vinnova", "--diary", "../etc"], "--diary ska vara diarienummer"],
  ])("ends with 2 on %j", async (args, message) => {
    const { code, stderr } = await runCommand(["fetch", ...args, "--out", join(out, "wrong")]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  });
});
