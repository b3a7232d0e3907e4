import { type Day, iso } from "./civil-day.js";
import { stageAt } from "./timeline.js";
import type { Action } from "./trello-actions.js";
import type { Board } from "./trello-board.js";
import type { Card } from "./trello-cards.js";

/** Trello exports at most the newest thousand actions. */
const most = 1000;
const member = { id: "58180e00a0c1d2e3f4a5b6c7", fullName: "Exempelperson 0001" };

/** Lays out the export of a board as it stands at the end of a day: its newest actions first. */
export function boardDocument(board: Board, cards: Card[], actions: Action[], on: Day): object {
  const midnight = (on + 1) * 86_400;
  const { id, name } = board;
  return {
    ...{ id, name, desc: "", closed: false },
    actions: actions
      .filter((action) => action.at < midnight)
      .slice(-most)
      .reverse()
      .map((action) => ({
        id: action.id,
        idMemberCreator: member.id,
        data: { ...action.data, board: { id, name } },
        type: action.type,
        date: new Date(Math.floor(action.at) * 1000).toISOString(),
        memberCreator: member,
      })),
    cards: [
      ...board.notices.map((notice, index) => ({
        ...cardOf(board, { ...notice, short: index + 1 }, "not_a_stage"),
        ...{ closed: false, desc: "", labels: [], idMembers: [] },
      })),
      ...cards
        .filter((card) => card.idea.day <= on)
        .map((card) => ({
          ...cardOf(board, card, stageAt(card.idea.events, on) ?? "captured"),
          closed: card.archived !== null && card.archived < midnight,
          desc: card.idea.description,
          labels: [{ name: card.idea.area, color: "sky" }],
          idMembers: [member.id],
          dateLastActivity: `${iso(on)}T12:00:00.000Z`,
        })),
    ],
    labels: [],
    lists: [...board.lists.values()].map((list, index) => ({
      ...list,
      ...{ closed: false, idBoard: id, pos: (index + 1) * 16_384 },
    })),
    members: [member],
    checklists: [],
    customFields: [],
  };
}

type Listed = Pick<Card, "id" | "name" | "short">;
type Place = Parameters<Board["lists"]["get"]>[0];

function cardOf(board: Board, { id, name, short }: Listed, place: Place): object {
  return {
    id,
    name,
    idShort: short,
    idBoard: board.id,
    idList: board.lists.get(place)?.id,
    due: null,
  };
}
