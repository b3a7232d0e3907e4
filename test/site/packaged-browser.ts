import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "./find-browser.js";

const script = `
import chromium from "@sparticuz/chromium";
process.stdout.write(await chromium.executablePath());
`;

/**
 * Unpacks the Chromium that comes inside an npm package into a folder, with its own libraries and
 * fonts. Linux on x64 only. The package unpacks its libraries where it believes to be at home, which
 * is why it is told so, and in a process of its own because it changes the environment.
 */
export function packagedBrowser(folder: string): Browser | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  mkdirSync(folder, { recursive: true });
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  const path = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: fileURLToPath(new URL("../../", import.meta.url)),
    env,
    encoding: "utf8",
  });
  const fonts = join(folder, "fonts");
  writeFileSync(
    join(fonts, "fonts.conf"),
    `<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>`,
  );
  return {
    path,
    args: ["--no-zygote"],
    env: {
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_PATH: fonts,
    },
  };
}
