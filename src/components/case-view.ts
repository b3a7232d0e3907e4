import { type CaseColumnKey, caseColumnKeys } from "./case-columns.js";
import type { Lists } from "./published.js";
import { readScope, type Scope, writeScope } from "./scope.js";

/** What of the list of cases is shown: whose, which, in which order and which page. */
export type CaseView = {
  scope: Scope;
  search: string;
  stage: string | null;
  standing: string | null;
  year: string | null;
  isJoint: boolean;
  isStalled: boolean;
  column: CaseColumnKey;
  isDescending: boolean;
  /** The page, from 1. */
  page: number;
};

/** What can be chosen among: stages, standings and years that some case has. */
export type CaseChoices = { stages: string[]; standings: string[]; years: string[] };

/** Reads what is shown from an address; what is unknown is ignored. */
export function readCaseView(search: string, lists: Lists, choices: CaseChoices): CaseView {
  const asked = new URLSearchParams(search);
  const oneOf = (name: string, known: string[]) =>
    known.find((value) => value === asked.get(name)) ?? null;
  const page = Number(asked.get("sida"));
  return {
    scope: readScope(search, lists, ["portfolio", "hub", "group", "municipality"]),
    search: readable(asked.get("sok") ?? ""),
    stage: oneOf("steg", choices.stages),
    standing: oneOf("lage", choices.standings),
    year: oneOf("oppnat", choices.years),
    isJoint: asked.get("gemensamma") === "ja",
    isStalled: asked.get("stilla") === "ja",
    column: caseColumnKeys.find((key) => key === asked.get("ordning")) ?? "arende",
    isDescending: asked.get("fallande") === "ja",
    page: Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1,
  };
}

/** Writes what is shown as an address's parameters; what is the default is left out. */
export function writeCaseView(view: CaseView, lists: Lists): string {
  const parts = new URLSearchParams(writeScope(view.scope, lists));
  const set = (name: string, value: string | null | false) => {
    if (value) parts.set(name, value);
  };
  set("sok", view.search);
  set("steg", view.stage);
  set("lage", view.standing);
  set("oppnat", view.year);
  set("gemensamma", view.isJoint && "ja");
  set("stilla", view.isStalled && "ja");
  set("ordning", view.column !== "arende" && view.column);
  set("fallande", view.isDescending && "ja");
  set("sida", view.page > 1 && String(view.page));
  const text = parts.toString();
  return text && `?${text}`;
}

/** Keeps of a search what an id or a name can be made of. */
export function readable(search: string): string {
  return search
    .replace(/[^\p{L}\p{M}\p{N}\s./_-]/gu, "")
    .trimStart()
    .slice(0, 60);
}
