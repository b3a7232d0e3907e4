import { z } from "zod";
import type { Cell, Unpacked } from "../read/types.js";

const named = z.object({ id: z.string(), name: z.string().nullish() });
const flag = z.boolean().nullish();
const board = z.object({
  name: z.string(),
  lists: z.array(named),
  cards: z.array(z.unknown()),
  actions: z.array(z.unknown()),
});
const card = z.object({
  id: z.string(),
  name: z.string().nullish(),
  closed: flag,
  idList: z.string().nullish(),
  due: z.string().nullish(),
  labels: z.array(z.object({ name: z.string().nullish() })).nullish(),
});
const action = z.object({
  id: z.string(),
  type: z.string(),
  date: z.string(),
  data: z.object({
    card: z.object({ id: z.string(), closed: flag }).optional(),
    list: named.optional(),
    listBefore: named.optional(),
    listAfter: named.optional(),
    old: z.object({ closed: flag }).optional(),
  }),
});

/** Actions that put a new card on the board. */
const creating = new Set([
  "createCard",
  "copyCard",
  "convertToCardFromCheckItem",
  "emailCard",
  "moveCardToBoard",
]);

/**
 * Takes a Trello board apart into its cards and its moves; null when the document is no board.
 * Lists are named as they are named now, also in older actions, so that a renamed list stays one stage.
 * Members, comments and everything else that says who did it are left behind.
 */
export function unpackBoard(document: unknown): Unpacked[] | null {
  const read = board.safeParse(document);
  if (!read.success) return null;
  const names = new Map(read.data.lists.map((list) => [list.id, list.name]));
  const nameOf = (list: z.output<typeof named> | undefined): Cell =>
    list === undefined ? null : (names.get(list.id) ?? list.name ?? null);
  const created = new Map<string, string>();
  const unpacked: Unpacked[] = [];
  for (const [index, raw] of read.data.actions.entries()) {
    const place = { table: "trello_moves", sheet: "actions", row_number: index + 1 };
    const parsed = action.safeParse(raw);
    if (!parsed.success) {
      unpacked.push({ ...place, rule: null, cells: {} });
      continue;
    }
    const { id, date, data } = parsed.data;
    const kind = kindOf(parsed.data);
    if (kind === null || data.card === undefined) {
      unpacked.push({ ...place, rule: "not_a_move", cells: {} });
      continue;
    }
    const known = created.get(data.card.id);
    if (kind === "create" && (known === undefined || date < known)) created.set(data.card.id, date);
    const to = kind === "create" ? data.list : data.listAfter;
    const cells = { board: read.data.name, action_id: id, card_id: data.card.id, kind };
    const lists = { from_list: nameOf(data.listBefore), to_list: nameOf(to), moved_at: date };
    unpacked.push({ ...place, rule: null, cells: { ...cells, ...lists } });
  }
  for (const [index, raw] of read.data.cards.entries()) {
    const place = { table: "trello_cards", sheet: "cards", row_number: index + 1, rule: null };
    const parsed = card.safeParse(raw);
    if (!parsed.success) {
      unpacked.push({ ...place, cells: {} });
      continue;
    }
    const { id, name, closed, idList, due, labels } = parsed.data;
    const action_date = created.get(id);
    unpacked.push({
      ...place,
      cells: {
        board: read.data.name,
        card_id: id,
        title: name ?? null,
        idea_number: name ?? null,
        list_name: (idList && names.get(idList)) ?? null,
        is_archived: closed ?? false,
        created_at: action_date ?? createdFromId(id),
        created_from: action_date === undefined ? "id" : "action",
        labels:
          labels
            ?.map((label) => label.name)
            .filter(Boolean)
            .join(", ") || null,
        due_date: due ?? null,
      },
    });
  }
  return unpacked;
}

function kindOf({ type, data }: z.output<typeof action>): string | null {
  if (creating.has(type)) return "create";
  if (type !== "updateCard") return null;
  if (data.listBefore && data.listAfter) return "move";
  if (typeof data.old?.closed !== "boolean" || typeof data.card?.closed !== "boolean") return null;
  return data.card.closed ? "archive" : "unarchive";
}

/** The first eight hexadecimal digits of a Trello id are the Unix second it was made in. */
function createdFromId(id: string): string | null {
  if (!/^[0-9a-f]{24}$/i.test(id)) return null;
  return new Date(Number.parseInt(id.slice(0, 8), 16) * 1000).toISOString();
}
