import { formatMoney } from "../../format.js";
import type { Messages } from "../../messages.js";
import type { Claim, Funding, Outcome } from "../published.js";
import type { Window } from "../window.js";

/** What a source says of an outcome, as it stands there. */
export type Reported = {
  outcome: string;
  indicator_id: string | null;
  measure: string | null;
  value: number | null;
  text: string;
  unit: string | null;
  source: string;
  note: string | null;
  flag: string | null;
  period_from: string | null;
  period_to: string | null;
};

/** What the sources of a site have reported. */
export type Reports = { outcomes: Outcome[]; funding: Funding[]; claims: Claim[] };

/** Gathers what is reported of an area: a hub's own outcomes and its grant, or what is claimed of the whole programme. */
export function reportedOf(
  { area }: Pick<Window, "area">,
  { outcomes, funding, claims }: Reports,
  words: Messages,
): Reported[] {
  if (area.area_kind === "portfolio") return claims.map(ofClaim);
  if (area.area_kind !== "hub") return [];
  return [
    ...outcomes.flatMap((row) => (row.hub_code === area.area_code ? ofOutcome(row) : [])),
    ...funding.flatMap((row) => (row.hub_code === area.area_code ? [ofGrant(row, words)] : [])),
  ];
}

function ofOutcome(row: Outcome): Reported[] {
  if (row.reported === null && row.reported_text === null) return [];
  return [
    {
      outcome: row.outcome,
      indicator_id: row.indicator_id,
      measure: row.measure,
      value: row.reported,
      text: row.reported_text ?? String(row.reported),
      unit: row.unit,
      source: row.source ?? "",
      note: row.definition_note,
      flag: row.flag,
      period_from: row.period_from,
      period_to: row.period_to,
    },
  ];
}

const undated = { period_from: null, period_to: null };

function ofGrant(row: Funding, words: Messages): Reported {
  return {
    ...undated,
    outcome: "granted",
    indicator_id: "E01",
    measure: "granted",
    value: row.amount_sek,
    text: formatMoney(row.amount_sek, words.format),
    unit: "SEK",
    source: row.source ?? "",
    note: row.note,
    flag: row.flag,
  };
}

/** What the programme's claims say of an indicator. */
const claimed: Record<string, { indicator_id: string; measure: string }> = {
  grants_total: { indicator_id: "E01", measure: "granted" },
  co_finance_max_share: { indicator_id: "E01", measure: "co_finance" },
};

function ofClaim(row: Claim): Reported {
  return {
    ...undated,
    outcome: row.claim,
    indicator_id: claimed[row.claim]?.indicator_id ?? null,
    measure: claimed[row.claim]?.measure ?? null,
    value: row.value,
    text: row.value_text ?? "",
    unit: row.unit,
    source: row.source ?? "",
    note: row.note,
    flag: row.claim === "co_finance_max_share" ? "upper_bound" : row.flag,
  };
}
