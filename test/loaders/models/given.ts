import type { Row } from "../../../loaders/warehouse/engine.js";

/** A stage map in which each stage is called by its own code. */
export const stageMap: Row[] = ["ideabox", "planner", "trello"].flatMap((source) =>
  [
    ...["captured", "taken_up", "testing", "developed", "implemented", "rejected", "withdrawn"],
    ...["referred", "merged", "stopped_learned", "retired", "paused", "not_a_stage"],
  ].map((stage) => ({
    source,
    board: "*",
    board_key: "*",
    source_stage: stage,
    stage_key: stage,
    stage,
    valid_from: "1900-01-01",
  })),
);

let line = 0;

/** A row of an idea box: an idea of Skövde in a delivery. */
export function idea(idea_number: string, delivery_date: string, more: Row = {}): Row {
  const municipality_code = String(more.municipality_code ?? "1496");
  line += 1;
  return {
    file_id: Number(delivery_date.replaceAll("-", "")),
    row_number: line,
    source: "ideabox",
    municipality_code,
    delivery_date,
    item_id: `${municipality_code}-${idea_number}`,
    idea_number,
    submitted_date: "2018-01-15",
    stage: "captured",
    stage_key: more.stage ?? "captured",
    ...more,
  };
}

/** A task of a plan of Falköping in a delivery. */
export function task(task_id: string, delivery_date: string, bucket: string, more: Row = {}): Row {
  line += 1;
  return {
    file_id: 10_000_000 + Number(delivery_date.replaceAll("-", "")),
    row_number: line,
    source: "planner",
    municipality_code: "1499",
    delivery_date,
    item_id: `1499-${more.idea_number ?? task_id}`,
    board: "Idétavla",
    board_key: "idétavla",
    task_id,
    stage: bucket,
    stage_key: bucket,
    created_date: "2018-01-15",
    ...more,
  };
}

/** A card of a board of Lidköping in a delivery. */
export function card(card_id: string, delivery_date: string, list: string, more: Row = {}): Row {
  line += 1;
  return {
    file_id: 20_000_000 + Number(delivery_date.replaceAll("-", "")),
    row_number: line,
    source: "trello",
    municipality_code: "1494",
    delivery_date,
    item_id: `1494-${more.idea_number ?? card_id}`,
    board: "Idéer",
    board_key: "idéer",
    card_id,
    stage: list,
    stage_key: list,
    is_archived: false,
    created_date: "2018-01-15",
    created_from: "action",
    ...more,
  };
}

/** A move of a card of Lidköping, told in a delivery. */
export function move(
  card_id: string,
  delivery_date: string,
  moved_at: string,
  from: string | null,
  to: string,
  more: Row = {},
): Row {
  line += 1;
  return {
    file_id: 20_000_000 + Number(delivery_date.replaceAll("-", "")),
    row_number: line,
    source: "trello",
    municipality_code: "1494",
    delivery_date,
    board: "Idéer",
    board_key: "idéer",
    action_id: `${card_id} ${moved_at}`,
    card_id,
    kind: from === null ? "create" : "move",
    from_stage: from,
    from_stage_key: from,
    to_stage: to,
    to_stage_key: to,
    moved_at,
    ...more,
  };
}
