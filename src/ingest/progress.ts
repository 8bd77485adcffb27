import { Presets, SingleBar } from "cli-progress";
import type { Terminal } from "../commands/command.ts";

/** Tells how far a long piece of work is. */
export type Progress = { readonly step: (done: number) => void; readonly stop: () => void };

/** A bar where somebody watches, and elsewhere a line for each tenth of the work; nothing for a handful of items. */
export function showProgress(what: string, total: number, { live, note }: Terminal): Progress {
  if (total === 0) return { step: () => {}, stop: () => {} };
  if (live === undefined) return lines(what, total, note);
  const format = `${what} {bar} {value}/{total}`;
  const bar = new SingleBar({ format, stream: live, clearOnComplete: true, hideCursor: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { step: (done) => bar.update(done), stop: () => bar.stop() };
}

function lines(what: string, total: number, note: (line: string) => void): Progress {
  let said = 0;
  const step = (done: number): void => {
    const tenth = Math.floor((done * 10) / total);
    if (tenth <= said || (total < 10 && done < total)) return;
    said = tenth;
    note(`${what}: ${done} of ${total}`);
  };
  return { step, stop: () => {} };
}
