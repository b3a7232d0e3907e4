/** Adds a source to the text of loaders/sources/index.ts, its import and its entry in the order of the alphabet. */
export function registered(index: string, code: string): string {
  const imported = inOrder(index.split("\n"), `import { ${code} } from "./${code}.js";`, (line) =>
    /^import \{ \w+ \} from "\.\//.test(line),
  );
  return inOrder(imported, `  ${code},`, (line) => /^ {2}\w+,$/.test(line)).join("\n");
}

/** Adds a source to the README's list of them. */
export function namedInReadme(readme: string, code: string): string {
  return readme.replace(
    /(Sources: `[^.]*?`), and the plain sheets/,
    `$1, \`${code}\`, and the plain sheets`,
  );
}

function inOrder(lines: string[], line: string, isOne: (line: string) => boolean): string[] {
  const later = lines.findIndex((each) => isOne(each) && each > line);
  const place = later >= 0 ? later : lines.findLastIndex(isOne) + 1;
  if (place === 0) throw new Error(`missing line like: ${line}`);
  return lines.toSpliced(place, 0, line);
}
