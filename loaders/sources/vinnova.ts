import { table } from "../read/contract.js";
import { code, date, decimal, text } from "../read/kinds/index.js";
import type { Source } from "../read/types.js";
import { unpackProjects } from "./unpack-projects.js";

const free = { personal: "free_text", pick: notX } as const;

const fields = {
  diary_number: code({ headings: ["Diarienummer"], key: true }),
  title: text({ headings: ["Ärenderubrik"], ...free }),
  title_en: text({ headings: ["ÄrenderubrikEngelska"], ...free }),
  coordinator: text({ headings: ["KoordinatorOrg"], pick: notX }),
  status: text({ headings: ["Status"], pick: notX }),
  grant_sek: decimal({ headings: ["BeviljatBidrag"] }),
  started_on: date({ headings: ["ProjektStart"], may_be_future: true }),
  ended_on: date({ headings: ["ProjektSlut"], may_be_future: true }),
  aim: text({ headings: ["MalSvenska"], ...free }),
  result: text({ headings: ["ResultatSvenska"], ...free }),
  implementation: text({ headings: ["ImplementationSvenska"], ...free }),
};

/** Vinnova's open project data: a saved reply, one project in each item of its array. */
export const vinnova: Source = {
  code: "vinnova",
  name: "Vinnovas projektdata",
  formats: ["json"],
  delimiter: ",",
  has_header: true,
  delivers: "selection",
  board: null,
  unpack: unpackProjects,
  document: "en lista av projekt med 'Diarienummer'",
  tables: { vinnova_projects: table(fields) },
};

/** A text that nobody has written stands as `x`. */
function notX(words: string): string | null {
  return /^x+\.?$/i.test(words.trim()) ? null : words;
}
