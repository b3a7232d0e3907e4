import type { DuckdbEngine } from "../warehouse/duckdb-engine.js";
import type { ReferenceList } from "../warehouse/reference-lists.js";
import { type Corpus, CorpusWriter } from "./corpus.js";
import { Growing } from "./growing.js";
import { ideaTexts } from "./idea-texts.js";
import { placeWords } from "./place-words.js";

/** Every idea as a vector, in the order of `numbered_ideas`, and its municipality as a number. */
export type Ideas = { places: Int32Array; corpus: Corpus };

/** Reads the texts of `marts.ideas` and makes vectors of them. */
export async function readIdeas(
  engine: DuckdbEngine,
  lists: Map<string, ReferenceList>,
): Promise<Ideas> {
  const places = new Growing(Int32Array);
  const writer = new CorpusWriter();
  for await (const ideas of ideaTexts(engine)) {
    for (const idea of ideas) {
      places.push(idea.place);
      writer.add(idea);
    }
  }
  return { places: places.items(), corpus: writer.corpus(placeWords(namesOf(lists))) };
}

function namesOf(lists: Map<string, ReferenceList>): string[] {
  const rows = lists.get("municipalities")?.rows ?? [];
  return rows.flatMap((row) => [String(row.name), String(row.county_name)]);
}
