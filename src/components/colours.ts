export const ink = "#1a1f24";
export const quiet = "#545d67";
export const hair = "#d3d8dd";
export const accent = "#0a5c66";
export const pale = "#9dcbcf";

/** One hue from light to dark; what is in use is the darkest. */
export const stageColours = {
  captured: "#d3e7e9",
  taken_up: "#9dcbcf",
  testing: "#5fa5ac",
  developed: "#2b7680",
  implemented: "#08424b",
} as const;

/** The two colours of sex, used for nothing else; unknown is always hatched. */
export const sexColours = { women: "#5B2A86", men: "#D97706", unknown: "#8A8F98" } as const;

export type Stage = keyof typeof stageColours;
export type Sex = keyof typeof sexColours;

export const stages = Object.keys(stageColours) as Stage[];
export const sexes = Object.keys(sexColours) as Sex[];
