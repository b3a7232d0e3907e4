import { chromium, type Browser as Running } from "playwright-core";
import { debianBrowser } from "./debian-browser.js";
import { type Browser, installedBrowser } from "./find-browser.js";
import { packagedBrowser } from "./packaged-browser.js";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Starts a browser that was found, with a fresh profile of its own. */
export function startBrowser(browser: Browser): Promise<Running> {
  return chromium.launch({
    executablePath: browser.path,
    args: [...flags, ...browser.args],
    env: { ...(process.env as Record<string, string>), ...browser.env },
  });
}

type Source = [name: string, find: (folder: string) => Browser | undefined];

const knownSources: Source[] = [
  ["installed", installedBrowser],
  ["npm package @sparticuz/chromium", packagedBrowser],
  ["Debian package chromium", debianBrowser],
];

/**
 * Finds a browser that really starts: an installed one, else the one inside an npm package, else
 * Debian's package. Each is started once; when none does, the error says what to install. The folder
 * is where a packaged one may be unpacked.
 */
export async function findBrowser(folder: string, sources = knownSources): Promise<Browser> {
  const failures: string[] = [];
  for (const [name, find] of sources) {
    try {
      const browser = find(folder);
      if (!browser) continue;
      await (await startBrowser(browser)).close();
      return browser;
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message.split("\n")[0]}`);
    }
  }
  throw new Error(
    [
      "missing browser: install Google Chrome or Chromium (Debian, Ubuntu: apt-get install chromium;",
      "macOS: brew install --cask chromium; Windows: winget install Google.Chrome),",
      "or set CHROME_PATH to the program of one that is installed elsewhere.",
      ...failures.map((failure) => `\n  ${failure}`),
    ].join(" "),
  );
}
