import { apportion } from "./apportion.js";
import type { Portfolio } from "./model.js";
import { type Random, randomStream } from "./random.js";
import type { Board } from "./trello-board.js";
import type { Card } from "./trello-cards.js";
import { trelloId } from "./trello-id.js";

/** Something that happened on the board; `at` counts Unix seconds. */
export type Action = { id: string; at: number; type: string; data: Record<string, unknown> };
type Happening = Omit<Action, "id">;

/** What people do on a board besides moving cards: so much that no export shows everything. */
const chatter = 1450;
const kinds: [string, number][] = [
  ["commentCard", 46],
  ["updateCheckItemStateOnCard", 28],
  ["updateCard", 14],
  ["addMemberToCard", 8],
  ["addAttachmentToCard", 4],
];
const comments = [
  "Uppföljning på fredag.",
  "Enheten är med på försöket.",
  "Vi väntar på svar från verksamheten.",
  "Underlaget är klart.",
  "Mätningen ser bra ut.",
];
const day = 86_400;

/** Makes everything that happened on a board, oldest first. Every seventh card has no create action. */
export function actionsOf(portfolio: Portfolio, board: Board, cards: Card[]): Action[] {
  const random = randomStream(portfolio.seed, `trello actions ${board.name}`);
  const end = portfolio.as_of * day + 15 * 3600;
  const shares = apportion(
    chatter,
    cards.map((card) => Math.min(900 * day, end - card.at)),
  );
  return cards
    .flatMap((card, index) => [
      ...moves(random, board, card).slice(index % 7 === 6 ? 1 : 0),
      ...archiving(card, end),
      ...talk(random, card, shares[index] ?? 0, end),
    ])
    .sort((a, b) => a.at - b.at)
    .map((happening) => ({ ...happening, id: trelloId(random, happening.at) }));
}

function moves(random: Random, board: Board, card: Card): Happening[] {
  return card.idea.events.map(({ stage, day: on }, step): Happening => {
    const before = card.idea.events[step - 1];
    const list = board.lists.get(stage);
    if (before === undefined) {
      return { at: card.at, type: "createCard", data: { card: shown(card), list } };
    }
    const listBefore = board.lists.get(before.stage);
    const old = { idList: listBefore?.id };
    // one in twelve is moved by a rule at midnight: the evening before in UTC, the day itself in Sweden
    const hour = random.chance(1 / 12) ? -0.25 : random.integer(6, 13);
    const at = on * day + hour * 3600 + random.integer(0, 800);
    return {
      at,
      type: "updateCard",
      data: { card: shown(card), old, listBefore, listAfter: list },
    };
  });
}

function archiving(card: Card, end: number): Happening[] {
  if (card.archived === null || card.archived > end) return [];
  const data = { card: { ...shown(card), closed: true }, old: { closed: false } };
  return [{ at: card.archived, type: "updateCard", data }];
}

function talk(random: Random, card: Card, count: number, end: number): Happening[] {
  return Array.from({ length: count }, () => {
    const at = random.integer(card.at + 3600, end);
    const type = random.weighted(kinds);
    const said = type === "commentCard" ? { text: random.pick(comments) } : {};
    const old = type === "updateCard" ? { old: { pos: random.integer(1, 9) * 8192 } } : {};
    return { at, type, data: { card: shown(card), ...said, ...old } };
  });
}

function shown(card: Card): object {
  return { id: card.id, name: card.name, idShort: card.short };
}
