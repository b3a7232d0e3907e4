import { type Day, iso, monthEnds } from "./civil-day.js";
import { delivered, type ExportedFile } from "./exported-file.js";
import type { Portfolio, Stage } from "./model.js";
import { type Random, randomStream } from "./random.js";
import { stageWords } from "./stage-words.js";
import { stageAt } from "./timeline.js";
import {
  type Action,
  actionsOf,
  type Card,
  cardName,
  cardsOf,
  trelloId,
} from "./trello-actions.js";

/** Trello exports at most the newest thousand actions. */
const most = 1000;
/** The coach exports again before so many new ones have come. */
const soon = 900;
const stages: Stage[] = [
  ...([
    "captured",
    "taken_up",
    "testing",
    "developed",
    "implemented",
    "paused",
    "rejected",
  ] as const),
  ...(["withdrawn", "referred", "merged", "stopped_learned", "retired"] as const),
];
const seconds = 86_400;

/** Writes the deliveries of the Trello boards: each holds the newest actions and overlaps the one before. */
export function writeTrello(portfolio: Portfolio): ExportedFile[] {
  return portfolio.municipalities
    .filter((municipality) => municipality.board === "trello")
    .flatMap((municipality) => {
      const random = randomStream(portfolio.seed, `trello ${municipality.code}`);
      const at = portfolio.started * seconds;
      const board = { id: trelloId(random, at), name: `Idétavla ${municipality.name}` };
      const lists = new Map(stages.map((stage) => [stage, trelloId(random, at)]));
      const information = trelloId(random, at);
      const ideas = portfolio.ideas.filter((idea) => idea.municipality === municipality);
      const cards = cardsOf(portfolio, ideas);
      const actions = actionsOf(portfolio, cards, lists);
      return deliveryDays(portfolio, actions).map((on) => {
        const document = {
          ...{ ...board, desc: "", closed: false, url: "https://exempel.invalid/b" },
          actions: actionsUntil(actions, on, board),
          cards: [
            ...notices(random, at, information, board.id),
            ...cardsUntil(cards, on, lists, board.id),
          ],
          labels: [],
          lists: listsOf(lists, information, board.id),
          members: [{ id: member.idMemberCreator, fullName: member.memberCreator.fullName }],
          checklists: [],
          customFields: [],
        };
        const bytes = Buffer.from(JSON.stringify(document), "utf8");
        return delivered("trello", municipality.code, on, "idetavla.json", bytes);
      });
    });
}

/** Chooses quarter ends so that no action is missed between two exports. */
function deliveryDays(portfolio: Portfolio, actions: Action[]): Day[] {
  const quarters = monthEnds(portfolio.started, portfolio.as_of, 3);
  const until = (on: Day): number =>
    actions.filter((action) => action.at < (on + 1) * seconds).length;
  const days: Day[] = [];
  quarters.forEach((on, index) => {
    const next = quarters[index + 1];
    const seen = days.length > 0 ? until(days.at(-1) as Day) : 0;
    if (next === undefined || until(next) - seen > soon) days.push(on);
  });
  return days;
}

const member = {
  idMemberCreator: "58180e00a0c1d2e3f4a5b6c7",
  memberCreator: {
    id: "58180e00a0c1d2e3f4a5b6c7",
    fullName: "Exempelperson 0001",
    username: "exempelperson0001",
  },
};

function actionsUntil(actions: Action[], on: Day, board: { id: string; name: string }): object[] {
  return actions
    .filter((action) => action.at < (on + 1) * seconds)
    .slice(-most)
    .reverse()
    .map(({ id, at, type, data }) => ({
      id,
      idMemberCreator: member.idMemberCreator,
      data: { ...data, board },
      type,
      date: new Date(Math.floor(at) * 1000).toISOString(),
      memberCreator: member.memberCreator,
    }));
}

function cardsUntil(cards: Card[], on: Day, lists: Map<Stage, string>, idBoard: string): object[] {
  return cards
    .filter((card) => card.idea.day <= on)
    .map((card) => ({
      id: card.id,
      closed: card.archived !== null && card.archived < (on + 1) * seconds,
      desc: card.idea.description,
      due: null,
      idBoard,
      idList: lists.get(stageAt(card.idea.events, on) ?? "captured"),
      idMembers: [member.idMemberCreator],
      idShort: card.short,
      labels: [{ name: card.idea.area, color: "sky" }],
      name: cardName(card.idea),
      dateLastActivity: `${iso(on)}T12:00:00.000Z`,
    }));
}

/** Two cards that explain the board and are no ideas. */
function notices(random: Random, at: number, idList: string, idBoard: string): object[] {
  return ["Så arbetar vi med tavlan", "Kalender för idéträffar"].map((name, index) => ({
    ...{ id: trelloId(random, at + index), name, desc: "", closed: false, due: null },
    ...{ idBoard, idList, idMembers: [], idShort: index + 1, labels: [] },
  }));
}

function listsOf(lists: Map<Stage, string>, information: string, idBoard: string): object[] {
  const word = stageWords("trello");
  const named = [
    { id: information, name: word("not_a_stage") },
    ...[...lists].map(([stage, id]) => ({ id, name: word(stage) })),
  ];
  return named.map((list, index) => ({
    ...list,
    closed: false,
    idBoard,
    pos: (index + 1) * 16384,
  }));
}
