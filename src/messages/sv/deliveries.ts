/** The states of what a municipality was to deliver: the sign in a square that is not full, and the words of a table. */
export const deliveries = {
  signs: {
    late: "s",
    refused: "u",
    missing: "–",
    awaited: "v",
    never: ".",
    not_asked: ".",
  },
  states: {
    received: "kom i tid",
    late: "kom sent",
    refused: "underkänd",
    missing: "saknas",
    awaited: "väntas senast",
    never: "har aldrig lämnats",
    not_asked: "väntas inte",
  },
};
