import fc from "fast-check";

/** Ten digits of a made-up personnummer: a date, three digits and Luhn's check digit. */
export function personnummer(year: number, month: number, day: number, serial: number): string {
  const nine = [year % 100, month, day].map((part) => String(part).padStart(2, "0")).join("");
  const digits = nine + String(serial).padStart(3, "0");
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

/** Eleven digits of a made-up fødselsnummer, null when the serial has no check digit. */
export function fodselsnummer(
  year: number,
  month: number,
  day: number,
  serial: number,
): string | null {
  const six = [day, month, year % 100].map((part) => String(part).padStart(2, "0")).join("");
  const nine = six + String(serial).padStart(3, "0");
  const check = (digits: string, weights: number[]) => {
    const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
    return (11 - (sum % 11)) % 11;
  };
  const first = check(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
  const second = check(nine + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`;
}

/** Any made-up person: a day that exists between 1900 and 2019, and a serial number. */
export const anyPerson = fc.record({
  year: fc.integer({ min: 1900, max: 2019 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  serial: fc.integer({ min: 0, max: 999 }),
});
