/** What is wrong with a call; each says what to do, the exit status is 2, and nothing was read or written. */
export type CallFault =
  | "no-such-path"
  | "bad-option"
  | "same-source"
  | "bad-lexicon"
  | "bad-query"
  | "bad-store"
  | "empty-folder"
  | "unknown-article"
  | "unknown-id";

/** A call that cannot be carried out as it was made: every problem at once, a line each, in words for people. */
export class CallError extends Error {
  readonly code: CallFault;
  readonly problems: readonly string[];

  constructor(code: CallFault, problems: readonly string[], options?: ErrorOptions) {
    super(problems.join("\n"), options);
    this.name = "CallError";
    this.code = code;
    this.problems = problems;
  }
}

/** The sentence of whatever was thrown, without its stack. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Why an article could not be extracted though nothing is wrong with its file: the fault, and the line it shows at. */
export function faultOf(thrown: unknown): string {
  const place = thrown instanceof Error ? /([\w.-]+\.ts:\d+):\d+/.exec(thrown.stack ?? "")?.[1] : undefined;
  const where = place === undefined ? "" : ` (${place})`;
  return `could not be extracted, which is a fault of this program: ${messageOf(thrown)}${where}`;
}
