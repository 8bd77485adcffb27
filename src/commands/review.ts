import { existsSync } from "node:fs";
import { CallError } from "../errors.ts";
import { addDecision, readDecisions } from "../ingest/decisions-file.ts";
import { readGrounds } from "../ingest/grounds.ts";
import { readSettings } from "../ingest/settings.ts";
import { amount } from "../ingest/summary.ts";
import { explain } from "../report/explain.ts";
import { type ClosePair, closePairs, pairLines } from "../report/pairs.ts";
import type { Command, Terminal } from "./command.ts";
import { output } from "./options.ts";

type Options = {
  readonly output: string;
  readonly decisions?: string;
  readonly who?: string;
  readonly why?: string;
  readonly same?: boolean;
  readonly different?: boolean;
};

/** `review`: the pairs that were close, with both sentences; it takes an answer and writes it down as a decision. */
export const review: Command<Options> = {
  name: "review",
  about: "List the pairs that may be one thing, with both sentences, and take your answers",
  values: "[id...]",
  more: "On a terminal it asks: s (same), d (different), Enter (later), q (enough). Elsewhere it lists.\nTo answer without being asked, name two ids and --same or --different.\nAnswers are lines of decisions.tsv; the next ingest follows them.",
  options: [
    output,
    { flags: "--same", about: "the two ids are one thing" },
    { flags: "--different", about: "the two ids are two things" },
    {
      flags: "--decisions <file>",
      about: "file that answers are added to (without it: the one in use, else raw/decisions.tsv)",
    },
    { flags: "--who <name>", about: "who decides" },
    { flags: "--why <text>", about: "why" },
  ],
  async run({ values, options, terminal }) {
    const file = options.decisions ?? readSettings(options.output).decisions?.origin ?? "raw/decisions.tsv";
    if (values.length > 0 || options.same === true || options.different === true) {
      const answer = answerOf(values, options);
      refuseUnknown(answer, options.output);
      decide(file, answer, options);
      terminal.write(`Added to ${file}. Run ingest to follow it.\n`);
      return 0;
    }
    const decided = existsSync(file) ? readDecisions(file) : "";
    const open = closePairs(readGrounds(options.output)).filter((pair) => !mentions(decided, pair));
    if (terminal.ask === undefined || open.length === 0) {
      terminal.write(
        `${[...open.flatMap((pair) => [...pairLines(pair), ""]), `${amount(open.length, "close pair")}.`].join("\n")}\n`,
      );
      return 0;
    }
    const answered = await askAll(open, { file, options, terminal, ask: terminal.ask });
    terminal.write(`${answered} answered${answered > 0 ? `, in ${file}. Run ingest to follow them` : ""}.\n`);
    return 0;
  },
};

type Answer = { readonly verb: "same" | "different"; readonly left: string; readonly right: string };

function answerOf(values: readonly string[], { same, different }: Options): Answer {
  const [left, right] = values;
  if (left === undefined || right === undefined || values.length !== 2 || (same === true) === (different === true))
    throw new CallError("bad-option", ["an answer is two ids and one of --same and --different"]);
  return { verb: same === true ? "same" : "different", left, right };
}

/** A slip of the pen is told at once, not by the next ingest. */
function refuseUnknown({ left, right }: Answer, output: string): void {
  const grounds = readGrounds(output);
  const unknown = [left, right].filter((id) => explain(grounds, id) === undefined);
  if (unknown.length === 0) return;
  throw new CallError(
    "unknown-id",
    unknown.map((id) => `nothing in the graph of ${output} has the id ${id}`),
  );
}

const mentions = (decided: string, { left, right }: ClosePair): boolean =>
  decided.split(/\r\n|\r|\n/).some((line) => {
    const cells = line.split("\t");
    return cells.includes(left.id) && cells.includes(right.id);
  });

type Asking = {
  readonly file: string;
  readonly options: Options;
  readonly terminal: Terminal;
  readonly ask: (question: string) => Promise<string>;
};

async function askAll(pairs: readonly ClosePair[], { file, options, terminal, ask }: Asking): Promise<number> {
  let answered = 0;
  for (const pair of pairs) {
    terminal.write(`\n${pairLines(pair).join("\n")}\n`);
    const answer = (await ask("same, different, later or quit? [s/d/Enter/q] ")).trim().toLowerCase();
    if (answer.startsWith("q")) break;
    const verb = answer.startsWith("s") ? "same" : answer.startsWith("d") ? "different" : undefined;
    if (verb === undefined) continue;
    decide(file, { verb, left: pair.left.id, right: pair.right.id }, options);
    answered++;
  }
  return answered;
}

/** Writes an answer down. */
const decide = (file: string, { verb, left, right }: Answer, { who = "", why = "" }: Options): void =>
  addDecision(file, [verb, left, right, who, why]);
