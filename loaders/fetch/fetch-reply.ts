import { FetchFault } from "./fetch-fault.js";

export type Manners = {
  /** milliseconds until an answer is given up */
  timeout: number;
  /** how many times a request is made that fails in passing */
  tries: number;
  /** milliseconds before the second try; doubled before each after it */
  pause: number;
  /** bytes of one answer */
  most_bytes: number;
  /** pages of one answer */
  most_pages: number;
};

/** How open interfaces are asked: patiently, but not for ever and not for everything. */
export const manners: Manners = {
  ...{ timeout: 30_000, tries: 3, pause: 1_000 },
  ...{ most_bytes: 50 * 1024 * 1024, most_pages: 50 },
};

export type Reply = { text: string; document: unknown };

class Passing extends FetchFault {}

/**
 * Fetches one JSON reply. What fails in passing (no answer, 429, 5xx) is tried again after a pause.
 * Throws a FetchFault when there is no network, no answer in time, too much of it, or no JSON.
 */
export async function fetchReply(name: string, url: string, how: Manners): Promise<Reply> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchOnce(name, url, how);
    } catch (error) {
      if (!(error instanceof Passing) || attempt >= how.tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, how.pause * 2 ** (attempt - 1)));
    }
  }
}

async function fetchOnce(name: string, url: string, how: Manners): Promise<Reply> {
  const signal = AbortSignal.timeout(how.timeout);
  try {
    const headers = { accept: "application/json" };
    const response = await fetch(url, { signal, headers, redirect: "error" });
    if (!response.ok) {
      await response.body?.cancel();
      throw refused(name, response.status);
    }
    const text = await textOf(name, response, how.most_bytes, signal);
    return { text, document: parsed(name, text) };
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    if (signal.aborted) {
      const seconds = (how.timeout / 1000).toLocaleString("sv-SE");
      throw new Passing(`${name} svarade inte inom ${seconds} sekunder. Försök igen senare.`);
    }
    throw new Passing(
      `${name} går inte att nå. Kontrollera att datorn har nät; det som redan är hämtat finns kvar.`,
    );
  }
}

/**
 * Reads an answer piece by piece, so that one without end is left in time. What Node hears of the signal does
 * not always reach an answer that has begun, so the reading is also left by itself.
 */
async function textOf(
  name: string,
  { body }: Response,
  most: number,
  signal: AbortSignal,
): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const leave = () => void reader.cancel(signal.reason).catch(() => {}); // the reading tells what failed
  signal.addEventListener("abort", leave);
  try {
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return Buffer.concat(pieces).toString("utf8");
      bytes += value.length;
      if (bytes > most) throw tooLarge(name, most);
      pieces.push(value);
    }
  } finally {
    signal.removeEventListener("abort", leave);
    leave();
  }
}

function tooLarge(name: string, most: number): FetchFault {
  const megabytes = (most / 1024 / 1024).toLocaleString("sv-SE", { maximumFractionDigits: 1 });
  return new FetchFault(
    `${name} svarade med mer än ${megabytes} MB. Fråga efter färre nyckeltal eller år.`,
  );
}

function refused(name: string, status: number): FetchFault {
  if (status === 429 || status >= 500) {
    return new Passing(`${name} kunde inte svara (HTTP ${status}). Försök igen senare.`);
  }
  return new FetchFault(
    `${name} tar inte emot frågan (HTTP ${status}). Kontrollera nyckeltal, diarienummer och adress.`,
  );
}

function parsed(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FetchFault(`${name} svarade med något annat än JSON. Kontrollera adressen.`);
  }
}
