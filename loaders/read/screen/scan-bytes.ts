import { isUtf8 } from "node:buffer";
import { type Look, looker, PIECE, STARTS, TEXT } from "./look-at-bytes.js";

/** What the bytes of a text in lines show. */
export type Scan = {
  /** where each line begins */
  starts: Uint32Array;
  longest: number;
  has_returns: boolean;
  has_tabs: boolean;
  /** no other signs than tabs, line ends, printable ASCII and the letters from À to ſ, in whole UTF-8 */
  is_tame: boolean;
};

const SPACE = 32;
let looking: Look | null = null;

/**
 * Reads every byte once. Null for what is no plain text in lines: control characters, an empty line, line ends of
 * several kinds.
 */
export function scanBytes(given: Uint8Array): Scan | null {
  const mark = given[0] === 0xef && given[1] === 0xbb && given[2] === 0xbf ? 3 : 0;
  const bytes = given.subarray(mark);
  looking ??= looker();
  const look = begun(looking);
  let starts = new Uint32Array(1 + (bytes.length >> 4));
  let lines = 1;
  starts[0] = mark;
  for (let from = 0; from < bytes.length; from += PIECE) {
    const found = foundIn(look, bytes.subarray(from, from + PIECE), mark + from);
    if (look.odd.value !== 0) return null;
    if (lines + found.length > starts.length) starts = grown(starts, lines + found.length);
    starts.set(found, lines);
    lines += found.length;
  }
  const [returns, returned] = [look.returns.value, look.returned.value];
  const isMixed = returns !== returned || (returned !== 0 && returned !== lines - 1);
  if (bytes.length === 0 || isMixed) return null;
  const rest = given.length - (starts[lines - 1] as number);
  return {
    starts: starts.slice(0, rest === 0 ? lines - 1 : lines),
    longest: Math.max(look.longest.value, rest),
    has_returns: returned > 0,
    has_tabs: look.tabs.value !== 0,
    is_tame: look.wide.value === 0 && isUtf8(bytes),
  };
}

function begun(look: Look): Look {
  for (const name of ["longest", "returns", "returned", "tabs", "odd", "wide"] as const) {
    look[name].value = 0;
  }
  look.begun.value = TEXT;
  new Uint8Array(look.memory.buffer)[TEXT - 1] = 0;
  return look;
}

/** Finds where lines begin in a piece of a file that lies at a place of it. */
function foundIn(look: Look, piece: Uint8Array, place: number): Uint32Array {
  const end = TEXT + Math.ceil(piece.length / 16) * 16;
  const memory = new Uint8Array(look.memory.buffer);
  memory.set(piece, TEXT);
  memory.fill(SPACE, TEXT + piece.length, end);
  look.before.value = place - TEXT;
  const count = (look.run(end) - STARTS) / 4;
  look.begun.value -= PIECE;
  memory[TEXT - 1] = piece.at(-1) as number;
  return new Uint32Array(look.memory.buffer, STARTS, count);
}

function grown(starts: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(starts.length * 2, least));
  more.set(starts);
  return more;
}
