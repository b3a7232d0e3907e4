import { readFile } from "node:fs/promises";
import matter from "gray-matter";
import { z } from "zod";

const schema = z.object({
  title: z.string().min(1),
  /** Indicators whose figures the page shows. */
  indicators: z.array(z.string()).default([]),
  /** Of these indicators also the classes of the named dimensions: `G01: [sex]`. */
  splits: z.record(z.string(), z.array(z.string())).default({}),
  /** Lists that the page shows: an extract of `src/data`, a caption, and its columns with their headings. */
  tables: z
    .array(
      z.strictObject({
        extract: z.string(),
        caption: z.string(),
        columns: z.record(z.string(), z.string()),
        /** Shows so many rows at most, and says how many there are. */
        limit: z.number().int().positive().optional(),
      }),
    )
    .default([]),
});

export type FrontMatter = z.infer<typeof schema>;

/** Reads what a page says of itself at its top. Error: `invalid front matter: src/flode.md: title: …`. */
export async function readFrontMatter(file: string): Promise<FrontMatter> {
  const result = schema.safeParse(matter(await readFile(file, "utf8")).data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`invalid front matter: ${file}: ${issue?.path.join(".")}: ${issue?.message}`);
}
