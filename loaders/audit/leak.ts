/** Something in the built site that must not be there, in Swedish, for the operator only. */
export type Leak = { path: string; what: string };
