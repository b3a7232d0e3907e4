import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("./print-digest.ts", import.meta.url));
const digest = (seed: string, environment: Record<string, string>): string =>
  execFileSync(process.execPath, ["--import", "tsx", script, "15", "120", seed], {
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });

describe("generate", () => {
  const here = digest("7", { TZ: "UTC", LC_ALL: "C" });

  it("makes the same bytes of the same seed, whatever the time zone and the locale", () => {
    expect(here).toMatch(/^[0-9a-f]{64}$/);
    expect(digest("7", { TZ: "America/Los_Angeles", LC_ALL: "sv_SE.UTF-8" })).toBe(here);
  });

  it("makes other bytes of another seed", () => {
    expect(digest("8", { TZ: "UTC", LC_ALL: "C" })).not.toBe(here);
  });
});
