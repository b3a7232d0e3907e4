import { type Day, monthEnds } from "./civil-day.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import type { Portfolio } from "./model.js";
import { type Action, actionsOf } from "./trello-actions.js";
import { boardOf } from "./trello-board.js";
import { cardsOf } from "./trello-cards.js";
import { boardDocument } from "./trello-document.js";

/** The coach exports again before so many new actions have come. */
const soon = 900;

/** Writes the deliveries of the Trello boards: each holds the newest actions and overlaps the one before. */
export function writeTrello(portfolio: Portfolio): ExportedFile[] {
  return portfolio.municipalities
    .filter((municipality) => municipality.board === "trello")
    .flatMap((municipality) => {
      const board = boardOf(portfolio, municipality);
      const ideas = portfolio.ideas.filter((idea) => idea.municipality === municipality);
      const cards = cardsOf(portfolio, ideas);
      const actions = actionsOf(portfolio, board, cards);
      return deliveryDays(portfolio, actions).map((on) => {
        const document = JSON.stringify(boardDocument(board, cards, actions, on));
        const bytes = Buffer.from(document, "utf8");
        return delivered("trello", municipality.code, on, "idetavla.json", bytes);
      });
    });
}

/** Chooses quarter ends so that no action is missed between two exports. */
function deliveryDays(portfolio: Portfolio, actions: Action[]): Day[] {
  const quarters = monthEnds(portfolio.started, portfolio.as_of, 3);
  const until = (on: Day): number =>
    actions.filter((action) => action.at < (on + 1) * 86_400).length;
  const days: Day[] = [];
  quarters.forEach((on, index) => {
    const next = quarters[index + 1];
    const seen = days.length > 0 ? until(days.at(-1) as Day) : 0;
    if (next === undefined || until(next) - seen > soon) days.push(on);
  });
  return days;
}
