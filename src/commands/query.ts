import { CallError } from "../errors.ts";
import { type NamedQuery, namedQueries, type Parameters, parametersFor, readParameters } from "../queries/queries.ts";
import { type Format, formats, showAnswer } from "../report/answer.ts";
import type { Command } from "./command.ts";
import { openToRead } from "./graph.ts";
import { output, store } from "./options.ts";

type Options = {
  readonly param?: readonly string[];
  readonly format: Format;
  readonly list?: boolean;
  readonly output: string;
  readonly store?: string;
};

/** `query`: a question in Cypher, or one that has a name. */
export const query: Command<Options> = {
  name: "query",
  about: "Ask the graph a question: in Cypher, or by the name of one that is kept",
  values: "[question]",
  more: 'Examples:\n  query --list\n  query rating-timeline --param provider="Fenwick Council"\n  query "MATCH (p:Person) RETURN p.name LIMIT \\$n" --param n:=5',
  options: [
    {
      flags: "--param <name=value>",
      about: "value of a parameter; name:=value takes JSON; may be repeated",
      repeats: true,
    },
    { flags: "--format <format>", about: "how the answer is written", usual: "table", choices: formats },
    { flags: "--list", about: "list the questions that have a name, with their parameters" },
    output,
    store,
  ],
  async run({ values: [question], options, terminal, config }) {
    if (options.list === true) {
      for (const named of namedQueries()) terminal.write(describe(named));
      return 0;
    }
    if (question === undefined)
      throw new CallError("bad-query", ["say what to ask: Cypher, or a name that query --list shows"]);
    const { cypher, parameters } = toAsk(question, readParameters(options.param ?? []));
    const graph = await openToRead({ ...options, config });
    try {
      const answer = await graph.query(cypher, parameters);
      terminal.write(showAnswer(answer, options.format, terminal.columns));
    } finally {
      await graph.close();
    }
    return 0;
  },
};

/** One word is a name, anything else is Cypher. */
function toAsk(question: string, given: Parameters): { readonly cypher: string; readonly parameters: Parameters } {
  if (!/^[\w-]+$/.test(question)) return { cypher: question, parameters: given };
  const all = namedQueries();
  const named = all.find((candidate) => candidate.name === question);
  if (named !== undefined) return { cypher: named.cypher, parameters: parametersFor(named, given) };
  const names = all.map((candidate) => candidate.name).join(", ");
  throw new CallError("bad-query", [`there is no question called ${question}; there are ${names}`]);
}

const describe = ({ name, about, parameters }: NamedQuery): string => {
  const list = parameters.map((p) => (p.usual === undefined ? p.name : `${p.name}=${showUsual(p.usual)}`));
  return `${name}\n  ${about}\n${list.length === 0 ? "" : `  parameters: ${list.join(", ")}\n`}`;
};

const showUsual = (usual: unknown): string => (Array.isArray(usual) ? usual.join(",") : String(usual || '""'));
