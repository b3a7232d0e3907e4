/** Finds what a style sheet would load from elsewhere. Lists one sentence for each. */
export function styleFaults(style: string): string[] {
  const addresses = style.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s;]+)/g);
  return Array.from(addresses, ([, address]) => `external address: ${address}`);
}
