import type { Span } from "../../document/span.ts";
import { type Stops, takesStop } from "./stops.ts";

const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const token = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”]+`,
    String.raw`\d+(?:[.,:/]\d+)*(?:[\p{L}\p{N}]+(?:[-‐‑]${word})*|(?:[-‐‑]\p{L}[\p{L}\p{M}\p{N}]*)+)?`,
    String.raw`(?:\p{L}\.){2,}|\p{L}(?:\.\p{L})+(?!\p{L})`,
    String.raw`\p{Ll}[\p{Ll}\d]*(?:\.\p{Ll}[\p{Ll}\d-]+)+(?:\/[^\s<>"“”]*)?`,
    `${word}(?:['’‐‑-]${word})*`,
    "[.]{2,}",
    String.raw`\S`,
  ].join("|"),
  "gu",
);
const email = /[\w.+-]*@[\w-]+(?:\.[\w-]+)+/y;
const clitic = /(?:n['’]t|['’](?:s|re|ll|ve|d|m))$/i;

/** The words, numbers and marks of one sentence; a possessive or contracted ending is a token of its own. */
export function tokenize(text: string, sentence: Span, stops: Stops): Span[] {
  const slice = text.slice(sentence.start, sentence.end);
  const tokens: Span[] = [];
  const add = (start: number, end: number) => tokens.push({ start: sentence.start + start, end: sentence.start + end });
  token.lastIndex = 0;
  for (let match = token.exec(slice); match !== null; match = token.exec(slice)) {
    const start = match.index;
    let found = match[0];
    const next = slice[start + found.length];
    if (next === "@") found = withEmail(slice, start) ?? found;
    else if (found.length > 4 && /^(?:http|www)/i.test(found)) found = found.replace(/[.,;:!?)'’\]]+$/, "");
    else if (next === "." && start + found.length + 1 < slice.length && takesStop(found, stops)) found += ".";
    token.lastIndex = start + found.length;
    const ending = found.length > 2 && /['’]/.test(found) ? clitic.exec(found) : null;
    if (ending === null || ending.index === 0) add(start, start + found.length);
    else {
      add(start, start + ending.index);
      add(start + ending.index, start + found.length);
    }
  }
  return tokens;
}

function withEmail(slice: string, start: number): string | undefined {
  email.lastIndex = start;
  return email.exec(slice)?.[0].replace(/\.$/, "");
}
