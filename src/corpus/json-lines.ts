import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Article } from "../../pipeline/document/document.ts";
import { messageOf } from "../errors.ts";
import { type Read, sha256 } from "./read.ts";

/** An article that came as a line of JSON; its record keeps `id`. */
export type Line = Read & { readonly id?: string };

/** Reads `{"id", "text", "published"?}` lines of a file, or of standard input where the path is "-". */
export async function* readJsonLines(path: string): AsyncGenerator<Line> {
  const input: Readable = path === "-" ? process.stdin : createReadStream(path);
  input.setEncoding("utf8");
  const seen = new Map<string, number>();
  let number = 0;
  for await (const line of linesOf(input)) {
    number++;
    if (line.trim() === "") continue;
    const place = `${path === "-" ? "standard input" : path}, line ${number},`;
    const read = readLine(line, place);
    if ("problem" in read) {
      yield read;
      continue;
    }
    const { source } = read.article;
    const before = seen.get(source);
    seen.set(source, before ?? number);
    yield before === undefined
      ? { ...read, id: source }
      : { problem: { path: place, reason: `has the id "${source}" of line ${before} once more` } };
  }
}

/** Splits at line feeds only: U+2028 may stand inside a string of JSON. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const chunk of input) {
    const [first = "", ...others] = chunk.split("\n");
    rest.push(first);
    for (const next of others) {
      yield rest.join("").replace(/^\uFEFF/, "");
      rest = [next];
    }
  }
  yield rest.join("").replace(/^\uFEFF/, "");
}

function readLine(line: string, place: string): Read {
  const refuse = (reason: string): Read => ({ problem: { path: place, reason } });
  const value = parse(line);
  if (value instanceof Error) return refuse(`is not JSON: ${value.message}`);
  if (typeof value !== "object" || value === null) return refuse("is not a JSON object");
  const { id, text, published } = value as Record<string, unknown>;
  if (typeof id !== "string" || id === "") return refuse('has no "id" that is a string');
  if (typeof text !== "string") return refuse('has no "text" that is a string');
  if (published !== undefined && (typeof published !== "string" || !isoDate.test(published)))
    return refuse('has a "published" that is no ISO date (2024, 2024-05 or 2024-05-16)');
  const article: Article = { source: id, sha256: sha256(text), text };
  return { article: published === undefined ? article : { ...article, published } };
}

const isoDate = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    return new Error(messageOf(thrown));
  }
}
