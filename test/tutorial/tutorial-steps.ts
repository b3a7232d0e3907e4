/** One fenced block of a tutorial: a file to write, lines to change, a command, or what it prints. */
export type Step = { kind: "write" | "change" | "run" | "prints"; path: string; text: string };

const fence = /^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** Reads the steps under a heading of a Markdown text; `sh` runs, `diff` changes, `text` is printed, anything else with a path is written. */
export function tutorialSteps(markdown: string, heading: string): Step[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (!section) throw new Error(`missing heading: ${heading}`);
  return [...section.matchAll(fence)].map(([, language = "", path = "", text = ""]) => {
    if (language === "sh") return { kind: "run", path, text };
    if (language === "text") return { kind: "prints", path, text };
    if (!path) throw new Error(`missing path: ${language} block under ${heading}`);
    return { kind: language === "diff" ? "change" : "write", path, text };
  });
}

/** Applies a diff without line numbers, each line found below the one before; throws where a line is missing. */
export function applied(content: string, diff: string): string {
  const lines = content.split("\n");
  let at = -1;
  for (const line of diff.split("\n").filter((part) => part !== "")) {
    const text = line.slice(1);
    if (line.startsWith("+")) {
      at += 1;
      lines.splice(at, 0, text);
      continue;
    }
    at = lines.indexOf(text, at + 1);
    if (at < 0) throw new Error(`missing line: ${text}`);
    if (line.startsWith("-")) {
      lines.splice(at, 1);
      at -= 1;
    }
  }
  return lines.join("\n");
}
