import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requireFreePort } from "../../../loaders/site/free-port.js";
import { type Served, serveSite } from "../../../loaders/site/serve.js";

let dir: string;
let served: Served;
const lines: string[] = [];

beforeAll(async () => {
  dir = join(await mkdtemp(join(tmpdir(), "serve-")), "dist");
  await mkdir(join(dir, "kommun"), { recursive: true });
  await writeFile(join(dir, "index.html"), "början");
  await writeFile(join(dir, "404.html"), "finns inte");
  await writeFile(join(dir, "kommun/1496.html"), "Skövde");
  served = await serveSite({ dir, port: 0, say: (line) => lines.push(line) });
});
afterAll(async () => {
  await served.close();
  await rm(join(dir, ".."), { recursive: true });
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, served.url));
  return { status: response.status, text: await response.text() };
};

describe("serveSite({dir, port})", () => {
  test("serves a page by its path without an ending, and says where", async () => {
    expect(await get("/")).toEqual({ status: 200, text: "början" });
    expect(await get("/kommun/1496?kvartal=2020K2")).toEqual({ status: 200, text: "Skövde" });
    expect(lines).toEqual([expect.stringContaining(served.url)]);
  });

  test("shows the site's own page where there is none", async () => {
    expect(await get("/nope")).toEqual({ status: 404, text: "finns inte" });
  });

  test("serves nothing outside the site", async () => {
    expect((await get("/..%2f..%2fetc%2fpasswd")).status).toBe(404);
  });

  test("shows a new build without a restart", async () => {
    await writeFile(join(dir, "ny.html"), "ny");
    expect(await get("/ny")).toEqual({ status: 200, text: "ny" });
  });

  test("says which port is taken and how to take another", async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveSite({ dir, port })).rejects.toThrow(
      `Port ${port} är upptagen. Stäng det som körs där eller välj en annan: npm start -- --port ${port + 1}`,
    );
    await expect(requireFreePort(port)).rejects.toThrow(`Port ${port} är upptagen.`);
    await expect(requireFreePort(0)).resolves.toBeUndefined();
  });

  test("says what is missing when there is no site", async () => {
    await expect(serveSite({ dir: "no-such-folder", port: 0 })).rejects.toThrow(
      "missing site: no-such-folder",
    );
  });

  test("brings back the site that a killed swap left beside", async () => {
    await rename(dir, `${dir}.old`);
    const again = await serveSite({ dir, port: 0 });
    await again.close();
    expect(await get("/")).toEqual({ status: 200, text: "början" });
  });
});
