import type { Area, AreaKind, Lists, Period } from "./published.js";
import { newestPeriod, readScope, writeScope } from "./scope.js";

/** Whose outcomes a page shows, and from which quarter to which. */
export type Window = { area: Area; from: Period; to: Period };

/** Gives the quarters of an area's project: a hub's own, else all complete quarters; never past the newest complete one. */
export function projectWindow(area: Area, lists: Lists): Window {
  const ordered = lists.periods.toSorted((a, b) => a.sort_order - b.sort_order);
  const newest = newestPeriod(lists);
  const complete = ordered.filter((period) => period.sort_order <= newest.sort_order);
  const hub =
    area.area_kind === "hub"
      ? lists.hubs.find(({ hub_code }) => hub_code === area.area_code)
      : undefined;
  const within = complete.filter(
    ({ starts_on, ends_on }) =>
      ends_on >= (hub?.started_on ?? ends_on) && starts_on <= (hub?.ended_on ?? starts_on),
  );
  return { area, from: within[0] ?? complete[0] ?? newest, to: within.at(-1) ?? newest };
}

/** Reads the window from an address; what is unknown or backwards is ignored. A quarter chosen on another page is where it ends. */
export function readWindow(search: string, lists: Lists, kinds: AreaKind[]): Window {
  const asked = new URLSearchParams(search);
  const { area } = readScope(search, lists, kinds);
  const usual = projectWindow(area, lists);
  const period = (name: string) =>
    lists.periods.find((candidate) => candidate.period === asked.get(name));
  return ordered(usual, period("fran"), period("till") ?? period("kvartal"));
}

/** Sets a window's ends; where the first would come after the last the window is left as it was. */
export function ordered(usual: Window, from = usual.from, to = usual.to): Window {
  return from.sort_order > to.sort_order ? usual : { ...usual, from, to };
}

/** Writes the window as an address's parameters; the area's own project window is left out. */
export function writeWindow(window: Window, lists: Lists): string {
  const usual = projectWindow(window.area, lists);
  const parts = new URLSearchParams(
    writeScope({ area: window.area, period: newestPeriod(lists) }, lists),
  );
  if (window.from.period !== usual.from.period) parts.set("fran", window.from.period);
  if (window.to.period !== usual.to.period) parts.set("till", window.to.period);
  const text = parts.toString();
  return text && `?${text}`;
}

/** Gives the quarters of a window, oldest first. */
export function quartersOf({ from, to }: Window, lists: Lists): Period[] {
  return lists.periods
    .filter(({ sort_order }) => sort_order >= from.sort_order && sort_order <= to.sort_order)
    .sort((a, b) => a.sort_order - b.sort_order);
}
