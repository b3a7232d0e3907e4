import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Browser } from "./find-browser.js";

/** Installs Debian's own Chromium, where there is apt-get and the right to use it. */
export function debianBrowser(): Browser | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  const options = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update"], options);
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], options);
  return { path: "/usr/bin/chromium", args: [] };
}
