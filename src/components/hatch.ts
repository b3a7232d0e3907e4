import { s } from "./element.js";

let count = 0;

/** Makes a diagonal hatch in one colour, as a pattern and the paint that refers to it. */
export function hatch(colour: string): { pattern: SVGPatternElement; url: string } {
  const id = `hatch-${++count}`;
  const pattern = s(
    "pattern",
    { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    s("rect", { width: 5, height: 5, fill: "#fff" }),
    s("rect", { width: 2, height: 5, fill: colour }),
  );
  return { pattern, url: `url(#${id})` };
}
