import { init, parse } from "es-module-lexer";

/**
 * Finds what a browser could not import from the site itself: bare names that were left unresolved
 * and addresses elsewhere. Lists one sentence for each.
 */
export async function scriptFaults(script: string): Promise<string[]> {
  await init;
  const [imports] = parse(script);
  const specifiers = imports.flatMap(({ n }) => (n === undefined ? [] : [n]));
  const resolved = Array.from(
    script.matchAll(/import\.meta\.resolve\(\s*["'`]([^"'`]+)["'`]/g),
    ([, specifier = ""]) => specifier,
  );
  return [...specifiers, ...resolved].flatMap((specifier) => {
    if (/^\.{0,2}\//.test(specifier) && !specifier.startsWith("//")) return [];
    return /^(\w+:)?\/\//.test(specifier)
      ? [`external import: ${specifier}`]
      : [`unresolved import: ${specifier}`];
  });
}
