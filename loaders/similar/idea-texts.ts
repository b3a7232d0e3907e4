import type { DuckdbEngine } from "../warehouse/duckdb-engine.js";

export type KnownIdea = {
  idea_id: string;
  municipality_code: string;
  title: string;
  description: string | null;
  /** of the texts without case, signs and spaces: what a verdict was given on */
  texts_hash: string;
};

const AT_A_TIME = 50_000;

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
      municipality_code, title, description,
      sha256(${bare("title")} || chr(10) || ${bare("description")}) as texts_hash
  from chosen`;

/** Gives every idea with its texts, in the order of the ids, some at a time: a million do not fit as objects. */
export async function* ideaTexts(engine: DuckdbEngine): AsyncGenerator<KnownIdea[]> {
  await engine.run(`create or replace temp table idea_texts as ${numbered}`);
  try {
    for (let from = 0; ; from += AT_A_TIME) {
      const rows = await engine.extract(
        `select idea_id, municipality_code, title, description, texts_hash from idea_texts
         where number >= ${from} and number < ${from + AT_A_TIME} order by number`,
      );
      if (rows.length > 0) yield rows as KnownIdea[];
      if (rows.length < AT_A_TIME) return;
    }
  } finally {
    await engine.run("drop table idea_texts");
  }
}
