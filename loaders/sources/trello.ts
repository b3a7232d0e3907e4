import { table } from "../read/contract.js";
import { code, date, oneOf, stage, text, timestamp, yesNo } from "../read/kinds/index.js";
import type { Source } from "../read/types.js";
import { ideaNumberIn, titleWithoutIdeaNumber } from "./idea-number.js";
import { unpackBoard } from "./unpack-board.js";

const cardName = ["name"] as const;

const cards = {
  board: text({ headings: ["board.name"], required: true }),
  card_id: code({ headings: ["id"], key: true }),
  title: text({
    headings: cardName,
    required: true,
    personal: "free_text",
    pick: titleWithoutIdeaNumber,
  }),
  idea_number: code({ headings: cardName, pick: ideaNumberIn }),
  list_name: stage({ headings: ["idList"], required: true }),
  is_archived: yesNo({ headings: ["closed"], required: true }),
  created_at: timestamp({ headings: ["created_at"], required: true }),
  created_from: oneOf({
    headings: ["created_from"],
    required: true,
    words: { action: ["action"], id: ["id"] },
  }),
  labels: text({ headings: ["labels"] }),
  due_date: date({ headings: ["due"], may_be_future: true }),
};

const moves = {
  board: text({ headings: ["board.name"], required: true }),
  action_id: code({ headings: ["id"], key: true }),
  card_id: code({ headings: ["data.card.id"], required: true }),
  kind: oneOf({
    headings: ["type"],
    required: true,
    words: { create: ["create"], move: ["move"], archive: ["archive"], unarchive: ["unarchive"] },
  }),
  from_list: stage({ headings: ["data.listBefore"] }),
  to_list: stage({ headings: ["data.listAfter"] }),
  moved_at: timestamp({ headings: ["date"], required: true }),
};

/** Trello: a board's JSON export with its newest 1,000 actions; lists are the stages. */
export const trello: Source = {
  code: "trello",
  name: "Trello",
  formats: ["json"],
  delimiter: ",",
  has_header: true,
  delivers: "events",
  board: null,
  unpack: unpackBoard,
  document: "en tavla med 'name', 'lists', 'cards' och 'actions'",
  tables: { trello_cards: table(cards), trello_moves: table(moves) },
};
