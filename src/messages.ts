import { sv } from "./messages/sv.js";

/** Every word that a figure, table or control shows; a language that misses one fails the type check. */
export type Messages = typeof sv;

export { sv };
