import type { Words } from "./words.js";

export type NavigationItem = { page: keyof Words["pages"]; path: string; within: RegExp };

/** The navigation in its order; `within` says which pages belong under an item. */
export const navigation: NavigationItem[] = [
  { page: "overview", path: "/", within: /^\/index$/ },
  { page: "flow", path: "/flode", within: /^\/flode$/ },
  { page: "cases", path: "/arenden", within: /^\/arenden?$/ },
  { page: "reuse", path: "/aterbruk", within: /^\/(aterbruk|innovation)$/ },
  { page: "participation", path: "/deltagande", within: /^\/deltagande$/ },
  { page: "outcomes", path: "/utfall", within: /^\/utfall$/ },
  { page: "maturity", path: "/mognad", within: /^\/mognad$/ },
  { page: "decisions", path: "/beslut", within: /^\/beslut$/ },
  { page: "quality", path: "/kvalitet", within: /^\/kvalitet$/ },
  { page: "indicators", path: "/indikatorer", within: /^\/indikator(er$|\/)/ },
  { page: "areas", path: "/kommuner", within: /^\/(kommuner$|kommun\/|sluss\/)/ },
  { page: "about", path: "/om/", within: /^\/om\// },
];
