import type { CaseEvent, PublishedCase } from "../../../src/components/published.js";

/** Makes a case of Tranås that is in test, but for what is given. */
export function given(case_id: string, more: Partial<PublishedCase> = {}): PublishedCase {
  return {
    case_id,
    municipality_code: "0687",
    municipality_name: "Tranås",
    hub_code: null,
    opened_date: "2019-02-01",
    current_stage: "testing",
    last_stage: "testing",
    stage_days: 10,
    is_stage_date_exact: true,
    ended_date: null,
    end_kind: null,
    is_joint: false,
    participant_count: 1,
    participant_codes: "0687",
    solution_type: "service",
    radicality: "unknown",
    last_event_date: "2020-05-05",
    is_stalled: false,
    ...more,
  };
}

/** Makes a move of an item to a stage on a day, or between two days. */
export function move(
  to_stage: string,
  first: string,
  last = first,
  more: Partial<CaseEvent> = {},
): CaseEvent {
  return {
    item_id: "a",
    sequence: 1,
    kind: "stage",
    municipality_code: "0687",
    role: null,
    from_stage: null,
    to_stage,
    other_id: null,
    happened_date: first,
    earliest_date: first,
    latest_date: last,
    known_date: last,
    evidence: first === last ? "history" : "snapshot_diff",
    is_delayed_entry: false,
    ...more,
  };
}
