/**
 * Where the tile of each of Skaraborg's municipalities stands: column from the west, row from the north.
 * Laid by hand after which municipalities border on which, and no map: distances, sizes and shapes are not kept.
 */
export const skaraborgTiles: Readonly<Record<string, readonly [column: number, row: number]>> = {
  "1447": [5, 1],
  "1493": [4, 2],
  "1473": [5, 2],
  "1446": [6, 2],
  "1494": [2, 3],
  "1471": [3, 3],
  "1496": [4, 3],
  "1472": [5, 3],
  "1444": [1, 4],
  "1470": [2, 4],
  "1495": [3, 4],
  "1498": [4, 4],
  "1497": [5, 4],
  "1445": [1, 5],
  "1499": [3, 5],
};
