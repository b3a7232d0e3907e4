import { apportion } from "./apportion.js";
import { workday } from "./civil-day.js";
import type { Idea, Portfolio, Stage } from "./model.js";
import { type Random, randomStream } from "./random.js";
import { stageWords } from "./stage-words.js";

/** A card of the board; `at` counts Unix seconds. */
export type Card = { id: string; idea: Idea; at: number; short: number; archived: number | null };
export type Action = { id: string; at: number; type: string; data: Record<string, unknown> };

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
const ends: readonly Stage[] = ["rejected", "withdrawn", "referred", "merged", "stopped_learned"];
const day = 86_400;

/** Makes a Trello id: eight hexadecimal digits of the Unix second, then sixteen of its own. */
export function trelloId(random: Random, at: number): string {
  const own = Array.from({ length: 15 }, () => random.integer(0, 15).toString(16)).join("");
  return `${Math.floor(at).toString(16).padStart(8, "0")}a${own}`;
}

/** Makes the card of each idea; it is made in the evening of the day that the idea came in. */
export function cardsOf(portfolio: Portfolio, ideas: Idea[]): Card[] {
  const random = randomStream(portfolio.seed, "trello cards");
  return ideas.map((idea, index) => {
    const at = idea.day * day + random.integer(18 * 3600, 19 * 3600);
    const last = idea.events.at(-1);
    const isEnded = last !== undefined && ends.includes(last.stage);
    const archived = isEnded ? workday(last.day + 30) * day + 12 * 3600 : null;
    return { id: trelloId(random, at), idea, at, short: index + 3, archived };
  });
}

/** Makes everything that happened on the board, oldest first. Every seventh card has no create action. */
export function actionsOf(
  portfolio: Portfolio,
  cards: Card[],
  lists: Map<Stage, string>,
): Action[] {
  const random = randomStream(portfolio.seed, "trello actions");
  const end = portfolio.as_of * day + 15 * 3600;
  const word = stageWords("trello");
  const shares = apportion(
    chatter,
    cards.map((card) => Math.min(900 * day, end - card.at)),
  );
  const actions = cards.flatMap((card, index) => {
    const own: Omit<Action, "id">[] = [];
    const data = { card: { id: card.id, name: cardName(card.idea), idShort: card.short } };
    const list = (stage: Stage) => ({ id: lists.get(stage), name: word(stage) });
    card.idea.events.forEach((event, step) => {
      if (step === 0) {
        if (index % 7 === 6) return;
        own.push({ at: card.at, type: "createCard", data: { ...data, list: list(event.stage) } });
        return;
      }
      const before = card.idea.events[step - 1]?.stage ?? "captured";
      // one in twelve is moved by a rule at midnight: the evening before in UTC, the day itself in Sweden
      const hour = random.chance(1 / 12) ? -0.25 : 6 + random.integer(0, 7);
      const at = event.day * day + hour * 3600 + random.integer(0, 800);
      const moved = {
        old: { idList: lists.get(before) },
        listBefore: list(before),
        listAfter: list(event.stage),
      };
      own.push({ at, type: "updateCard", data: { ...data, ...moved } });
    });
    if (card.archived !== null && card.archived < end) {
      const archive = { card: { ...data.card, closed: true }, old: { closed: false } };
      own.push({ at: card.archived, type: "updateCard", data: archive });
    }
    for (let talk = 0; talk < (shares[index] ?? 0); talk++) {
      const at = card.at + 3600 + Math.floor(random.uniform() * (end - card.at - 3600));
      own.push({ at, ...talkOn(random, data) });
    }
    return own;
  });
  return actions
    .sort((a, b) => a.at - b.at)
    .map((action) => ({ ...action, id: trelloId(random, action.at) }));
}

/** Names a card the way the idea coach does: the idea's number in brackets, then the title. */
export function cardName(idea: Idea): string {
  return `[${idea.number}] ${idea.title}`;
}

function talkOn(random: Random, data: { card: object }): Pick<Action, "type" | "data"> {
  const type = random.weighted(kinds);
  if (type === "commentCard") return { type, data: { ...data, text: random.pick(comments) } };
  if (type === "updateCard")
    return { type, data: { ...data, old: { pos: random.integer(1, 9) * 8192 } } };
  return { type, data };
}
