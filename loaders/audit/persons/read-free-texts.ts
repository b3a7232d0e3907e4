/** Runs a query and gives its rows. */
export type Read = <T>(sql: string) => Promise<T[]>;

/** What columns of free text are called in the exports, as the contracts name them. */
const COLUMNS = ["title", "description", "topic", "note", "evidence", "method"];

/** Shorter texts may stand on a page by chance. */
const SHORTEST = 24;

/** Reads the texts that people have written in the exports, as they were given. */
export async function readFreeTexts(read: Read): Promise<Set<string>> {
  const columns = await read<{ table_name: string; column_name: string }>(
    `select table_name, column_name
    from information_schema.columns
    where table_schema = 'raw'
        and table_name <> 'vinnova_projects' -- open data, with titles that a state authority has published
        and column_name in (${COLUMNS.map((name) => `'${name}'`).join(", ")})`,
  );
  const texts = new Set<string>();
  for (const { table_name, column_name } of columns) {
    const rows = await read<{ text: string }>(
      `select distinct "${column_name}" as text from raw."${table_name}"
      where length("${column_name}") >= ${SHORTEST}`,
    );
    for (const { text } of rows) texts.add(text.normalize("NFKC"));
  }
  return texts;
}
