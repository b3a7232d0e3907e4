/** The rows of the published tables, as the extracts of `src/data` hand them to the pages. */
export type Status =
  | "final"
  | "preliminary"
  | "missing"
  | "not_applicable"
  | "not_computable"
  | "withheld"
  | "not_reached"
  | "too_early"
  | "undecided"
  | "few_payers"
  | "small";

export type IndicatorValue = {
  indicator_id: string;
  measure: string;
  period: string;
  area_kind: AreaKind;
  area_code: string;
  dimension: string;
  category: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  n: number | null;
  low: number | null;
  high: number | null;
  status: Status;
  reported: number | null;
  expected: number | null;
  as_of: string;
  /** It depends on persons' sex, and the sex of too few is known. */
  is_uncertain: boolean;
};

export type AreaKind = "portfolio" | "hub" | "group" | "municipality";
export type Area = { area_kind: AreaKind; area_code: string; name: string; sort_order: number };
export type Period = {
  period: string;
  starts_on: string;
  ends_on: string;
  cutoff_on: string;
  /** The last day on which a delivery for it is waited for. */
  due_on: string;
  is_complete: boolean;
  is_latest_complete: boolean;
  sort_order: number;
};
export type AreaMember = {
  area_kind: AreaKind;
  area_code: string;
  municipality_code: string;
  municipality_name: string;
  valid_from: string | null;
  valid_to: string | null;
};
export type Hub = {
  hub_code: string;
  name: string;
  host: string | null;
  coordinator: string | null;
  diary_number: string | null;
  started_on: string | null;
  ended_on: string | null;
  status: string | null;
  eligibility: string | null;
  digital_rule: string | null;
  municipality_count_claimed: number | null;
  member_count: number | null;
  note: string | null;
  source: string | null;
};
export type HubMember = {
  hub_code: string;
  municipality_code: string;
  municipality_name: string;
  valid_from: string | null;
  valid_to: string | null;
};
export type Run = {
  as_of: string;
  is_synthetic: boolean;
  edition: string;
  persons_threshold: number;
  percent_threshold: number;
};
export type Lists = {
  run: Run;
  periods: Period[];
  areas: Area[];
  area_members: AreaMember[];
  hubs: Hub[];
  hub_members: HubMember[];
};
export type Observation = {
  indicator_id: string;
  measure: string;
  record_kind: string;
  record_id: string;
  period: string;
  municipality_code: string | null;
  category: string;
  part: "numerator" | "denominator" | "excluded";
  reason: string | null;
  /** The idea or case that the record belongs to, where it belongs to one. */
  item_id: string | null;
};
export type Outcome = {
  hub_code: string;
  hub_name: string;
  outcome: string;
  indicator_id: string | null;
  measure: string | null;
  unit: string | null;
  reported: number | null;
  reported_text: string | null;
  definition_note: string | null;
  period_from: string | null;
  period_to: string | null;
  source: string | null;
  flag: string | null;
  computed: number | null;
  computed_status: Status | "not_computed";
  computed_period: string | null;
  reported_municipalities: number | null;
  expected_municipalities: number | null;
  sort_order: number;
};
export type Verdict = "reached" | "on_track" | "at_risk" | "not_judged";
export type TargetVerdict = {
  target_id: string;
  text_sv: string;
  text_en: string;
  indicator_id: string | null;
  measure: string | null;
  area_kind: AreaKind | null;
  area_code: string | null;
  area_name: string | null;
  goal_low: number | null;
  goal_high: number | null;
  unit: string | null;
  due_on: string | null;
  due_text: string | null;
  period: string | null;
  value: number | null;
  value_status: Status | null;
  expected_value: number | null;
  verdict: Verdict;
  reason: string | null;
  source: string | null;
  note: string | null;
  flag: string | null;
  sort_order: number;
};
export type Attention = {
  kind:
    | "stalled_case"
    | "parallel_duplicate"
    | "below_target"
    | "plan_slip"
    | "overdue_follow_up"
    | "missing_delivery"
    | "refused_file"
    | "refused_rows";
  /** The target or activity that it is about. */
  subject: string | null;
  /** The indicator that tells of it. */
  indicator_id: string | null;
  municipality_code: string | null;
  municipality_name: string | null;
  hub_code: string | null;
  source: string | null;
  record_id: string | null;
  period: string | null;
  since: string | null;
  days: number | null;
  row_count: number | null;
  is_joint: boolean | null;
  sort_order: number;
};
export type Decision = {
  decision_id: string;
  decided_on: string;
  edition: string | null;
  kind: Attention["kind"] | null;
  record_id: string | null;
  municipality_code: string | null;
  municipality_name: string | null;
  decision: string;
  owner_role: string | null;
  due_on: string | null;
  /** What it is about still waits. */
  is_waiting: boolean;
  /** Its last day has passed. */
  is_due: boolean;
  /** The last stage that its case has come to since. */
  to_stage: string | null;
  happened_on: string | null;
  sort_order: number;
};
export type AdoptionFlow = {
  giver_code: string;
  giver_name: string;
  taker_code: string;
  taker_name: string;
  in_use: number;
  ended: number;
  planned: number;
};
export type Delivery = {
  source: string;
  municipality_code: string;
  municipality_name: string;
  period: string;
  state: DeliveryState;
  /** the last day, while it is awaited */
  due_on: string | null;
  /** the day that a late one came */
  reported_on: string | null;
  file_count: number;
  newest_delivery: string | null;
};
export type DeliveryState =
  | "received"
  | "late"
  | "refused"
  | "missing"
  | "awaited"
  | "never"
  | "not_asked";
export type Refusal = {
  source: string;
  municipality_code: string | null;
  municipality_name: string | null;
  code: string;
  delivery_date: string | null;
  period: string | null;
  closed_by_date: string | null;
  row_count: number;
  file_count: number;
};
export type Ignored = {
  source: string;
  municipality_code: string | null;
  municipality_name: string | null;
  rule: string;
  row_count: number;
};
export type Funding = {
  hub_code: string;
  hub_name: string;
  funder: string;
  kind: string;
  amount_sek: number;
  decided_on: string | null;
  diary_number: string | null;
  source: string | null;
  note: string | null;
  flag: string | null;
};
/** A municipality's score of one component of maturity in one year, and its first. */
export type Maturity = {
  municipality_code: string;
  municipality_name: string | null;
  year: string;
  component: string;
  score: number;
  first_year: string;
  first_score: number;
};
/** What a source says of the whole programme. */
export type Claim = {
  programme_code: string;
  claim: string;
  value: number | null;
  value_text: string | null;
  unit: string | null;
  source: string | null;
  note: string | null;
  flag: string | null;
};
export type Contradiction = {
  contradiction_id: string;
  subject: string;
  hub_code: string | null;
  claim_a: string;
  source_a: string;
  claim_b: string;
  source_b: string;
  how_shown: string;
  source: string;
};
export type PublishedCase = {
  case_id: string;
  municipality_code: string;
  municipality_name: string;
  hub_code: string | null;
  opened_date: string;
  current_stage: string;
  /** The stage it is in, or was in when it ended. */
  last_stage: string | null;
  stage_days: number | null;
  is_stage_date_exact: boolean;
  ended_date: string | null;
  end_kind: string | null;
  is_joint: boolean;
  participant_count: number;
  /** The codes of all municipalities that take part, with a space between. */
  participant_codes: string;
  solution_type: string;
  radicality: string;
  last_event_date: string | null;
  is_stalled: boolean;
};
export type CaseEvent = {
  item_id: string;
  sequence: number;
  kind:
    | "stage"
    | "merged_into"
    | "merged_here"
    | "participant"
    | "adoption_decided"
    | "adoption_in_use"
    | "adoption_ended";
  municipality_code: string;
  role: string | null;
  from_stage: string | null;
  to_stage: string | null;
  /** The idea it was merged with, or the innovation that was adopted. */
  other_id: string | null;
  happened_date: string | null;
  earliest_date: string | null;
  latest_date: string | null;
  known_date: string | null;
  evidence: string | null;
  is_delayed_entry: boolean;
};
export type CaseCount = {
  item_id: string;
  indicator_id: string;
  measure: string;
  part: "numerator" | "denominator" | "excluded";
  reason: string | null;
  first_period: string;
  last_period: string;
  period_count: number;
};
export type RowsRead = {
  source: string;
  file_count: number;
  row_count: number | null;
  accepted_count: number | null;
  refused_count: number | null;
  ignored_count: number | null;
};
export type DeliveryRule = {
  source: string;
  asked_each: "quarter" | "year";
  days_to_deliver: number;
  most_shrink_percent: number;
};
export type SexCoverage = {
  source: string;
  person_count: number | null;
  known_count: number | null;
  status: "final" | "withheld";
};
export type DataIssue = {
  rule: string;
  municipality_code: string | null;
  municipality_name: string | null;
  is_about_person: boolean;
  /** null where there are too few to be told of */
  issue_count: number | null;
};
export type Quality = {
  rows_read: RowsRead[];
  rules: DeliveryRule[];
  sex_coverage: SexCoverage[];
  issues: DataIssue[];
};
export type RecordSource = {
  record_kind: string;
  record_id: string;
  source: string;
  delivered_by: string | null;
  delivery_date: string | null;
  sheet_number: number | null;
  row_number: number | null;
  sha256_start: string | null;
};
export type PlanActivity = {
  hub_code: string;
  hub_name: string;
  activity_number: number;
  name_sv: string;
  name_en: string;
  starts_on: string | null;
  ends_on: string | null;
  source: string | null;
  note: string | null;
  flag: string | null;
};
export type FlowKind =
  | "arrival"
  | "forward"
  | "skipped"
  | "back"
  | "ended"
  | "paused"
  | "resumed"
  | "reopened"
  | "delayed"
  | "joined"
  | "departed";
export type StageFlow = {
  period: string;
  area_kind: AreaKind;
  area_code: string;
  flow_kind: FlowKind;
  from_stage: string | null;
  to_stage: string | null;
  is_first: boolean;
  item_count: number;
};
export type StageBalance = {
  period: string;
  area_kind: AreaKind;
  area_code: string;
  stage: string;
  stock_before: number;
  entered_first: number;
  entered_again: number;
  entered_delayed: number;
  joined: number;
  moved_on: number;
  skipped_on: number;
  moved_back: number;
  paused: number;
  ended: number;
  resumed: number;
  moved_delayed: number;
  departed: number;
  stock_after: number;
};
export type OpenItem = {
  period: string;
  item_id: string;
  municipality_code: string;
  participant_codes: string;
  stage: string;
  is_delayed_entry: boolean;
  age_days: number;
  p50_days: number | null;
  p85_days: number | null;
  stalled_reason: "older_than_p85" | "silent_90_days" | null;
  last_event_date: string;
  waits_for: string;
};
export type FinishedItem = {
  item_id: string;
  municipality_code: string;
  participant_codes: string;
  stage: string;
  finished_date: string;
  next_stage: string;
  days: number | null;
};
export type Forecast = {
  period: string;
  area_kind: AreaKind;
  area_code: string;
  /** null where nobody has delivered for the quarter */
  made_on: string | null;
  drawn_count: number | null;
  balance: number | null;
  low: number | null;
  middle: number | null;
  high: number | null;
  actual: number | null;
  is_hit: boolean | null;
  reason: string | null;
  past_count: number;
  hit_count: number;
};
/** How forecasts are made, and in which words it is said that there is none. */
export type ForecastRule = {
  rule: { sv: string; en: string };
  reasons: Record<string, { sv: string; en: string }>;
  balance: { sv: string; en: string };
};
export type CurveStep = {
  indicator_id: string;
  measure: string;
  period: string;
  area_kind: AreaKind;
  area_code: string;
  category: string;
  days: number;
  at_risk: number;
  events: number;
  estimate: number;
  low: number | null;
  high: number | null;
};
export type Innovation = {
  innovation_id: string;
  municipality_code: string | null;
  municipality_name: string | null;
  case_id: string | null;
  /** The day by which its case had come to the stage in which a solution is packaged. */
  developed_date: string | null;
  implemented_date: string | null;
  solution_type: string;
  radicality: string;
  in_use_count: number;
  planned_count: number;
  ended_count: number;
  /** Municipalities that took it into use without having developed it, those that stopped included. */
  spread_count: number;
  first_spread_date: string | null;
  /** The sluice's municipalities that could take it over, and have; null where no complete quarter has followed. */
  eligible_count: number | null;
  adopter_count: number | null;
  /** Whether Bass's model is `estimated`, or why not. */
  fit: string | null;
  bass_p: number | null;
  bass_q: number | null;
};
export type AdoptionState = "in_use" | "planned" | "ended";
export type Adoption = {
  innovation_id: string;
  municipality_code: string;
  municipality_name: string | null;
  role: string;
  decided_date: string | null;
  in_use_date: string | null;
  ended_date: string | null;
  reuse_type: string;
  state: AdoptionState;
  is_spread: boolean;
};
export type CaseCost = {
  case_id: string;
  municipality_code: string;
  municipality_name: string | null;
  is_owner: boolean;
  /** rounded to whole percent */
  share: number;
  is_estimate: boolean;
};
export type IdeaCandidate = {
  place: number;
  pair_count: number;
  idea_id: string;
  municipality_code: string;
  municipality_name: string | null;
  other_idea_id: string;
  other_municipality_code: string;
  other_municipality_name: string | null;
  likeness: number;
  is_outdated: boolean;
};
export type Takeover = {
  municipality_code: string;
  municipality_name: string | null;
  place: number;
  fit_count: number;
  innovation_id: string;
  origin_code: string | null;
  origin_name: string | null;
  solution_type: string;
  /** The challenges that are met, with a semicolon between. */
  challenges: string;
  open_count: number;
  user_count: number;
  hub_user_count: number;
  /** The codes of the neighbours that use it, with a space between. */
  user_codes: string;
};
/** A column of an export that holds something about persons. */
export type PersonalColumn = {
  source: string;
  heading: string;
  personal: string;
  treatment: string;
};
/** The fewest that a number is shown for. */
export type Threshold = { threshold: string; value: number };
/** A split of numbers of persons that is withheld beside what the rules withhold; without a quarter, in all. */
export type WithheldSplit = {
  indicator_id: string;
  dimension: string;
  area_kind: Area["area_kind"];
  area: string;
  period: string | null;
};
/** An indicator about persons, and the codes of its systems with a comma between. */
export type PersonIndicator = { indicator_id: string; sources: string };
/** A question that the operator of the site answers, and what the law asks for. */
export type Processing = {
  topic: string;
  question: string;
  law: string;
  place: string;
  answer: string | null;
  source: string;
};
