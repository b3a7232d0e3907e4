import { z } from "zod";

/** A text for the reader, in Swedish first and English second. */
const text = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });

const code = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** A measure or a dimension of another indicator, as `G01 givers`. */
const elsewhere = z.string().regex(/^[PRGKE]\d\d [a-z][a-z0-9_]*$/);

/**
 * How the records of a quarter are chosen: those dated in it (`flow`), those that stand at its end
 * (`stock`), those dated up to its end (`cumulative`), those dated in its calendar year up to its end (`year`),
 * or those dated in it or the three or seven quarters before.
 */
const basis = z.enum([
  ...(["flow", "stock", "cumulative", "year"] as const),
  ...(["last_four_quarters", "last_eight_quarters"] as const),
]);

/**
 * How records become a value. Of records that count: their number (`count`), each class as a part of
 * all classes (`composition`), or their part of all records (`share`); of their values a quantile
 * (`quantile`, type 7), their sum (`sum`), what counts as a part of the sum of all (`sum_share`), or what counts for
 * each of the others (`ratio`, as kronor for each case), or their `mean`. Of records with times: the day
 * by which a share of them has ended (`time_quantile`, Kaplan–Meier), or has come to one of several ends
 * (`incidence_time`), and the share that has come to it in so many months (`incidence`, Aalen–Johansen).
 * Of records that stand for several persons: the persons (`headcount`); of persons that count, how many they are
 * per thousand of these (`rate`), women's rate over men's (`rate_ratio`, or `standardised_ratio` over the
 * operations' coding), and women's part of them over women's part of these (`representation`). Of records with times,
 * women's share less men's after so many months, over the operations' coding (`standardised_difference`).
 * Of persons joined by what they share: the part of all pairs that is joined (`density`), and of the persons those of
 * the largest part that hangs together (`largest_component`). Of a survey's answers: a part of them with its interval
 * for a finite population (`survey_share`), and how many answered (`response_share`).
 */
const statistic = z.enum([
  "count",
  "composition",
  "share",
  "quantile",
  "sum",
  "sum_share",
  "ratio",
  "mean",
  "time_quantile",
  "incidence_time",
  "incidence",
  ...(["density", "largest_component", "survey_share", "response_share"] as const),
  ...(["headcount", "rate", "rate_ratio", "standardised_ratio", "representation"] as const),
  "standardised_difference",
]);

/**
 * The records that an indicator must account for, as SQL over the marts: what to count from, what one
 * record is, its date, and for a stock the date on which it no longer stands.
 */
const population = z.strictObject({
  table: z.string().regex(/^marts\./),
  id: z.string().min(1),
  date: z.string().min(1),
  until: z.string().min(1).optional(),
  basis,
});

const measure = z.strictObject({
  code,
  name: text,
  unit: z.enum([
    "antal",
    "%",
    "dagar",
    "månader",
    "per 1 000",
    "kvot",
    "procentenheter",
    "kr",
    "timmar",
    "kommuner",
  ]),
  statistic,
  /** The measure whose records it is computed from, where it has none of its own. */
  records: code.optional(),
  /** The measure of the persons that it is a rate of, or is compared with. */
  base: code.optional(),
  /** The measure that counts the same persons and more, in the same quarters: whom both together leave out is protected too. */
  part_of: elsewhere.optional(),
  /** Says that it is shown of single municipalities too: its total and its split by sex, at the end of each year. */
  municipalities: z.literal(true).optional(),
  /** The end that is waited for, as the records name it. */
  event: code.optional(),
  /** The share that a time is asked for, between 0 and 1. */
  probability: z.number().gt(0).lt(1).optional(),
  /** The months after which a share is asked for. */
  months: z.int().positive().optional(),
  /** Whether persons are behind its records, where that is another answer than the indicator's. */
  about_persons: z.boolean().optional(),
  /** Says that it is money that municipalities bear together: nothing is shown of a sum with few of them behind it. */
  shared_money: z.literal(true).optional(),
  /** Says that a zero of nothing decided would be a guess: then there is no value. */
  decided_only: z.literal(true).optional(),
  /** Where this measure has other records than the indicator's population says. */
  population: population.partial().optional(),
});

/** Tells what an indicator is, in the words of its page and for the queries that are made from it. */
export const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[PRGKE]\d\d$/),
  name: text,
  question: text,
  unit: z.string().min(1),
  direction: z.enum(["up", "down", "neutral", "interval"]),
  statistic,
  measures: z.array(measure).min(1),
  numerator: text,
  denominator: text,
  population_text: text,
  open_items: text,
  formula: text,
  time_basis: text,
  population,
  dimensions: z.array(code),
  /** Splits that are withheld in quarters that show another split of the same persons, which they cut across. */
  yields: z.partialRecord(code, elsewhere).optional(),
  about_persons: z.boolean(),
  /** The exports it is computed from; none when it comes from a list kept by hand. */
  sources: z.array(
    z.enum([
      ...(["ideabox", "forms", "jira", "planner", "trello", "events"] as const),
      ...(["november", "adoption", "network"] as const),
      ...(["training", "meetings", "maturity"] as const),
      ...(["costs", "benefits"] as const),
    ]),
  ),
  marks: z.array(z.string().min(1)),
  targets: z.array(z.string().regex(/^(T\d\d|SU\d)[a-z]?$/)),
  caveats: z.array(text),
});

export type Indicator = z.infer<typeof indicatorSchema>;
export type Measure = Indicator["measures"][number];
export type Population = Indicator["population"];
