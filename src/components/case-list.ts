import { collatedRanks } from "../collate.js";
import type { Messages } from "../messages.js";
import { type CaseColumn, type CaseColumnKey, caseColumns } from "./case-columns.js";
import { standingOf } from "./case-standing.js";
import type { CaseChoices, CaseView } from "./case-view.js";
import { stages } from "./colours.js";
import { membersAt } from "./members.js";
import { municipalityNames } from "./municipality-names.js";
import type { Lists, PublishedCase } from "./published.js";

export type CaseList = {
  columns: CaseColumn[];
  choices: CaseChoices;
  /** Gives the cases of a view, in its order. */
  select: (view: CaseView) => PublishedCase[];
  /** Gives the cases that an area's municipalities take part in. */
  inArea: (view: Pick<CaseView, "scope">) => PublishedCase[];
};

/** Makes cases ready to be filtered and sorted: what is compared is worked out once for each column. */
export function caseList(cases: PublishedCase[], lists: Lists, words: Messages): CaseList {
  const columns = caseColumns(lists, words);
  const names = municipalityNames(lists);
  const places = new Map(cases.map((item, i) => [item, i]));
  const haystacks = cases.map((item) => {
    const participants = item.participant_codes.split(" ").map((code) => names.get(code) ?? "");
    return folded([item.case_id, item.municipality_name, ...participants].join(" "));
  });
  const ranks = new Map<CaseColumnKey, (number | null)[]>();
  const ranksOf = (key: CaseColumnKey) => {
    const known = ranks.get(key) ?? columnRanks(cases, columns, key);
    ranks.set(key, known);
    return known;
  };
  const inArea = ({ scope: { area } }: Pick<CaseView, "scope">) => {
    if (area.area_kind === "portfolio") return cases;
    const members = membersAt(lists, area, lists.run.as_of);
    const codes = new Set(members.map((member) => member.municipality_code));
    return cases.filter((item) =>
      item.participant_codes.split(" ").some((code) => codes.has(code)),
    );
  };
  return {
    columns,
    choices: choicesOf(cases),
    inArea,
    select: (view) => {
      const terms = folded(view.search).split(/\s+/).filter(Boolean);
      const key = ranksOf(view.column);
      const ids = ranksOf("arende");
      const sign = view.isDescending ? -1 : 1;
      const place = (item: PublishedCase) => places.get(item) as number;
      return inArea(view)
        .filter((item) => isChosen(item, view))
        .filter((item) => terms.every((term) => haystacks[place(item)]?.includes(term)))
        .sort((a, b) => {
          const [left, right] = [key[place(a)] ?? null, key[place(b)] ?? null];
          if (left === null || right === null)
            return Number(left === null) - Number(right === null) || byId(a, b);
          return sign * (left - right) || byId(a, b);
        });
      function byId(a: PublishedCase, b: PublishedCase) {
        return (ids[place(a)] as number) - (ids[place(b)] as number);
      }
    },
  };
}

function isChosen(item: PublishedCase, view: CaseView): boolean {
  const standing = standingOf(item);
  return (
    (view.stage === null || item.last_stage === view.stage) &&
    (view.standing === null || standing === view.standing || item.end_kind === view.standing) &&
    (view.year === null || item.opened_date.startsWith(view.year)) &&
    (!view.isJoint || item.is_joint) &&
    (!view.isStalled || item.is_stalled)
  );
}

function columnRanks(
  cases: PublishedCase[],
  columns: CaseColumn[],
  key: CaseColumnKey,
): (number | null)[] {
  const values = cases.map((item) => columns.find((column) => column.key === key)?.sort(item));
  const order = collatedRanks(values.filter((value) => typeof value === "string"));
  return values.map((value) =>
    typeof value === "string" ? (order.get(value) as number) : (value ?? null),
  );
}

function choicesOf(cases: PublishedCase[]): CaseChoices {
  const has = <K extends keyof PublishedCase>(key: K) => new Set(cases.map((item) => item[key]));
  const last = has("last_stage");
  const ends = [...has("end_kind")].filter((end) => end !== null).sort();
  const standings = ["open", "paused", "implemented", "ended"] as const;
  const found = new Set(cases.map(standingOf));
  return {
    stages: [...stages, "paused"].filter((stage) => last.has(stage)),
    standings: [...standings.filter((standing) => found.has(standing)), ...ends],
    years: [...new Set(cases.map((item) => item.opened_date.slice(0, 4)))].sort(),
  };
}

/** Folds a text so that a search finds it whatever its case and accents. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
