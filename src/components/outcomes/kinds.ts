/** How an outcome is computed for a window: see `computed.ts`. */
export type How = "quarters" | "since_start" | "at_end" | "last_year";

/** One of the outcomes that a financer asks for, and the published measure that it is computed from. */
export type OutcomeKind = {
  outcome: string;
  indicator: string;
  measure: string;
  how: How;
  /** The measure of single quarters, for a window that does not begin with the first quarter. */
  quarterly?: string;
  dimension?: string;
  category?: string;
  /** What one is, in the words of the list of reported outcomes. */
  unit: string;
  shown: "count" | "sek" | "percent";
  /** Says that it is read from the list of decisions, which is where reports of it come from too. */
  isListed?: true;
  /** Says that it is estimated from those followed or asked, and not counted. */
  isEstimated?: true;
};

/** Lists what a financer asks for, in its order: cases, programmes, network, trained, structures, implementations, spread, money, gender. */
export const outcomeKinds: OutcomeKind[] = [
  count("ideas", "P01", "gross_cumulative", "quarters", "ideas", "gross"),
  count("cases", "K06", "opened_in_window", "quarters", "cases", "opened"),
  count("programme_runs", "K07", "completed", "since_start", "programmes"),
  count("network_members", "K04", "members", "at_end", "persons"),
  count("trained_persons", "K03", "persons", "since_start", "persons"),
  count("courses_held", "K03", "courses", "since_start", "courses"),
  count("structures", "K02", "established", "at_end", "municipalities"),
  count("adoptions_started", "R01", "started", "quarters", "adoptions", "started"),
  count("adoptions_in_use", "R01", "in_use", "at_end", "adoptions"),
  count("reached", "R03", "reached", "at_end", "municipalities"),
  { ...percent("spread_24", "R02", "spread_24", "at_end"), isEstimated: true },
  { ...sek("granted", "E01", "granted", "at_end"), isListed: true },
  sek("paid", "E01", "paid", "at_end"),
  percent("co_finance", "E01", "co_finance", "at_end"),
  sek("total_cost", "E02", "total_cost", "since_start"),
  sek("grant_per_case", "E02", "grant_per_case", "at_end"),
  sek("measured_money", "E03", "measured_money", "at_end"),
  { ...percent("women_givers", "G01", "share", "last_year"), dimension: "sex", category: "women" },
  { ...percent("men_givers", "G01", "share", "last_year"), dimension: "sex", category: "men" },
  percent("both_sexes", "G04", "both", "at_end"),
];

function count(
  outcome: string,
  indicator: string,
  measure: string,
  how: How,
  unit: string,
  quarterly?: string,
): OutcomeKind {
  return {
    outcome,
    indicator,
    measure,
    how,
    unit,
    shown: "count",
    ...(quarterly !== undefined && { quarterly }),
  };
}

function sek(outcome: string, indicator: string, measure: string, how: How): OutcomeKind {
  return { outcome, indicator, measure, how, unit: "SEK", shown: "sek" };
}

function percent(outcome: string, indicator: string, measure: string, how: How): OutcomeKind {
  return { outcome, indicator, measure, how, unit: "%", shown: "percent" };
}
