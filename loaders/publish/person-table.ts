/** Areas with the same persons: the municipalities that these come from, and the persons of each dimension. */
export type Place = {
  /** As `hub lerum`, the first of them as a name. */
  areas: string[];
  municipalities: ReadonlySet<string>;
  /** Only groups have these persons: they give way to sluices and the portfolio. */
  is_group_only: boolean;
  /** For each dimension `[all, …]`: all persons, then those of each of its classes. */
  counts: Map<string, number[]>;
};

/** Tells whether a place is a single municipality and no sluice: then it is shown only where that costs the others nothing. */
export function isOwn({ areas }: Pick<Place, "areas">): boolean {
  return areas.every(isMunicipality);
}

/** Tells whether an area is a municipality: `municipality 1496`. */
export function isMunicipality(area: string): boolean {
  return area.startsWith("municipality ");
}

/** One quarter of a table of persons. */
export type Quarter = {
  period: string;
  /** The quarter's place in the calendar. */
  number: number;
  is_year_end: boolean;
  places: Place[];
};

/** A class of persons: a category's, all or those who count of them, and the fewest that may be told of. */
export type Class = { category: string; is_counting: boolean; least: number };

/** A dimension of a table of persons, and how few of each of its classes may be shown. */
export type Dimension = {
  name: string;
  classes: Class[];
  /** The dimensions that it crosses, as `sex` and `coding` of `women/female_coded`. */
  crosses: string[];
};

/** How the persons of a quarter and of another quarter hang together. */
export type Basis =
  | "flow"
  | "year"
  | "stock"
  | "cumulative"
  | "last_four_quarters"
  | "last_eight_quarters";

/** All persons of one measure: quarter by quarter, area by area, dimension by dimension. */
export type PersonTable = {
  basis: Basis;
  dimensions: Dimension[];
  quarters: Quarter[];
  /** What earlier editions said of a quarter, each as a quarter of its own. */
  sealed: Sealed[];
};

/** What a sealed edition said of a quarter: what it showed of each place, and for each dimension the areas that it withheld. */
export type Sealed = {
  edition: string;
  period: string;
  number: number;
  places: Place[];
  withheld: ReadonlyMap<string, ReadonlySet<string>>;
};
