import { createInterface } from "node:readline/promises";
import { Command as Commander, CommanderError, Option as CommanderOption } from "commander";
import type { Command, Option, Terminal } from "./commands/command.ts";
import { readConfig } from "./config.ts";
import { CallError } from "./errors.ts";
import { StoreError } from "./store/store-error.ts";

/** Each command is loaded when it is called, since the pipeline behind some of them takes a second. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: async () => (await import("./commands/ingest.ts")).ingest,
  retract: async () => (await import("./commands/retract.ts")).retract,
  extract: async () => (await import("./commands/extract.ts")).extract,
  query: async () => (await import("./commands/query.ts")).query,
  explain: async () => (await import("./commands/explain.ts")).explain,
  review: async () => (await import("./commands/review.ts")).review,
  report: async () => (await import("./commands/report.ts")).report,
  export: async () => (await import("./commands/export.ts")).exportGraph,
  eval: async () => (await import("./commands/eval.ts")).evaluation,
};

/** The command that is called, or all of them where none is, to be shown or suggested. */
async function commandsFor(called: string | undefined): Promise<readonly Command[]> {
  const one = called !== undefined && Object.hasOwn(commands, called) ? commands[called] : undefined;
  return one === undefined ? Promise.all(Object.values(commands).map((load) => load())) : [await one()];
}

const failed = 1;
const wrongCall = 2;
const faultOfOurs = 70;

const terminal: Terminal = {
  write: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${line}\n`),
  ...(process.stderr.isTTY && { live: process.stderr }),
  ...(process.stdout.isTTY && { columns: process.stdout.columns }),
  ...(process.stdin.isTTY && process.stdout.isTTY && { ask }),
};

async function ask(question: string): Promise<string> {
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await reader.question(question);
  } finally {
    reader.close();
  }
}

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

function program(commands: readonly Command[]): Commander {
  const root = new Commander("pressgraph")
    .description("Turns press articles into a knowledge graph in which every fact opens at the words it was read from.")
    .usage("COMMAND -- [options]")
    .configureHelp({
      commandUsage: (command) => `npm run ${command.parent === null ? "" : `${command.name()} -- `}${command.usage()}`,
    })
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
  await program(await commandsFor(process.argv[2])).parseAsync();
} catch (thrown) {
  const { status, lines } = explain(thrown);
  for (const line of lines) terminal.note(line);
  process.exitCode = status;
}
