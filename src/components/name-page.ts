/** Puts what a page is about into its heading and its title; nothing when it is about nothing. */
export function namePage(name: string | null): void {
  const heading = document.querySelector("h1[data-name]");
  if (name === null || !heading) return;
  document.title = document.title.replace(/^[^|]*(?= \|)|^[^|]*$/, name);
  heading.textContent = name;
}
