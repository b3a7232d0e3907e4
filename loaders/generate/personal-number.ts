/**
 * Makes a personnummer that nobody has: birth numbers 980–989 are given to no person.
 * Twelve digits; the last is the check digit (Luhn over the ten last).
 */
export function madeUpPersonalNumber(
  birthDate: string,
  sex: "women" | "men",
  order: number,
): string {
  const digits = birthDate.replaceAll("-", "");
  const nine = `${digits.slice(2)}98${(order % 5) * 2 + (sex === "men" ? 1 : 0)}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return `${digits.slice(0, 2)}${nine}${(10 - (sum % 10)) % 10}`;
}
