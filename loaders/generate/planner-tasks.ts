import type { Day } from "./civil-day.js";
import { boardNotices, endStages, type Idea, type Municipality, type Stage } from "./model.js";
import type { Style } from "./planner-styles.js";
import { randomStream } from "./random.js";
import { stageWords } from "./stage-words.js";
import type { Cell } from "./tabulate.js";
import { openedDay, stageAt } from "./timeline.js";

const done: readonly Stage[] = ["implemented", "retired", ...endStages];
const bucketOf = stageWords("planner");

/** Makes two tasks that explain the board and are no ideas. */
export function noticesOf(municipality: Municipality, created: Day): Record<string, Cell>[] {
  return boardNotices.map((task_name, index) => ({
    task_id: `Information${municipality.code}x${index + 1}`,
    task_name,
    bucket: bucketOf("not_a_stage"),
    created_date: created + index,
  }));
}

/** Makes the task of an idea as the board shows it on a day; dates as days, still to be written. */
export function taskOf(seed: number, idea: Idea, on: Day, style: Style): Record<string, Cell> {
  const random = randomStream(seed, `task ${idea.municipality.code} ${idea.number}`);
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  const task_id = Array.from({ length: 28 }, () => random.pick([...letters])).join("");
  const stage = stageAt(idea.events, on) ?? "captured";
  const opened = openedDay(idea.events);
  const start_date = opened !== null && opened <= on ? opened : null;
  const completed_date = done.includes(stage)
    ? (idea.events.find((event) => event.stage === stage)?.day ?? null)
    : null;
  const progress = completed_date !== null ? 2 : start_date !== null ? 1 : 0;
  const due_date = start_date === null ? null : start_date + 180;
  return {
    task_id,
    task_name: `[${idea.number}] ${idea.title}`,
    bucket: bucketOf(stage),
    progress: (style.language === "sv"
      ? ["Inte startad", "Pågår", "Slutförd"]
      : ["Not started", "In progress", "Completed"])[progress] as string,
    priority: style.language === "sv" ? "Medel" : "Medium",
    assigned_to: start_date === null ? null : `Exempelperson ${random.integer(1, 40)}`,
    created_by: `Exempelperson ${random.integer(1, 40)}`,
    created_date: idea.day,
    ...{ start_date, due_date, completed_date },
    late: due_date !== null && due_date < on && completed_date === null ? "true" : "false",
    completed_by: completed_date === null ? null : `Exempelperson ${random.integer(1, 40)}`,
    description: idea.description,
    labels: idea.area,
  };
}
