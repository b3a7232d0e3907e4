import type { DuckdbEngine } from "../warehouse/duckdb-engine.js";

/** What is read of an idea: its municipality as a number, its title and description. */
export type KnownIdea = { place: number; title: string; description: string | null };

/** Letters and digits in lower case: what is left is what a reader would call the same text. */
const bare = (column: string) =>
  `trim(regexp_replace(lower(nfc_normalize(coalesce(${column}, ''))), '[^\\p{L}\\p{N}]+', ' ', 'g'))`;

/** Where the texts of an idea may stand: the raw row that `marts.ideas` took it from. */
const places = [
  ["ideabox", "title", "description", "idea_number"],
  ["form_responses", "title", "description", null],
  ["jira_issues", "summary", "null", "coalesce(idea_number, issue)"],
  ["planner_tasks", "task_name", "null", "coalesce(idea_number, task_id)"],
  ["trello_cards", "title", "null", "coalesce(idea_number, card_id)"],
] as const;

/** A select of every idea's title and description; more than one row of an idea when a file has two with its number. */
export const ideaTextsQuery = places
  .map(([table, title, description, number]) => {
    // rows of two sheets may have one number: then the idea's own tells which
    const own = number ? ` and delivered_by || '-' || ${number} = idea_id` : "";
    return `
      select idea_id, municipality_code, ${title} as title, ${description} as description
      from marts.ideas inner join raw.${table} on marts.ideas.file_id = raw.${table}.file_id
          and marts.ideas.row_number = raw.${table}.row_number${own}`;
  })
  .join(" union all ");

const numbered = `
  with texts as (${ideaTextsQuery}),
  chosen as (select distinct on (idea_id) * from texts order by idea_id, title, description)
  select cast(row_number() over (order by idea_id) - 1 as integer) as number, idea_id,
      cast(dense_rank() over (order by municipality_code) - 1 as integer) as place, title, description,
      sha256(${bare("title")} || chr(10) || ${bare("description")}) as texts_hash
  from chosen`;

/**
 * Gives every idea with its texts, in the order of the ids, some at a time.
 *
 * Leaves `temp.numbered_ideas`: the number, id and municipality of each, and `texts_hash`, of the texts
 * without case, signs and spaces, which a verdict was given on.
 */
export async function* ideaTexts(engine: DuckdbEngine): AsyncGenerator<KnownIdea[]> {
  await engine.run(`create or replace temp table idea_texts as ${numbered}`);
  await engine.run(`create or replace temp table numbered_ideas as
    select number, idea_id, place, texts_hash from idea_texts`);
  const texts = "select place, title, description from idea_texts order by number";
  for await (const [places, titles, descriptions] of engine.columns(texts)) {
    yield (places ?? []).map((place, at) => ({
      place: place as number,
      title: titles?.[at] as string,
      description: descriptions?.[at] as string | null,
    }));
  }
  await engine.run("drop table idea_texts");
}
