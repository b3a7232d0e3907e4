import { type Day, day, monthEnds } from "./civil-day.js";
import type { Municipality } from "./model.js";
import { randomStream } from "./random.js";
import { readList } from "./read-list.js";

const skaraborg =
  "1444 1445 1446 1447 1470 1471 1472 1473 1493 1494 1495 1496 1497 1498 1499".split(" ");
const first = [
  ...skaraborg,
  "2281",
  "2262",
  "2280",
  "2260",
  "0687",
  "0604",
  "0513",
  "0512",
  "1441",
];
const weights: Record<string, number> = {
  ...{ "1496": 9, "1494": 10, "1499": 7, "1493": 6, "1495": 5, "1498": 4, "1470": 5, "1471": 4 },
  ...{ "2281": 10, "2280": 5, "2262": 5, "0687": 5, "1441": 7 },
};
const plannerSince: Record<string, string> = {
  "1496": "2016-12-31",
  "1493": "2017-06-30",
  "1499": "2017-12-31",
};
/** These hand in ideas by something else than an idea box. */
const boxes: Record<string, Municipality["box"]> = { "0687": "forms", "1441": "jira" };
/** What tells the stages where the idea box does not. */
const boards: Record<string, Municipality["board"]> = {
  ...{ "1496": "planner", "1493": "planner", "1499": "planner", "1494": "trello" },
  ...{ "0687": "planner", "1441": "jira", "0513": "log" },
};
/** These two have not sent the last half-year's list: the coverage is not whole. */
const late = new Set(["1447", "0512"]);

/** Chooses the municipalities of the samples: three hubs and Lerum first, then the rest by code. */
export function chooseMunicipalities(
  seed: number,
  count: number,
  started: Day,
  asOf: Day,
): Municipality[] {
  const names = new Map(readList("municipalities").map((row) => [row.municipality_code, row.name]));
  const hubs = new Map(readList("hub_members").map((row) => [row.municipality_code, row.hub_code]));
  const rest = [...names.keys()].filter((code) => code && !first.includes(code)) as string[];
  const codes = [...first, ...rest];
  if (!Number.isInteger(count) || count < 1 || count > codes.length) {
    throw new Error(`invalid municipalities: ${count}`);
  }
  const random = randomStream(seed, "municipalities");
  const halfYears = monthEnds(started, asOf, 6);
  return codes.slice(0, count).map((code) => {
    const since = plannerSince[code];
    const deliveries = late.has(code) ? halfYears.slice(0, -1) : halfYears;
    return {
      code,
      name: names.get(code) ?? code,
      hub: hubs.get(code) ?? null,
      weight: weights[code] ?? (first.includes(code) ? 3 : random.integer(2, 6)),
      box: boxes[code] ?? "ideabox",
      board: boards[code] ?? null,
      deliveries: deliveries,
      visible: code === "1494" ? "always" : since ? monthEnds(day(since), asOf, 3) : deliveries,
      horizon: deliveries.at(-1) ?? asOf,
    };
  });
}
