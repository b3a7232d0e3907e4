export type Paint = Record<"bad" | "good" | "bold" | "faint", (text: string) => string>;

const codes = { bad: "31;1", good: "32;1", bold: "1", faint: "2" } as const;

type Stream = { isTTY?: boolean };

/** Colours text on a terminal; plain everywhere else, and where NO_COLOR is set or the terminal is dumb. */
export function paintFor(
  { isTTY }: Stream,
  environment: Record<string, string | undefined> = process.env,
): Paint {
  const isPlain = !isTTY || environment.NO_COLOR || environment.TERM === "dumb";
  const brush = (code: string) => (text: string) =>
    isPlain ? text : `\u001b[${code}m${text}\u001b[0m`;
  return {
    bad: brush(codes.bad),
    good: brush(codes.good),
    bold: brush(codes.bold),
    faint: brush(codes.faint),
  };
}
