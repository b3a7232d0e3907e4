import { Fault } from "./fault.js";
import { nearestWord } from "./nearest-word.js";
import { foldWord } from "./normalise-text.js";
import { remembered } from "./remembered.js";
import { shown } from "./shown.js";
import type { Reading, StageMap, StageMapRow } from "./types.js";

/**
 * Looks up the stage code of a source's word: the board's own row before `*`,
 * the newest that is valid at the delivery before older ones. Null when the word is not in the map.
 */
export function stageOf(word: string, reading: Reading): string | null {
  const rows = rowsOf(reading.context.stages).get(`${reading.source}\n${foldWord(word)}`) ?? [];
  const board = reading.board === null ? null : foldWord(reading.board);
  const own = rows.filter((row) => foldWord(row.board) === board);
  const found = own.length > 0 ? own : rows.filter((row) => row.board.trim() === "*");
  const valid = found.filter((row) => (row.valid_from ?? "") <= reading.delivery.delivery_date);
  const newest = (valid.length > 0 ? valid : found).reduce<StageMapRow | null>(
    (best, row) => (best && (best.valid_from ?? "") > (row.valid_from ?? "") ? best : row),
    null,
  );
  return newest?.stage ?? null;
}

/** Refuses a word that the stage map does not know, with the nearest word that it knows. */
export function unknownStage(word: string, reading: Reading): Fault {
  const near = nearestStage(`${reading.source}\n${word}`, reading.context.stages);
  const advice = near
    ? ` Menade du '${near}'?`
    : " Lägg till steget i data/reference/stage_map.csv eller rätta det i källan.";
  return new Fault(
    "unknown_stage",
    "ett steg som finns i stegkartan",
    `Steget ${shown(word)} finns inte i stegkartan för ${nameOf(reading)}.${advice}`,
  );
}

function nameOf({ source, context }: Reading): string {
  return context.sources[source]?.name ?? source;
}

const nearestStage = remembered((sourceAndWord, stages: StageMap) => {
  const [source = "", word = ""] = sourceAndWord.split("\n");
  const known = stages.filter((row) => row.source === source);
  return nearestWord(
    word,
    known.map((row) => row.source_stage),
  );
});

const indexes = new WeakMap<StageMap, Map<string, StageMapRow[]>>();

function rowsOf(stages: StageMap): Map<string, StageMapRow[]> {
  const ready = indexes.get(stages);
  if (ready) return ready;
  const index = new Map<string, StageMapRow[]>();
  for (const row of stages) {
    const key = `${row.source}\n${foldWord(row.source_stage)}`;
    index.set(key, [...(index.get(key) ?? []), row]);
  }
  indexes.set(stages, index);
  return index;
}
