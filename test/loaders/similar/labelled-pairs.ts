import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { CorpusWriter } from "../../../loaders/similar/corpus.js";
import { placeWords } from "../../../loaders/similar/place-words.js";
import { list } from "../../data/list.js";

export type LabelledPair = {
  verdict: "same" | "related" | "different";
  kind: string;
  title_a: string;
  description_a: string;
  title_b: string;
  description_b: string;
};

const file = new URL("../../golden/idea_pairs.csv", import.meta.url);

/** The labelled pairs, written by hand. */
export const pairs: LabelledPair[] = parse(readFileSync(file), { columns: true, delimiter: ";" });

/** The pairs that weights and thresholds are chosen on, and those that figures are told of: every other one. */
export const choosing = pairs.filter((_, at) => at % 2 === 0);
export const telling = pairs.filter((_, at) => at % 2 === 1);

/** Words of places as a load knows them. */
export const places = placeWords(
  list("municipalities").flatMap((row) => [row.name as string, row.county_name as string]),
);

const writer = new CorpusWriter();
for (const pair of pairs) {
  writer.add({ title: pair.title_a, description: pair.description_a });
  writer.add({ title: pair.title_b, description: pair.description_b });
}

/** All the texts as one corpus: those of pair n are numbers 2n and 2n + 1. */
export const corpus = writer.corpus(places);
