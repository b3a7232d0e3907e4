import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type Browser = { path: string; args: string[]; env?: Record<string, string> };

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder
      ? [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Chromium", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ]
      : [];
  }),
];

/** Finds an installed Chrome or Chromium: CHROME_PATH, the search path, the usual places of each system. */
export function installedBrowser(): Browser | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...places,
  ];
  const path = process.env.CHROME_PATH || found.find((place) => existsSync(place));
  return path ? { path, args: [] } : undefined;
}
