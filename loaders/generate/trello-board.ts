import { boardNotices, type Municipality, type Portfolio, type Stage } from "./model.js";
import { randomStream } from "./random.js";
import { stageWords } from "./stage-words.js";
import { trelloId } from "./trello-id.js";

const names = [
  ...(["not_a_stage", "captured", "taken_up", "testing", "developed", "implemented"] as const),
  ...(["paused", "rejected", "withdrawn", "referred", "merged"] as const),
  ...(["stopped_learned", "retired"] as const),
];

export type List = { id: string; name: string };
export type Board = {
  id: string;
  name: string;
  lists: Map<Stage | "not_a_stage", List>;
  /** cards that explain the board and are no ideas */
  notices: { id: string; name: string }[];
};

/** Makes a municipality's board with a list for every stage and one for notices. */
export function boardOf(portfolio: Portfolio, municipality: Municipality): Board {
  const random = randomStream(portfolio.seed, `trello ${municipality.code}`);
  const word = stageWords("trello");
  const id = () => trelloId(random, portfolio.started * 86_400);
  return {
    id: id(),
    name: `Idétavla ${municipality.name}`,
    lists: new Map(names.map((stage) => [stage, { id: id(), name: word(stage) }])),
    notices: boardNotices.map((name) => ({ id: id(), name })),
  };
}
