import { FileFault } from "./fault.js";
import { limits } from "./limits.js";

/** Parses a JSON document. Throws a FileFault when it is cut off, broken or nested too deep. */
export function readJson(text: string): unknown {
  if (depthOf(text) > limits.json_depth) {
    throw new FileFault(
      "json_too_deep",
      `högst ${limits.json_depth} nivåer`,
      `JSON-filen har fler än ${limits.json_depth} nivåer. Exportera den på nytt ur systemet.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    // The engine's own message quotes the file, so it is never passed on.
    throw new FileFault(
      "broken_json",
      "en hel JSON-fil",
      "JSON-filen är avbruten eller trasig. Exportera den på nytt ur systemet.",
    );
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (quoted) {
      if (sign === "\\") index += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (sign === "}" || sign === "]") depth -= 1;
  }
  return deepest;
}
