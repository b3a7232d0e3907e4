/** A command answers with its exit status: 0 done, 1 something was refused as a whole, 2 wrong usage. */
export type Command = (args: string[]) => Promise<number>;
