import type { Config } from "../config.ts";

/** An option as a person writes it: `--workers <n>` takes a value, `--dry-run` is a switch. */
export type Option = {
  readonly flags: string;
  readonly about: string;
  /** What it is where it is not given, shown by --help. */
  readonly usual?: string;
  readonly choices?: readonly string[];
  /** Turns the text given into a value, or throws a CallError. With `repeats` every value ends up in a list. */
  readonly read?: (text: string) => unknown;
  readonly repeats?: boolean;
};

/** Where a command talks to people (`note`) and where its answer goes (`write`). */
export type Terminal = {
  readonly write: (text: string) => void;
  readonly note: (line: string) => void;
  /** Standard error, for a progress bar; absent where nobody watches. */
  readonly live?: NodeJS.WriteStream;
  /** Columns of the window that the answer is shown in; absent where it goes to a file or another program. */
  readonly columns?: number;
  /** Asks a person and waits for a line; absent where nobody sits there. */
  readonly ask?: (question: string) => Promise<string>;
};

/** One call of a command. `Options` are named as their long flag in camel case. */
export type Call<Options> = {
  readonly values: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
  readonly config: Config;
};

/** A command as plain data: what --help says of it, and what it does. Its number is the exit status. */
export type Command<Options = object> = {
  readonly name: string;
  readonly about: string;
  /** What stands after the name: `[path...]`. */
  readonly values?: string;
  readonly more?: string;
  readonly options: readonly Option[];
  run(call: Call<Options>): Promise<number>;
};
