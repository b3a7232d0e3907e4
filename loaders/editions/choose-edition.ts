import { WrongUse } from "../warehouse/wrong-use.js";
import { quarterDays } from "./quarter-days.js";
import { type Edition, newestOf } from "./read-editions.js";

export type Chosen = {
  edition: string;
  as_of: string;
  replaces: { edition: string; reason: string } | null;
};

export type Wish = {
  quarter: string;
  /** The newest delivery, or the day that was asked for. */
  known_to: string;
  /** Why an edition of the quarter that is sealed already is replaced. */
  reason?: string | undefined;
};

/**
 * Names the edition that would be sealed, and the day that it knows until: at most the last day on
 * which the quarter is the latest one that is over, for what is learned later belongs to the next edition.
 * Errors, as WrongUse: the quarter is not over in what is delivered; it is sealed and no reason is given.
 */
export function chooseEdition(editions: readonly Edition[], wish: Wish): Chosen {
  const { quarter, known_to, reason } = wish;
  const { ends_on, last_as_of } = quarterDays(quarter);
  if (known_to < ends_on) {
    throw new WrongUse(
      `Kvartalet ${quarter} slutar ${ends_on}, men det som är levererat räcker till ${known_to}. Försegla när kvartalets leveranser har kommit.`,
    );
  }
  const as_of = known_to < last_as_of ? known_to : last_as_of;
  const old = newestOf(editions, quarter);
  if (!old && reason !== undefined) {
    throw new WrongUse(`Kvartalet ${quarter} är inte förseglat, så det finns inget att ersätta.`);
  }
  if (!old) return { edition: quarter, as_of, replaces: null };
  if (!reason?.trim()) {
    throw new WrongUse(
      `Kvartalet ${quarter} förseglades ${old.manifest.sealed_on}. En utgåva ändras aldrig, men kan ersättas: lägg till --replace --reason "varför".`,
    );
  }
  const number = editions.filter(({ manifest }) => manifest.quarter === quarter).length + 1;
  const replaces = { edition: old.manifest.edition, reason: reason.trim() };
  return { edition: `${quarter}-${number}`, as_of, replaces };
}
