import { FileFault } from "./fault.js";
import { limits } from "./limits.js";

/** Parses a JSON document. Throws a FileFault when it is cut off, broken, too large or nested too deep. */
export function readJson(text: string): unknown {
  const { depth, values } = measure(text);
  if (values > limits.json_values) {
    throw new FileFault(
      "json_too_large",
      `högst ${limits.json_values} värden`,
      `JSON-filen har fler än ${limits.json_values} värden. Kontrollera att det är rätt fil.`,
    );
  }
  if (depth > limits.json_depth) {
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

function measure(text: string): { depth: number; values: number } {
  let values = 1;
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
    else if (sign === ",") values += 1;
  }
  return { depth: deepest, values };
}
