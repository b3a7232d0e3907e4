import { formatDate } from "../format.js";
import type { Messages } from "../messages.js";
import type { Lists, Status } from "./published.js";

/** Says what the status of a quarter's value is, and of one that may still change when it will be final. */
export function statusText(
  status: Status,
  period: string,
  { run, periods }: Pick<Lists, "run" | "periods">,
  words: Messages,
): string {
  const due_on = periods.find((each) => each.period === period)?.due_on;
  if (status !== "preliminary" || due_on === undefined) return words.status[status];
  const day = formatDate(due_on, words.format);
  return run.as_of <= due_on ? words.preliminary.until(day) : words.preliminary.since(day);
}
