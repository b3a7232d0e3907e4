import { groupBy, measureKey, type PersonRecord } from "./person-record.js";

/**
 * Lays the ways that somebody is counted in one municipality in others: in those that have persons in the same
 * indicators, and for each indicator by itself somebody counted as the way is. What is found somewhere
 * together can so be found together wherever each of it is found.
 */
export function elsewhere(ways: readonly PersonRecord[][]): PersonRecord[][] {
  const local = ways.filter((way) => new Set(way.map(codeOf)).size === 1);
  const places = new Map<string, { parts: Set<string>; indicators: Set<string> }>();
  for (const way of local) {
    const code = codeOf(way[0] as PersonRecord);
    const place = places.get(code) ?? { parts: new Set(), indicators: new Set() };
    places.set(code, place);
    for (const [indicator_id, part] of partsOf(way)) {
      place.parts.add(part);
      place.indicators.add(indicator_id);
    }
  }
  const shapes = new Map(local.map((way) => [partsOf(way).join(), way]));
  return [...shapes.values()].flatMap((way) => {
    const parts = partsOf(way);
    if (parts.length === 1) return []; // found wherever it can be
    const home = places.get(codeOf(way[0] as PersonRecord));
    return [...places]
      .filter(([, place]) => place.indicators.size === home?.indicators.size)
      .filter(([, place]) => [...place.indicators].every((each) => home?.indicators.has(each)))
      .filter(([, place]) => parts.every(([, part]) => place.parts.has(part)))
      .map(([municipality_code]) => way.map((record) => ({ ...record, municipality_code })));
  });
}

const codeOf = ({ municipality_code }: PersonRecord) => municipality_code;

/** Names what each indicator counts in a way, wherever that is. */
function partsOf(way: readonly PersonRecord[]): [string, string][] {
  const indicators = groupBy(way, ({ indicator_id }) => indicator_id);
  return Array.from(indicators, ([indicator_id, own]): [string, string] => [
    indicator_id,
    own
      .map(
        (record) => `${measureKey(record)} ${record.dimension} ${record.category} ${record.part}`,
      )
      .sort()
      .join(),
  ]).sort();
}
