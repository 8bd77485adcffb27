import type { Command } from "../../src/commands/command.ts";
import { readConfig } from "../../src/config.ts";

/** What a call came to: its exit status, and everything that it wrote. */
export type Said = { readonly status: number; readonly out: string };

/** Calls a command in this process, without a graph server; `answers` are what a person at a terminal types. */
export async function call<Options>(
  command: Command<Options>,
  values: readonly string[],
  given: { readonly options: Options; readonly answers?: readonly string[] },
): Promise<Said> {
  const out: string[] = [];
  const left = [...(given.answers ?? [])];
  const ask = async (question: string): Promise<string> => {
    const answer = left.shift() ?? "q";
    out.push(question, answer, "\n");
    return answer;
  };
  const terminal = {
    write: (text: string) => void out.push(text),
    note: () => {},
    ...(given.answers !== undefined && { ask }),
  };
  const status = await command.run({ values, options: given.options, terminal, config: readConfig({}) });
  return { status, out: out.join("") };
}
