import { CallError } from "../errors.ts";
import { readGrounds } from "../ingest/grounds.ts";
import { explain as explainIn } from "../report/explain.ts";
import type { Command } from "./command.ts";
import { output } from "./options.ts";

/** `explain`: what a fact or an entity rests on. */
export const explain: Command<{ readonly output: string }> = {
  name: "explain",
  about: "Show a fact or an entity with every sentence it rests on, its rules, and what was merged into it and why",
  values: "<id...>",
  more: "An id is one that a query or an export shows; any of an entity's ids will do.\nExample:\n  explain per:siobhan-odwyer~thornmere-borough-council",
  options: [output],
  async run({ values, options, terminal }) {
    const grounds = readGrounds(options.output);
    const explained = values.map((id) => ({ id, lines: explainIn(grounds, id) }));
    const unknown = explained.filter(({ lines }) => lines === undefined);
    if (unknown.length > 0)
      throw new CallError(
        "unknown-id",
        unknown.map(({ id }) => `nothing in the graph of ${options.output} has the id ${id}`),
      );
    terminal.write(`${explained.map(({ lines = [] }) => lines.join("\n")).join("\n\n")}\n`);
    return 0;
  },
};
