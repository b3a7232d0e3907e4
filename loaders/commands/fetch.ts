import { join, relative } from "node:path";
import { type Address, addresses, type OpenSource } from "../fetch/addresses.js";
import { FetchFault } from "../fetch/fetch-fault.js";
import { fetchKolada } from "../fetch/fetch-kolada.js";
import { manners } from "../fetch/fetch-reply.js";
import { fetchVinnova } from "../fetch/fetch-vinnova.js";
import { keyFigures } from "../fetch/key-figures.js";
import { isFetched, saveReplies } from "../fetch/save-replies.js";
import { dataFolders } from "../warehouse/data-folders.js";
import { PROJECT } from "../warehouse/models.js";
import { type ReferenceList, readReferenceLists } from "../warehouse/reference-lists.js";
import { WrongUse } from "../warehouse/wrong-use.js";
import type { Command } from "./command.js";
import { options } from "./options.js";

const text = { type: "string" } as const;
const settings = {
  ...{ out: text, municipality: text, years: text, kpi: text, diary: text },
  again: { type: "boolean" },
} as const;

type Values = { municipality?: string; years?: string; kpi?: string; diary?: string };
type Lists = Map<string, ReferenceList>;

/** `fetch`: gets Vinnova's and Kolada's replies and lays them among the exports; ends with 1 when one cannot be had. */
export const fetch: Command = async (args) => {
  const { values, positionals } = options(args, { allowPositionals: true, options: settings });
  const lists = await readReferenceLists(dataFolders().reference);
  const out = values.out ?? ownExports();
  const on = new Date().toISOString().slice(0, 10);
  let failed = 0;
  for (const source of wanted(positionals)) {
    const address = addressOf(source);
    const folder = join(out, source, delivererOf(values, lists), on);
    const shown = relative(process.cwd(), folder) || folder;
    if (isFetched(folder) && !values.again) {
      process.stderr.write(`${address.name} är redan hämtat i dag: ${shown}\n`);
      continue;
    }
    try {
      const replies = await ask(source, address.base, values, lists);
      const files = await saveReplies(folder, replies, address, on);
      process.stderr.write(
        `${address.name}: ${files.length} svar i ${shown}. ${address.licence}\n`,
      );
    } catch (error) {
      if (!(error instanceof FetchFault)) throw error;
      process.stderr.write(`${error.message}\n`);
      failed += 1;
    }
  }
  return failed > 0 ? 1 : 0;
};

function ask(source: OpenSource, base: string, values: Values, lists: Lists): Promise<string[]> {
  if (source === "vinnova")
    return fetchVinnova({ base, diary_numbers: diaryNumbers(values, lists) }, manners);
  const kpis = values.kpi?.split(",") ?? keyFigures.map(({ kpi }) => kpi);
  const swedish = column(lists, "hub_members", "municipality_code");
  return fetchKolada(
    { base, kpis, municipalities: swedish, years: yearsOf(values.years) },
    manners,
  );
}

function wanted(names: string[]): OpenSource[] {
  const all = Object.keys(addresses) as OpenSource[];
  for (const name of names) {
    if (!Object.hasOwn(addresses, name)) {
      throw new WrongUse(`${name} kan inte hämtas. Välj ${all.join(" eller ")}.`);
    }
  }
  return names.length > 0 ? all.filter((name) => names.includes(name)) : all;
}

/** Fetched alone, open data would take the samples' place: it is laid only where there are exports already. */
function ownExports(): string {
  const exports = join(PROJECT, "data/exports");
  if (dataFolders().exports === exports) return exports;
  throw new WrongUse(
    "data/exports är tom. Lägg egna leveranser där först, eller ange en mapp: --out DIR",
  );
}

function addressOf(source: OpenSource): Address {
  const address: Address = addresses[source];
  const base = process.env[address.variable] ?? address.base;
  return { ...address, base: base.replace(/\/+$/, "") };
}

function delivererOf({ municipality }: Values, lists: Lists): string {
  const [first = ""] = column(lists, "hub_members", "municipality_code");
  if (municipality === undefined) return first;
  if (column(lists, "municipalities", "municipality_code").includes(municipality))
    return municipality;
  throw new WrongUse("Kommunkoden finns inte. Den ska ha fyra siffror, till exempel 1496.");
}

function diaryNumbers({ diary }: Values, lists: Lists): string[] {
  const numbers = diary?.split(",") ?? column(lists, "hubs", "diary_number");
  const wrong = numbers.find((number) => !/^\d{4}-\d{5}$/.test(number));
  if (wrong === undefined) return numbers;
  throw new WrongUse("--diary ska vara diarienummer som 2016-04008, med komma emellan.");
}

/** `2016-2019` as the years from the first to the last; without it from 2016 to last year. Kolada takes 25. */
function yearsOf(text: string | undefined): number[] {
  const lastYear = new Date().getFullYear() - 1;
  const [, from = "", to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? `2016-${lastYear}`) ?? [];
  const years = Array.from(
    { length: Math.max(0, Number(to) - Number(from) + 1) },
    (_, index) => Number(from) + index,
  );
  if (from !== "" && years.length > 0 && years.length <= 25) return years;
  throw new WrongUse(
    "--years ska vara ett år eller ett spann på högst 25 år, till exempel 2016-2019.",
  );
}

/** What stands in a column of a list, each once, in the list's order; Norwegian municipalities have no Swedish code. */
function column(lists: Lists, list: string, name: string): string[] {
  const all = (lists.get(list)?.rows ?? []).flatMap((row) =>
    row[name] ? [String(row[name])] : [],
  );
  const isCode = name === "municipality_code";
  return [...new Set(all)].filter((value) => !isCode || /^\d{4}$/.test(value));
}
