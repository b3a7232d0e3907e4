import type { DuckdbEngine } from "../warehouse/duckdb-engine.js";
import { ideaTextsQuery } from "./idea-texts.js";

export type UndecidedPair = {
  idea_id: string;
  municipality: string;
  title: string;
  other_idea_id: string;
  other_municipality: string;
  other_title: string;
  likeness: number;
  shared_terms: string;
  texts_hash: string;
  /** judged before one of the texts was changed */
  is_outdated: boolean;
};

/** Reads the pairs that nobody has decided on as the texts now are, the most alike first. */
export async function undecidedPairs(engine: DuckdbEngine): Promise<UndecidedPair[]> {
  const rows = await engine.extract(`
    with titles as (select distinct on (idea_id) idea_id, title from (${ideaTextsQuery})
        order by idea_id, title, description)
    select links.idea_id, own.name as municipality, one.title, links.other_idea_id,
        others.name as other_municipality, other.title as other_title, links.likeness,
        pairs.shared_terms, pairs.texts_hash, links.is_outdated
    from marts.idea_links as links
    inner join staging.idea_pairs as pairs using (idea_id, other_idea_id)
    inner join marts.municipalities as own on own.municipality_code = links.municipality_code
    inner join marts.municipalities as others
        on others.municipality_code = links.other_municipality_code
    inner join titles as one on one.idea_id = links.idea_id
    inner join titles as other on other.idea_id = links.other_idea_id
    where links.is_undecided
    order by links.likeness desc, links.idea_id, links.other_idea_id`);
  return rows as UndecidedPair[];
}
