import type { Day } from "./civil-day.js";

/** Titles of what hangs on every board and is no idea. */
export const boardNotices = ["Så arbetar vi med tavlan", "Kalender för idéträffar"] as const;

export const activeStages = ["taken_up", "testing", "developed", "implemented"] as const;

export const endStages = [
  "rejected",
  "withdrawn",
  "referred",
  "merged",
  "stopped_learned",
] as const;

export type Stage =
  | "captured"
  | (typeof activeStages)[number]
  | (typeof endStages)[number]
  | "retired"
  | "paused";

export type Sex = "women" | "men" | "unknown";
export type Person = { email: string; sex: Sex; answer: string };
export type StageEvent = { stage: Stage; day: Day };

export type Municipality = {
  code: string;
  name: string;
  hub: string | null;
  /** relative size: shares out ideas, staff and network members */
  weight: number;
  /** what ideas are handed in by */
  box: "ideabox" | "forms" | "jira";
  /** what tells the stages; null where the idea box does */
  board: "planner" | "trello" | "jira" | "log" | null;
  /** when the whole list of ideas is delivered */
  deliveries: Day[];
  /** when stages can be seen; every day with a board that keeps its history */
  visible: Day[] | "always";
  /** nothing later than this is delivered of its ideas */
  horizon: Day;
};

export type Idea = {
  municipality: Municipality;
  number: string;
  day: Day;
  minute: number;
  area: string;
  unit: string;
  origin: string;
  channel: string;
  challenge: string;
  givers: Person[];
  title: string;
  description: string;
  first_reply: Day | null;
  events: StageEvent[];
  merged_into: Idea | null;
  joint: Municipality[];
  run: string | null;
  solution_type: string;
  radicality: string;
  is_digital: boolean;
};

export type ProgrammeRun = {
  run_code: string;
  name: string;
  hub_code: string;
  started: Day;
  ended: Day | null;
  status: "completed" | "running";
};

export type Adoption = {
  innovation_id: string;
  idea: Idea;
  municipality: Municipality;
  role: "origin" | "co_developer" | "recipient";
  decided: Day;
  in_use: Day | null;
  ended: Day | null;
  reuse_type: "first" | "inspired_adapted" | "mainly_copy" | "unknown";
};

export type Membership = {
  network: string;
  municipality: Municipality;
  member: { kind: "person"; person: Person } | { kind: "organisation"; name: string };
  role: string;
  from: Day;
  to: Day | null;
};

export type Employment = {
  municipality: Municipality;
  year: number;
  area: string;
  workplace: string;
  basis: string;
  personal_number: string;
  name: string;
  sex: "women" | "men";
  aid_code: string;
  rate: number;
};

export type Participation = {
  cohort: number;
  municipality: Municipality;
  person: Person;
  role: "manager" | "employee" | "support";
  unit: string;
  status: "completed" | "interrupted";
  started: Day;
  /** the day of completing or interrupting */
  ended: Day;
};

export type Meeting = {
  id: string;
  type:
    | "steering_group"
    | "reference_group"
    | "learning_seminar"
    | "result_seminar"
    | "final_conference";
  planned: Day;
  /** null when it was called off */
  held: Day | null;
  host: Municipality;
  women: number;
  men: number;
  unknown: number;
};

export type Cost = {
  id: string;
  hub: string;
  /** null for what the sluice itself costs */
  idea: Idea | null;
  municipality: Municipality;
  day: Day;
  category: "staff" | "consultants" | "equipment" | "travel" | "premises";
  kind: "cash" | "in_kind";
  amount_sek: number;
  is_estimate: boolean;
};

export type Benefit = {
  id: string;
  hub: string;
  adoption: Adoption;
  category: "time" | "money" | "quality" | "working_environment";
  status: "expected" | "measured" | "verified";
  day: Day;
  baseline: number;
  value: number;
  unit: string;
};

export type Maturity = {
  municipality: Municipality;
  year: number;
  component: "challenges" | "participants" | "structure" | "implementation" | "refinement";
  score: number;
};

/** What somebody has decided of two ideas. */
export type Verdict = {
  pair: [Idea, Idea];
  verdict: "same" | "related";
  decided_by: "idea_coordinator" | "steering_group" | "working_group";
  day: Day;
  reason: string;
};

/** Everything that the samples show, before it is written in the formats of the systems. */
export type Portfolio = {
  seed: number;
  started: Day;
  as_of: Day;
  municipalities: Municipality[];
  ideas: Idea[];
  /** ideas of different municipalities that are the same, developed side by side */
  parallel: [Idea, Idea][];
  verdicts: Verdict[];
  runs: ProgrammeRun[];
  adoptions: Adoption[];
  memberships: Membership[];
  employments: Employment[];
  participations: Participation[];
  meetings: Meeting[];
  costs: Cost[];
  benefits: Benefit[];
  maturity: Maturity[];
};
