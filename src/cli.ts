import { Command as Commander, CommanderError, Option as CommanderOption } from "commander";
import type { Command, Option, Terminal } from "./commands/command.ts";
import { evaluation } from "./commands/eval.ts";
import { exportGraph } from "./commands/export.ts";
import { extract } from "./commands/extract.ts";
import { ingest } from "./commands/ingest.ts";
import { query } from "./commands/query.ts";
import { retract } from "./commands/retract.ts";
import { readConfig } from "./config.ts";
import { CallError } from "./errors.ts";
import { StoreError } from "./store/store-error.ts";

const commands: readonly Command[] = [ingest, retract, extract, query, exportGraph, evaluation];

const failed = 1;
const wrongCall = 2;
const faultOfOurs = 70;

const terminal: Terminal = {
  write: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && { live: process.stderr }),
  ...(process.stdout.isTTY && { columns: process.stdout.columns }),
};

const commanderOption = ({ flags, about, usual, choices, read, repeats }: Option): CommanderOption => {
  const option = new CommanderOption(flags, about);
  if (usual !== undefined) option.default(usual);
  if (choices !== undefined) option.choices([...choices]);
  const value = read ?? ((text: string) => text);
  if (repeats) option.argParser((text: string, before: unknown[] = []) => [...before, value(text)]);
  else if (read !== undefined) option.argParser(value);
  return option;
};

/** "error: unknown option '--worker'\n(Did you mean --workers?)" as one line of ours. */
const oneLine = (text: string): string =>
  `${text
    .trim()
    .replace(/^error: /, "pressgraph: ")
    .replace(/\s*\n\(Did (.*)\)$/, "; did $1")}\n`;

function program(): Commander {
  const root = new Commander("pressgraph")
    .description("Turns press articles into a knowledge graph in which every fact opens at the words it was read from.")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .helpCommand(false);
  for (const command of commands) {
    const added = root
      .command(`${command.name}${command.values === undefined ? "" : ` ${command.values}`}`)
      .description(command.about)
      .helpOption("-h, --help", "show this help");
    if (command.more !== undefined) added.addHelpText("after", `\n${command.more}`);
    for (const option of command.options) added.addOption(commanderOption(option));
    added.action(async () => {
      const call = { values: added.args, options: added.opts<object>(), terminal, config: readConfig() };
      process.exitCode = await command.run(call);
    });
  }
  return root;
}

/** What a failure says and the exit status it gives: no stack trace unless DEBUG asks for one. */
function explain(thrown: unknown): { readonly status: number; readonly lines: readonly string[] } {
  if (thrown instanceof CommanderError) return { status: thrown.exitCode === 0 ? 0 : wrongCall, lines: [] };
  if (thrown instanceof StoreError && thrown.code !== "miscounted")
    return { status: wrongCall, lines: [`pressgraph: ${thrown.message}`] };
  if (thrown instanceof CallError)
    return { status: wrongCall, lines: thrown.problems.map((problem) => `pressgraph: ${problem}`) };
  if (isOfTheSystem(thrown)) return { status: failed, lines: [`pressgraph: ${thrown.message}`] };
  const said = "pressgraph: this is a fault of the program, not of your call (DEBUG=1 shows where it is)";
  return { status: faultOfOurs, lines: [said, ...causes(thrown)] };
}

/** A disk that is full, a folder that may not be written: no fault of ours, and nothing was wrong with the call. */
const isOfTheSystem = (thrown: unknown): thrown is NodeJS.ErrnoException =>
  thrown instanceof Error && "syscall" in thrown && "code" in thrown;

const causes = (thrown: unknown): string[] => {
  if (!(thrown instanceof Error)) return [`  ${String(thrown)}`];
  const said = readConfig().debug ? (thrown.stack ?? thrown.message) : thrown.message;
  return [`  ${said}`, ...(thrown.cause === undefined ? [] : causes(thrown.cause))];
};

// Whoever reads our answer may stop reading (`extract … | head`): that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

try {
  await program().parseAsync();
} catch (thrown) {
  const { status, lines } = explain(thrown);
  for (const line of lines) terminal.note(line);
  process.exitCode = status;
}
