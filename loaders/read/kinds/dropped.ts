import { field, type Options } from "../field.js";

/** A column that is known, checked for personal numbers and never kept. */
export function dropped(options: Options) {
  return field<never>(
    { kind: "dropped", type: "text", personal: "identity", ...options },
    () => null,
  );
}
