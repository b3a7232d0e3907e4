import { type Messages, sv } from "./messages.js";

type FormatWords = Messages["format"];

const minus = "\u2212";
const noBreakSpace = "\u00a0";

/** Formats a number with grouped thousands and a fixed number of decimals: `−12 345,6`. */
export function formatNumber(value: number, decimals = 0, words: FormatWords = sv.format): string {
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${value}`);
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, words.group);
  const digits = fraction === undefined ? grouped : `${grouped}${words.decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? `${minus}${digits}` : digits;
}

/** Formats a share between 0 and 1 as a percentage: `45,6 %`. */
export function formatShare(share: number, decimals = 1, words: FormatWords = sv.format): string {
  return `${formatNumber(share * 100, decimals, words)}${noBreakSpace}%`;
}

/** Formats whole kronor: `12 345 kr`. */
export function formatMoney(sek: number, words: FormatWords = sv.format): string {
  return `${formatNumber(sek, 0, words)}${noBreakSpace}${words.currency}`;
}

/** Formats an ISO date as a civil date, without a time zone: `21 november 2026`. */
export function formatDate(iso: string, words: FormatWords = sv.format): string {
  const { year, month, day } = civilDate(iso);
  return `${day} ${words.months[month - 1]} ${year}`;
}

/** Formats the month of an ISO date or an ISO month: `november 2026`. */
export function formatMonth(iso: string, words: FormatWords = sv.format): string {
  const { year, month } = civilDate(`${iso.slice(0, 7)}-01`);
  return `${words.months[month - 1]} ${year}`;
}

/** Formats the weekday of an ISO date: `lördag`; the week starts on Monday. */
export function formatWeekday(iso: string, words: FormatWords = sv.format): string {
  const { year, month, day } = civilDate(iso);
  const sundayFirst = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return words.weekdays[(sundayFirst + 6) % 7] as string;
}

/** Formats a quarter's key as a reader says it: `2026K3` becomes `kvartal 3 2026`. */
export function formatPeriod(period: string, words: FormatWords = sv.format): string {
  const { year, quarter } = quarterOf(period);
  return words.quarter(quarter, year);
}

/** Formats a quarter's key for an axis: `2026K3` becomes `K3 2026`. */
export function formatPeriodShort(period: string, words: FormatWords = sv.format): string {
  const { year, quarter } = quarterOf(period);
  return words.quarterShort(quarter, year);
}

/** Splits a quarter's key into year and quarter. Throws on anything else. */
export function quarterOf(period: string): { year: string; quarter: string } {
  const match = /^(\d{4})K([1-4])$/.exec(period);
  if (!match) throw new Error(`invalid period: ${period}`);
  return { year: match[1] as string, quarter: match[2] as string };
}

function civilDate(iso: string): { year: number; month: number; day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number) as [number, number, number];
  if (!match || month < 1 || month > 12 || day < 1 || day > 31) {
    throw new Error(`invalid date: ${iso}`);
  }
  return { year, month, day };
}
