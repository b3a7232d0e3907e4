import { z } from "zod";
import { FetchFault } from "./fetch-fault.js";
import { fetchReply, type Manners } from "./fetch-reply.js";

export type KoladaQuestion = {
  base: string;
  kpis: readonly string[];
  municipalities: readonly string[];
  years: readonly number[];
};

const page = z.object({
  values: z.array(z.unknown()),
  next_page: z.string().nullish(),
  next_url: z.string().nullish(),
});

/**
 * Fetches Kolada's values of key figures, municipalities and years: the text of each page as it was given.
 * Throws a FetchFault when a page is none, leads elsewhere, or there are more of them than the manners allow.
 */
export async function fetchKolada(question: KoladaQuestion, how: Manners): Promise<string[]> {
  const { base, kpis, municipalities, years } = question;
  const parts = ["kpi", kpis.join(","), "municipality", municipalities.join(",")];
  const path = [...parts, "year", years.join(",")].join("/");
  const pages: string[] = [];
  const asked = new Set<string>();
  let url: string | null = `${base}/data/${path}?per_page=5000`;
  while (url !== null) {
    if (asked.has(url) || asked.size >= how.most_pages) {
      throw new FetchFault(
        `Kolada svarade med fler än ${how.most_pages} sidor. Fråga efter färre nyckeltal eller år.`,
      );
    }
    asked.add(url);
    const { text, document } = await fetchReply("Kolada", url, how);
    const read = page.safeParse(document);
    if (!read.success) throw new FetchFault("Kolada svarade med något annat än värden ('values').");
    pages.push(text);
    url = next(base, read.data.next_page ?? read.data.next_url ?? null);
  }
  return pages;
}

/** The next page's address; only the same server is asked again. */
function next(base: string, link: string | null): string | null {
  if (link === null || link === "") return null;
  const url = URL.canParse(link, base) ? new URL(link, base) : null;
  const own = new URL(base);
  // Kolada has been seen to give http in links of an https page
  if (url !== null && url.host === own.host) return `${own.origin}${url.pathname}${url.search}`;
  throw new FetchFault("Kolada hänvisar nästa sida till en annan server. Ingenting mer hämtas.");
}
