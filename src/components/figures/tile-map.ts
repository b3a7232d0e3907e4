import { tileMap } from "../charts/tile-map.js";
import type { Context } from "../context.js";
import { figure } from "../figure.js";
import { giveTake } from "../give-take.js";
import { municipalityCell } from "../municipality-cell.js";
import { municipalityNames } from "../municipality-names.js";
import type { AdoptionFlow } from "../published.js";
import { reuseFacts } from "../reuse-facts.js";
import { findArea, type Scope } from "../scope.js";
import { tileMapSentences } from "../sentences/tile-map.js";
import { skaraborgTiles } from "../skaraborg-tiles.js";
import { countCell } from "../value-cell.js";

/** Shows where in Skaraborg solutions from others are in use; nothing for an area without those municipalities. */
export function tileMapFigure(
  context: Context,
  scope: Scope,
  flows: AdoptionFlow[],
): HTMLElement | null {
  const { words, lists } = context;
  const say = words.reuse.tileMap;
  const names = municipalityNames(lists);
  const area = findArea(lists, "group", "SKARABORG15");
  const isInside = (code: string) =>
    lists.area_members.some(
      (member) =>
        member.area_kind === scope.area.area_kind &&
        member.area_code === scope.area.area_code &&
        member.municipality_code === code,
    );
  const codes = Object.keys(skaraborgTiles).filter((code) => names.has(code));
  if (!area || scope.area.area_kind === "municipality" || !codes.every(isInside)) return null;
  const rows = giveTake(
    flows,
    codes.map((code) => ({ code, name: names.get(code) ?? code })),
  );
  const tiles = rows.map(({ code, name, taken }) => {
    const [column, row] = skaraborgTiles[code] ?? [1, 1];
    return { name, column, row, count: taken };
  });
  return figure(
    {
      id: "karta",
      name: say.name,
      sentences: tileMapSentences(rows, words),
      chart: tiles.length > 1 ? (width) => tileMap(tiles, { width, words }) : null,
      label: say.label,
      table: {
        caption: say.caption,
        columns: [
          { name: words.table.municipality, kind: "text" },
          { name: say.taken, kind: "number" },
        ],
        rows: rows.map(({ code, name, taken }) => [
          municipalityCell(code, name),
          countCell(taken, words),
        ]),
      },
      ...reuseFacts(
        context,
        { area },
        {
          indicator: "R03",
          measure: "reached",
          n: rows.reduce((sum, { taken }) => sum + taken, 0),
        },
      ),
      notes: [say.note],
    },
    words,
  );
}
