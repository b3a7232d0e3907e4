/** What is looked for in every byte, and what the operator is told that it is. */
export type Canary = { what: string; pattern: RegExp };

/**
 * What must be in no file: the made-up names, addresses, personnummer, number and text that the samples
 * hold in their personal and free-text columns, and any personnummer at all.
 */
export const CANARIES: Canary[] = [
  { what: "ett namn ur exemplens personal", pattern: /exempelperson\s*\d/i },
  { what: "en e-postadress ur exemplen", pattern: /exempel\.invalid/i },
  { what: "en fri text ur exemplen", pattern: /vråkfyren/i },
  { what: "ett antal ur exemplens fria text", pattern: /739[\s\u00a0\u202f]?146/ },
];

const PERSONAL_NUMBER = /(?<![\w.,])(?:(?:19|20)\d{6}[-+]?|\d{6}[-+])\d{4}(?![\w.])/g;

/** Finds a personnummer or samordningsnummer in a text: a day that exists and a check digit that is right. */
export function hasPersonalNumber(text: string): boolean {
  for (const [found] of text.matchAll(PERSONAL_NUMBER)) {
    const ten = found.replace(/\D/g, "").slice(-10);
    const month = Number(ten.slice(2, 4));
    const day = Number(ten.slice(4, 6)) % 60;
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && isChecked(ten)) return true;
  }
  return false;
}

function isChecked(ten: string): boolean {
  const sum = [...ten].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
