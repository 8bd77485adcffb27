import { appendFileSync, existsSync, readFileSync, statSync } from "node:fs";
import { decode } from "../corpus/decode.ts";
import { CallError } from "../errors.ts";
import { writeAtomically } from "./records.ts";

/** Reads a file of decisions, in whatever encoding a spreadsheet left it; an empty one decides nothing. */
export function readDecisions(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new CallError("no-such-path", [`${path}, given as --decisions, does not exist`]);
  if (!found.isFile()) throw new CallError("bad-option", [`${path} is no file: decisions are lines of a text file`]);
  const bytes = readFileSync(path);
  const decoded = decode(bytes);
  if (!("refused" in decoded)) return decoded.text.replace(/^\uFEFF/, "");
  if (decoded.refused.startsWith("is empty")) return "";
  throw new CallError("bad-option", [`${path} ${decoded.refused}: decisions are lines of a text file`]);
}

const heading = "# verb\tid\tid or name\twho\twhy";

/** Adds a line to a file of decisions, on a line of its own; a new file begins with what its columns are. */
export function addDecision(path: string, cells: readonly string[]): void {
  const line = cells.map((cell) => cell.replace(/[\t\r\n]+/g, " ")).join("\t");
  if (!existsSync(path)) {
    writeAtomically(path, `${heading}\n${line}\n`);
    return;
  }
  const text = readDecisions(path);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const added = `${text === "" || /[\r\n]$/.test(text) ? "" : end}${line}${end}`;
  const plain = readFileSync(path).equals(Buffer.from(text));
  if (plain) appendFileSync(path, added);
  else writeAtomically(path, `${text}${added}`);
}
