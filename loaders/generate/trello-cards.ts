import { workday } from "./civil-day.js";
import { endStages, type Idea, type Portfolio, type Stage } from "./model.js";
import { randomStream } from "./random.js";
import { trelloId } from "./trello-id.js";

/** A card of the board; `at` and `archived` count Unix seconds. */
export type Card = {
  id: string;
  name: string;
  idea: Idea;
  at: number;
  short: number;
  archived: number | null;
};

const ends: readonly Stage[] = endStages;
const day = 86_400;

/**
 * Makes the card of each idea, in the evening of the day that the idea came in.
 * It is named the way the idea coach does: the idea's number in brackets, then the title;
 * a month after its end it is archived.
 */
export function cardsOf(portfolio: Portfolio, ideas: Idea[]): Card[] {
  const random = randomStream(portfolio.seed, "trello cards");
  return ideas.map((idea, index) => {
    const at = idea.day * day + random.integer(18 * 3600, 19 * 3600);
    const last = idea.events.at(-1);
    const archived =
      last && ends.includes(last.stage) ? workday(last.day + 30) * day + day / 2 : null;
    const name = `[${idea.number}] ${idea.title}`;
    return { id: trelloId(random, at), name, idea, at, short: index + 3, archived };
  });
}
