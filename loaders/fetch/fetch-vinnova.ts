import { z } from "zod";
import { FetchFault } from "./fetch-fault.js";
import { fetchReply, type Manners } from "./fetch-reply.js";

/** Vinnova answers at most so many diary numbers at a time. */
const most = 20;

const projects = z.array(z.looseObject({ Diarienummer: z.string() }));

/** Fetches Vinnova's projects by diary number: the text of each reply as it was given. Throws a FetchFault. */
export async function fetchVinnova(
  { base, diary_numbers }: { base: string; diary_numbers: readonly string[] },
  how: Manners,
): Promise<string[]> {
  const replies: string[] = [];
  for (let start = 0; start < diary_numbers.length; start += most) {
    const asked = diary_numbers.slice(start, start + most);
    const { text, document } = await fetchReply(
      "Vinnova",
      `${base}/projekt/${asked.join(",")}`,
      how,
    );
    const read = projects.safeParse(document);
    if (!read.success)
      throw new FetchFault("Vinnova svarade med något annat än projekt med 'Diarienummer'.");
    if (read.data.length === 0)
      throw new FetchFault(`Vinnova har inga projekt med ${asked.join(", ")}.`);
    replies.push(text);
  }
  return replies;
}
