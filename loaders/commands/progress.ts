export type Shown = { show(done: number, total: number, what: string): void; end(): void };

const WIDTH = 24;

/** Shows progress on stderr: a bar that redraws itself on a terminal, a plain line now and then elsewhere. */
export function progress(stream: NodeJS.WriteStream = process.stderr): Shown {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): Shown {
  return {
    show(done, total, what) {
      const filled = Math.round((WIDTH * done) / Math.max(total, 1));
      const drawn = "█".repeat(filled) + "░".repeat(WIDTH - filled);
      const text = `${drawn} ${done}/${total} ${what}`.slice(0, (stream.columns || 80) - 1);
      stream.write(`\r\u001b[K${text}`);
    },
    end: () => void stream.write("\r\u001b[K"),
  };
}

function lines(stream: NodeJS.WriteStream): Shown {
  let tenth = -1;
  let last = "";
  return {
    show(done, total, what) {
      const now = Math.floor((10 * done) / Math.max(total, 1));
      const line = `${done}/${total} ${what}\n`;
      if ((now === tenth && done < total) || line === last) return;
      tenth = done === total ? -1 : now;
      last = line;
      stream.write(line);
    },
    end: () => {},
  };
}
