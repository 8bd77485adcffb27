import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "../commands/command.ts";

/** Tells how far a long piece of work is: `done` items of `total`. */
export type Progress = { readonly step: (done: number, total: number) => void; readonly stop: () => void };

/** A bar where somebody watches, and elsewhere a line for each tenth of the work; one alone for a handful of items. */
export const showProgress = (what: string, { live, note }: Terminal): Progress =>
  live === undefined ? lines(what, note) : bar(what, live);

function bar(what: string, stream: NodeJS.WriteStream): Progress {
  const format = `${what} {bar} {value}/{total}`;
  const shown = new SingleBar({ format, stream, clearOnComplete: true }, Presets.shades_classic);
  let started = false;
  const step = (done: number, total: number): void => {
    if (!started) shown.start(total, done);
    started = true;
    shown.update(done);
  };
  return { step, stop: () => shown.stop() };
}

function lines(what: string, note: (line: string) => void): Progress {
  let said = 0;
  const step = (done: number, total: number): void => {
    const tenth = Math.floor((done * 10) / total);
    if (tenth <= said || (total < 100 && done < total)) return;
    said = tenth;
    note(`${what}: ${done} of ${total}`);
  };
  return { step, stop: () => {} };
}
