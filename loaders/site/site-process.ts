import { buildSite } from "./build.js";
import type { FromSite, ToSite } from "./start-site.js";
import { openWorkshop } from "./workshop.js";

const workshop = openWorkshop({ source: process.argv[2] });
workshop.catch(() => {}); // told of where it is waited for
let audited: (fault: string | null) => void = () => {};

process.on("message", async (message: ToSite) => {
  if ("audited" in message) return audited(message.audited);
  const { isAudited, ...options } = message.build;
  const progress = (done: number, total: number) => tell({ done, total });
  try {
    await buildSite({
      ...options,
      progress,
      workshop: await workshop,
      ...(isAudited && { audit }),
    });
    tell({ fault: null });
  } catch (error) {
    tell({ fault: (error as Error).message });
  }
});

process.on("disconnect", end);
if (!process.connected) end(); // whoever started this process may be gone before it is awake

async function end(): Promise<void> {
  await workshop.then(({ close }) => close()).catch(() => {});
  process.exit();
}

/** Has whoever started this process look through the finished site. */
async function audit(folder: string): Promise<void> {
  const fault = await new Promise<string | null>((resolve) => {
    audited = resolve;
    tell({ audit: folder });
  });
  if (fault !== null) throw new Error(fault);
}

function tell(message: FromSite): void {
  process.send?.(message);
}
