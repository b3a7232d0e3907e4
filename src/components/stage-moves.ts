import type { StageMoves } from "./charts/stage-moves.js";
import { type Stage, stages } from "./colours.js";
import type { StageBalance, StageFlow } from "./published.js";

/** Gathers a quarter's moves between stages, its arrivals, and what ended or was paused from each stage. */
export function movesOf(flows: StageFlow[], balances: StageBalance[]): StageMoves {
  const moves = new Map<string, StageMoves["moves"][number]>();
  for (const { flow_kind: kind, from_stage: from, to_stage: to, item_count } of flows) {
    if (!isBetween(kind) || !isStage(from) || !isStage(to)) continue;
    const key = `${from} ${to}`;
    const move = moves.get(key) ?? { kind, from, to, items: 0 };
    moves.set(key, { ...move, items: move.items + item_count });
  }
  return {
    stock: new Map(
      stages.map((stage) => [stage, balances.find((row) => row.stage === stage)?.stock_after ?? 0]),
    ),
    moves: [...moves.values()],
    arrived: sumOf(flows.filter(({ flow_kind }) => flow_kind === "arrival")),
    ended: fromStages(flows, "ended"),
    paused: fromStages(flows, "paused"),
  };
}

/** Adds up the ideas of some flows. */
export function sumOf(flows: readonly { item_count: number }[]): number {
  return flows.reduce((sum, { item_count }) => sum + item_count, 0);
}

function fromStages(flows: StageFlow[], kind: StageFlow["flow_kind"]): Map<Stage, number> {
  return new Map(
    stages.map((stage) => [
      stage,
      sumOf(flows.filter((row) => row.flow_kind === kind && row.from_stage === stage)),
    ]),
  );
}

function isBetween(kind: string): kind is "forward" | "skipped" | "back" {
  return kind === "forward" || kind === "skipped" || kind === "back";
}

function isStage(stage: string | null): stage is Stage {
  return stages.includes(stage as Stage);
}
