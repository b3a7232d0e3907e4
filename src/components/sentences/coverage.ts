import { formatPeriod } from "../../format.js";
import type { Messages } from "../../messages.js";
import { isDue, isHere } from "../delivery-state.js";
import { list, sourceName } from "../facts.js";
import { neverDelivered } from "../never-delivered.js";
import type { Delivery } from "../published.js";

/** Says of how many municipalities all that was due for a quarter is here, what is late or missing, and who never sent anything. */
export function coverageSentences(
  deliveries: Delivery[],
  period: string,
  words: Messages,
): string[] {
  const say = words.sentences.coverage;
  const quarter = formatPeriod(period, words.format);
  const due = deliveries.filter(isDue);
  const named = (some: Delivery[]) => [...new Set(some.map((each) => each.municipality_name))];
  const all = named(due);
  const lacking = due.filter((delivery) => !isHere(delivery));
  const late = due.filter(({ state }) => state === "late").length;
  const silent = neverDelivered(deliveries);
  const never =
    silent.length > 0
      ? [
          silent.length > 5
            ? say.manyNever(silent.length)
            : say.never(list(silent, words), silent.length),
        ]
      : [];
  const waiting = deliveries.filter(({ state }) => state === "awaited").length;
  const awaited = waiting > 0 ? [say.awaited(waiting)] : [];
  if (due.length === 0) return [say.empty(quarter), ...awaited, ...never];
  const systems = [...new Set(lacking.map(({ source }) => sourceName(source, words)))];
  return [
    say.finding(String(all.length - named(lacking).length), String(all.length), quarter),
    [
      systems.length > 0 ? say.missing(list(systems, words)) : say.complete,
      ...(late > 0
        ? [say.late(String(late), String(due.length), due.length - lacking.length === late)]
        : []),
      ...awaited,
    ].join(" "),
    ...never,
  ];
}
