import { plainStyles } from "./plain-styles.js";
import type { WorkbookPackage } from "./workbook-package.js";
import { attributeOf, elements, insertedLast, prefixOf, withAttribute } from "./xml.js";

const WORKBOOK = "xl/workbook.xml";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const plainXf = 'numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"';

/** The colour of a marked cell, the pale red that Excel itself has for what is bad. */
const COLOUR = "FFFFC7CE";

export type Styles = {
  /** the style that is a given one with the mark's fill */
  marked(style: number): number;
  /** a style for running text in a cell */
  wrapped: number;
};

/** Adds the mark's fill to a workbook's styles, and gives each style its marked twin when it is asked for. */
export function markStyles(workbook: WorkbookPackage): Styles {
  const path = stylesOf(workbook);
  const fill = addFill(workbook, path);
  const twins = new Map<number, number>();
  const wrapped = addXf(
    workbook,
    path,
    (prefix) =>
      `<${prefix}xf ${plainXf} applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
  );
  const marked = (style: number) => {
    const known = twins.get(style);
    if (known !== undefined) return known;
    const twin = addXf(workbook, path, (prefix, xfs) => {
      const xf = xfs[style] ?? `<${prefix}xf ${plainXf}/>`;
      return xf.replace(/^<[^>]*>/, (tag) =>
        withAttribute(withAttribute(tag, "fillId", fill), "applyFill", 1),
      );
    });
    twins.set(style, twin);
    return twin;
  };
  return { marked, wrapped };
}

function stylesOf(workbook: WorkbookPackage): string {
  const known = workbook.related(WORKBOOK, "styles")?.path;
  if (known && workbook.has(known)) {
    const isWhole = /<(?:\w+:)?fills\b(?:[^>]*[^/])?>/.test(workbook.text(known));
    if (!isWhole || !/<(?:\w+:)?cellXfs\b(?:[^>]*[^/])?>/.test(workbook.text(known))) {
      workbook.edit(known, () => plainStyles);
    }
    return known;
  }
  const path = workbook.add("xl/styles#.xml", TYPE, plainStyles);
  workbook.relate(WORKBOOK, "styles", path);
  return path;
}

function addFill(workbook: WorkbookPackage, path: string): number {
  let index = 0;
  workbook.edit(path, (xml) => {
    const prefix = prefixOf(xml, "styleSheet");
    return inBlock(xml, `${prefix}fills`, (block) => {
      index = block.match(elements(`${prefix}fill`))?.length ?? 0;
      const pattern = `<${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${COLOUR}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill>`;
      const more = `<${prefix}fill>${pattern}</${prefix}fill>`;
      return counted(insertedLast(block, `</${prefix}fills>`, more), index + 1);
    });
  });
  return index;
}

function addXf(
  workbook: WorkbookPackage,
  path: string,
  make: (prefix: string, xfs: string[]) => string,
): number {
  let index = 0;
  workbook.edit(path, (xml) => {
    const prefix = prefixOf(xml, "styleSheet");
    return inBlock(xml, `${prefix}cellXfs`, (block) => {
      const xfs = block.match(elements(`${prefix}xf`)) ?? [];
      index = xfs.length;
      return counted(insertedLast(block, `</${prefix}cellXfs>`, make(prefix, xfs)), index + 1);
    });
  });
  return index;
}

function inBlock(xml: string, name: string, change: (block: string) => string): string {
  const [block] = elements(name).exec(xml) ?? [];
  if (block === undefined) throw new Error(`missing element: ${name}`);
  return xml.replace(block, () => change(block));
}

function counted(block: string, count: number): string {
  return block.replace(/^<[^>]*>/, (tag) =>
    attributeOf(tag, "count") === null ? tag : withAttribute(tag, "count", count),
  );
}
