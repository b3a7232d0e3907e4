import { mostDigits } from "./most-digits.js";

/**
 * Finds personnummer, samordningsnummer and Norwegian fødselsnummer in text.
 * Sources of the rules: Skatteverket (valid date, day + 60 for samordningsnummer, Luhn over ten digits)
 * and Skatteetaten (day + 40 for D-nummer, month + 40 or + 80 for test numbers, two check digits modulo 11).
 * Registration numbers of organisations have a "month" of 20 or more and fall out.
 */
const swedish =
  /(?<!\d)(?=((?:(18|19|20))?(\d{2})(\d{2})(\d{2}) ?([-+]?) ?(\d{4}))(?!\d))|(?<!\d)(?=((18|19|20)(\d{2})-(\d{2})-(\d{2})[- ]?()(\d{4}))(?!\d))/g;
const norwegian = /(?<!\d)(?=((\d{2})(\d{2})(\d{2})[ -]?(\d{5}))(?!\d))/g;
/** Long identifiers in hexadecimal (Trello, Git, UUID) hold runs of digits that are no numbers. */
const hexadecimal =
  /\b(?=[0-9]*[a-f])[0-9a-f]{20,64}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** What every form has: six digits together or a hyphenated date, or signs that may become digits. */
const mayHold = /\d{6}|\d{4}\D\d\d\D\d\d|[^ -~\s\u00c0-\u017f\u2010-\u201f]/;

/** No form has fewer digits. */
const fewest = 10;

type Found = { start: number; end: number };

/** Says whether text holds a personal number. Cheap for text with few digits. */
export function holdsPersonalNumber(text: string): boolean {
  return findPersonalNumber(text) !== null;
}

/** Finds the first personal number in text: where it stands in the normalised text, else null. */
export function findPersonalNumber(text: string): Found | null {
  if (!mayHold.test(text) || mostDigits(text) < fewest) return null;
  const plain = normalise(text).replace(hexadecimal, (token) => "x".repeat(token.length));
  for (const match of plain.matchAll(swedish)) {
    const [whole, century, year, month, day, , last] = match[1]
      ? match.slice(1, 8)
      : match.slice(8, 15);
    if (isSwedish(century, `${year}${month}${day}${last}`) && !isFraction(plain, match.index)) {
      return { start: match.index, end: match.index + (whole as string).length };
    }
  }
  for (const match of plain.matchAll(norwegian)) {
    const digits = `${match[2]}${match[3]}${match[4]}${match[5]}`;
    if (isNorwegian(digits) && !isFraction(plain, match.index)) {
      return { start: match.index, end: match.index + (match[1] as string).length };
    }
  }
  return null;
}

/** Replaces personal numbers in text, for file names in messages. */
export function maskPersonalNumbers(text: string): string {
  let rest = text;
  for (let found = findPersonalNumber(rest); found; found = findPersonalNumber(rest)) {
    const plain = normalise(rest);
    rest = `${plain.slice(0, found.start)}(personnummer)${plain.slice(found.end)}`;
  }
  return rest;
}

/**
 * Gives a personal number its one form: ten digits for a Swedish one, eleven for a Norwegian one.
 * The century is left out, since a system writes it in one file and not in another;
 * it would only part people a hundred years apart. Null when the text is no valid number.
 */
export function normalisePersonalNumber(text: string): string | null {
  const digits = normalise(text).trim().replace(/[-+ ]/g, "");
  if (/^\d{11}$/.test(digits)) return isNorwegian(digits) ? digits : null;
  if (/^(?:18|19|20)\d{10}$/.test(digits)) {
    return isSwedish(digits.slice(0, 2), digits.slice(2)) ? digits.slice(2) : null;
  }
  if (!/^\d{8,10}$/.test(digits)) return null;
  const ten = digits.padStart(10, "0");
  return isSwedish(undefined, ten) ? ten : null;
}

/** Tells the sex that a personal number carries: its last digit but one (the ninth, in Norway too). */
export function sexOf(text: string): "women" | "men" | null {
  const digits = normalisePersonalNumber(text);
  if (digits === null) return null;
  return Number(digits[8]) % 2 === 0 ? "women" : "men";
}

function normalise(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\s+/g, " ");
}

/** Digits after a decimal sign are a measure, not a person. */
function isFraction(text: string, start: number): boolean {
  return /\d[.,]$/.test(text.slice(Math.max(0, start - 2), start));
}

function isSwedish(century: string | undefined, ten: string): boolean {
  const [year, month, day] = [ten.slice(0, 2), ten.slice(2, 4), ten.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  const years = century ? [Number(century) * 100 + year] : [1900 + year, 2000 + year];
  const civil = day > 60 ? day - 60 : day;
  return years.some((full) => isDay(full, month, civil)) && luhn(ten);
}

function isNorwegian(eleven: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(eleven.slice(at, at + 2))) as [
    number,
    number,
    number,
  ];
  const civilDay = day > 40 ? day - 40 : day;
  const civilMonth = month > 80 ? month - 80 : month > 40 ? month - 40 : month;
  const exists = [1900 + year, 2000 + year].some((full) => isDay(full, civilMonth, civilDay));
  return (
    exists &&
    modulo11(eleven, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) &&
    modulo11(eleven, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
  );
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function luhn(ten: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    const product = Number(ten[index]) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

function modulo11(digits: string, weights: readonly number[]): boolean {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}
