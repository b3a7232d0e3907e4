/** Writes the first letter of a phrase large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
