import { formatDate, formatNumber } from "../format.js";
import type { Context } from "./context.js";
import { h } from "./element.js";
import { sourceName } from "./facts.js";
import { municipalityNames } from "./municipality-names.js";
import type { Observation, RecordSource } from "./published.js";

type Record = Pick<Observation, "record_kind" | "record_id">;

/** Whose rows a record of a kind is made of, and how many parts of its id tell of whom. */
const owners: { [kind: string]: { kind: string; parts: number } } = {
  item: { kind: "idea", parts: 1 },
  entry: { kind: "idea", parts: 1 },
  stay: { kind: "idea", parts: 1 },
  referral: { kind: "idea", parts: 1 },
  subject: { kind: "innovation", parts: 1 },
  condition: { kind: "hub", parts: 1 },
  hub_municipality: { kind: "hub", parts: 1 },
  survey_part: { kind: "survey", parts: 3 },
};

/** Finds the rows that a record is made of: those of an item, of its entry to a stage and its stay there are its idea's, a pair's those of both. */
export function sourcesOf({ record_kind, record_id }: Record, all: RecordSource[]): RecordSource[] {
  const owner = owners[record_kind];
  const parts = record_id.split(":");
  const kind = record_kind === "pair" ? "idea" : (owner?.kind ?? record_kind);
  const ids =
    record_kind === "pair" ? parts : [owner ? parts.slice(0, owner.parts).join(":") : record_id];
  return all.filter((source) => source.record_kind === kind && ids.includes(source.record_id));
}

/** Lists the rows that a record is made of: system, municipality, delivery, sheet, row, and the file by its hash. */
export async function recordSources(
  record: Record,
  read: () => Promise<RecordSource[]>,
  context: Context,
): Promise<HTMLElement> {
  const { words, lists } = context;
  const say = words.figures.records.sources;
  const found = await read().then(
    (all) => sourcesOf(record, all),
    () => null,
  );
  if (found === null) return h("p", { class: "record-sources" }, say.failed);
  if (found.length === 0) return h("p", { class: "record-sources" }, say.none);
  const names = municipalityNames(lists);
  const line = (source: RecordSource) => {
    const row = say.row(formatNumber(source.row_number ?? 0, 0, words.format));
    if (source.delivery_date === null) return say.list(source.source, row);
    const place = [
      sourceName(source.source, words),
      names.get(source.delivered_by ?? "") ?? source.delivered_by ?? "",
      say.delivery(formatDate(source.delivery_date, words.format)),
      ...(source.sheet_number === null ? [] : [say.sheet(String(source.sheet_number))]),
      row,
    ];
    return [`${place.join(", ")}, ${say.file} `, h("code", {}, source.sha256_start ?? "")];
  };
  return h(
    "div",
    { class: "record-sources" },
    h("p", {}, say.heading(record.record_id, found.length)),
    h("ul", {}, ...found.map((source) => h("li", {}, ...[line(source)].flat()))),
  );
}
