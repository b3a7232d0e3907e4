/** Waits for every piece of work to end, also when one fails, and then throws the first failure. */
export async function allDone(work: Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(work);
  for (const result of results) if (result.status === "rejected") throw result.reason;
}
