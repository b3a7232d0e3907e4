import { type ParseArgsConfig, parseArgs } from "node:util";
import { WrongUse } from "../warehouse/wrong-use.js";

/** Reads a command's options; what is not understood is wrong use, said in one line. */
export function options<T extends ParseArgsConfig>(args: string[], config: T) {
  try {
    return parseArgs({ ...config, args, strict: true });
  } catch (error) {
    throw new WrongUse(wordsFor(error as NodeJS.ErrnoException));
  }
}

function wordsFor({ code, message }: NodeJS.ErrnoException): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Valet ${named} finns inte.`;
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") return `${named} hör inte till kommandot.`;
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return `Valet ${named} är fel ifyllt.`;
  return message;
}
