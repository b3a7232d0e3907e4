import { h } from "./element.js";

/** Makes a button in a table's row that opens a row below with what `open` makes, and closes it again. */
export function opener(text: string, open: () => Promise<Node>, columns: number): HTMLElement {
  let below: HTMLElement | null = null;
  const button = h(
    "button",
    { type: "button", class: "opener", "aria-expanded": "false", click: toggle },
    text,
  );
  return button;

  async function toggle() {
    button.setAttribute("aria-expanded", String(below === null));
    if (below) {
      below.remove();
      below = null;
      return;
    }
    const cell = h("td", { colspan: columns, "aria-live": "polite" });
    below = h("tr", { class: "opened" }, cell);
    button.closest("tr")?.after(below);
    cell.append(await open());
  }
}
