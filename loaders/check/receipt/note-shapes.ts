import type { Mark } from "./mark.js";
import { attributeOf, insertedLast } from "./xml.js";

const spaces = {
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
  x: "urn:schemas-microsoft-com:office:excel",
};
const BLOCK = 1024;
const layout = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>';
const shapetype =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Draws the boxes of notes, hidden until pointed at, in a sheet's drawing or in a new one. */
export function noteShapes(vml: string | null, marks: readonly Mark[]): string {
  const known = vml ?? `<xml>${layout}</xml>`;
  const ids = [...known.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const next = ids.reduce((most, id) => Math.max(most, id), BLOCK) + 1;
  const type = known.includes('id="_x0000_t202"') ? "" : shapetype;
  const shapes = marks.map((mark, index) => shape(mark, next + index)).join("");
  const named = known.replace(/<xml\b[^>]*>/, (tag) =>
    Object.entries(spaces).reduce(
      (open, [prefix, space]) =>
        attributeOf(open, `xmlns:${prefix}`) === null
          ? open.replace(/>$/, ` xmlns:${prefix}="${space}">`)
          : open,
      tag,
    ),
  );
  const blocks = withBlocks(named, next, next + marks.length - 1);
  return insertedLast(blocks, "</xml>", type + shapes);
}

/** The drawing says which blocks of 1,024 numbers its shapes are numbered in. */
function withBlocks(vml: string, first: number, last: number): string {
  return vml.replace(/(<o:idmap\b[^>]*\sdata=")([\d,]*)(")/, (_, start, data, end) => {
    const blocks = new Set(data.split(",").filter(Boolean).map(Number));
    for (let id = first; id <= last; id += BLOCK) blocks.add(Math.floor(id / BLOCK));
    blocks.add(Math.floor(last / BLOCK));
    return `${start}${[...blocks].join(",")}${end}`;
  });
}

function shape({ row, column, words }: Mark, id: number): string {
  const lines = words.join("\n").length / 40 + words.length * 3;
  const height = Math.min(20, Math.max(5, Math.ceil(lines)));
  const anchor = [column, 15, Math.max(0, row - 2), 2, column + 4, 15, row - 2 + height, 4];
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:240pt;height:${height * 15}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
