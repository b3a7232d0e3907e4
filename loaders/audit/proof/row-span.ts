/** Primes whose products with one another are whole numbers that a double holds exactly. */
const PRIMES = [67108859, 67108837];

/**
 * Finds which sums of classes follow from the published ones by adding and subtracting: those in the
 * row span of the facts. Whole-number arithmetic modulo two primes, nowhere rounded; a sum that
 * follows modulo the prime that gives the facts the higher rank counts as following. It could miss one only if
 * both primes divided every largest minor of the facts.
 */
export function inRowSpan(
  facts: readonly (readonly number[])[],
  sums: readonly (readonly number[])[],
  classCount: number,
): boolean[] {
  const bases = PRIMES.map((prime) => basisOf(facts, classCount, prime));
  const highest = Math.max(...bases.map(({ rows }) => rows.size));
  const judging = bases.filter(({ rows }) => rows.size === highest);
  return sums.map((sum) => judging.some((basis) => reduce(dense(sum, classCount), basis) === -1));
}

/** Rows in echelon form by the class that leads each, with 1 there. */
type Basis = { prime: number; rows: Map<number, Float64Array> };

function basisOf(facts: readonly (readonly number[])[], classCount: number, prime: number): Basis {
  const basis: Basis = { prime, rows: new Map() };
  for (const fact of facts) {
    const row = dense(fact, classCount);
    const lead = reduce(row, basis);
    if (lead === -1) continue;
    const inverse = power(row[lead] as number, prime - 2, prime);
    for (let i = lead; i < classCount; i++) row[i] = ((row[i] as number) * inverse) % prime;
    basis.rows.set(lead, row);
  }
  return basis;
}

/** Takes away from a row what the basis explains; gives the first class that is left, or -1 when none is. */
function reduce(row: Float64Array, { prime, rows }: Basis): number {
  let lead = -1;
  for (let i = 0; i < row.length; i++) {
    const factor = row[i] as number;
    if (factor === 0) continue;
    const known = rows.get(i);
    if (!known) {
      if (lead === -1) lead = i;
      continue;
    }
    const negative = prime - factor;
    for (let j = i; j < row.length; j++) {
      const term = known[j] as number;
      if (term !== 0) row[j] = ((row[j] as number) + negative * term) % prime;
    }
  }
  return lead;
}

function dense(classes: readonly number[], classCount: number): Float64Array {
  const row = new Float64Array(classCount);
  for (const index of classes) row[index] = 1;
  return row;
}

function power(base: number, exponent: number, prime: number): number {
  let result = 1n;
  let square = BigInt(base);
  for (let rest = BigInt(exponent); rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % BigInt(prime);
    square = (square * square) % BigInt(prime);
  }
  return Number(result);
}
