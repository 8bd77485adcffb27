import { readGrounds } from "../ingest/grounds.ts";
import { writeReport } from "../report/quality.ts";
import type { Command } from "./command.ts";
import { output } from "./options.ts";

/** `report`: what a careful reader would check before publishing anything from the graph. */
export const report: Command<{ readonly output: string }> = {
  name: "report",
  about: "Write the quality report: contradictions, gaps, facts that rest on one story, close pairs",
  options: [output],
  async run({ options, terminal }) {
    const grounds = readGrounds(options.output);
    const { path, sections } = writeReport(options.output, grounds, grounds.lexicon.singleHolderPosts);
    const lines = sections.map(({ title, items }) => `  ${title.padEnd(32)}${String(items.length).padStart(6)}`);
    const [contradictions] = sections;
    terminal.write(
      [
        ...lines,
        ...(contradictions?.items ?? []).flatMap(({ head, lines: shown }) => ["", head, ...shown.map((l) => `  ${l}`)]),
        "",
        `Wrote ${path}.`,
        "",
      ].join("\n"),
    );
    return 0;
  },
};
