/** What PostgreSQL and DuckDB do not share, or read differently: a name for the fault and how it looks. */
const IDIOMS: [string, RegExp][] = [
  [
    "quantile_cont or median: percentile_cont within group",
    /\b(quantile\w*|median|approx_\w+)\s*\(/,
  ],
  ["qualify: distinct on, or row_number in a step", /\bqualify\b/],
  ["group by all, order by all: the columns", /\bby\s+all\b/],
  ["exclude or replace in a star: the columns", /\*\s*(exclude|replace)\b/],
  ["select *: the columns", /\bselect\s+(distinct\s+)?\*/],
  ["from first: select first", /^\s*from\b/],
  ["list: array_agg", /\blist(_\w+)?\s*\(/],
  ["arg_max: (array_agg(a order by b desc))[1]", /\b(arg_(max|min)|(max|min)_by)\s*\(/],
  ["count_if: count(*) filter", /\bcount_?if\s*\(/],
  ["range(n): generate_series or calendar_quarters", /\brange\s*\(/],
  ["asof join: lateral or lag", /\b(asof|positional)\s+(left\s+)?join\b/],
  ["date_diff: subtraction", /\b(date_diff|datediff|date_sub|date_add|datesub|dateadd)\s*\(/],
  ["product: exp(sum(ln(x)))", /\bproduct\s*\(/],
  ["strftime: the page formats", /\b(strftime|strptime|to_char|format)\s*\(/],
  [
    "try_cast, read_csv, struct, regexp_extract: loaders only",
    /\b(try_cast|read_\w+|struct_\w+|regexp_(extract|matches|full_match)\w*)\s*\(/,
  ],
  ["ifnull, nvl: coalesce", /\b(ifnull|nvl|isnull|notnull)\s*\(/],
  ["// divides whole numbers in DuckDB only", /\/\//],
  ["|| with a list or a struct literal", /[[{]\s*'/],
  ["desc without nulls last", /\bdesc\b(?!\s+nulls\s+last)/],
  ["round(double, n)", /\bround\s*\([^()]*(\([^()]*\)[^()]*)*,/],
  ["date_trunc of a date: truncate a timestamp", /\bdate_trunc\s*\(\s*'[^']*'\s*,(?!\s*cast\s*\()/],
  [
    "a type that the two do not share",
    /\bas\s+(varchar|string|int[248]?|bigint|hugeint|real|float\d?|double(?!\s+precision)|numeric|decimal|datetime)\b/,
  ],
  ["::, where a cast says it", /::/],
  ["a table alias", /\b(from|join)\s+("?\w+"?\.)?"?\w+"?\s+as\s+/],
  ["using: on, with both columns", /\busing\s*\(/],
  ["upper case", /[A-ZÅÄÖ]/],
  ["several statements", /;\s*\S/],
];

/** Tells what in a query is not the SQL that both engines share; empty when it is. */
export function portableFaults(sql: string): string[] {
  const bare = withoutWords(sql);
  const faults = IDIOMS.filter(([, pattern]) => pattern.test(bare)).map(([name]) => name);
  if (hasWholeDivision(bare)) faults.push("7/2: divide by or of a double");
  return faults;
}

/** Tells what the first lines of a model lack. */
export function headerFaults(sql: string, isPortable: boolean): string[] {
  const lines = sql.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("--"));
  const [first = "", ...rest] = lines.slice(0, end);
  const faults: string[] = [];
  if (!/^-- One row( per| for|:) \S/.test(first)) {
    faults.push("the first line says what one row is");
  }
  if (isPortable && !rest.some((line) => /^-- (shard: municipality_code|gather)$/.test(line))) {
    faults.push("a line of the header says -- shard: municipality_code or -- gather");
  }
  return faults;
}

/** Takes comments, texts and quoted names out: what is in them is no SQL. */
function withoutWords(sql: string): string {
  return sql
    .replace(/--[^\n]*/g, "")
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/"[^"]*"/g, "q")
    .trim();
}

/** A division is safe when what stands at one side of it is a double: a decimal point or a cast. */
function hasWholeDivision(sql: string): boolean {
  return sql.split("/").some((left, i, parts) => {
    const right = parts[i + 1];
    if (right === undefined) return false;
    const before = /(double precision\s*\)|\d\.\d+(\s*\*\s*[\w.]+)?)\s*$/.test(left);
    return (
      !before && !/^\s*(cast\s*\([\s\S]*?double precision|nullif\s*\(\s*cast|\d+\.\d)/.test(right)
    );
  });
}
