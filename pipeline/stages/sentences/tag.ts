import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import type { Token } from "../../document/document.ts";
import type { Span } from "../../document/span.ts";

const wink = winkNLP(model, ["pos"]);
const value = wink.its.value as ItsFunction<string>;
const pos = wink.its.pos as ItsFunction<string>;

// wink keeps tables per text: long ones go in parts.
const longest = 20_000;
// No word is that long, and wink's time grows with the square of it.
const monster = /\S{200,}/g;

/** Gives each token the part of speech that wink-nlp gives the words it covers; `folded` is the plain text. */
export function tag(folded: string, tokens: readonly Span[]): Token[] {
  const plain = folded.replace(monster, (run) => " ".repeat(run.length));
  const tagged: Token[] = [];
  for (let first = 0; first < tokens.length; ) {
    const start = tokens[first]?.start ?? 0;
    let last = first + 1;
    while (last < tokens.length && (tokens[last]?.end ?? 0) - start <= longest) last++;
    const end = tokens[last - 1]?.end ?? start;
    const words = winkTokens(plain, start, end);
    let word = 0;
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (token === undefined) continue;
      while ((words[word]?.end ?? Number.POSITIVE_INFINITY) <= token.start) word++;
      let till = word;
      while ((words[till]?.start ?? Number.POSITIVE_INFINITY) < token.end) till++;
      tagged.push({ start: token.start, end: token.end, pos: posOf(plain, token, words.slice(word, till)) });
    }
    first = last;
  }
  return tagged;
}

function winkTokens(plain: string, start: number, end: number): Token[] {
  const tokens = wink.readDoc(plain.slice(start, end)).tokens();
  const values = tokens.out(value);
  const tags = tokens.out(pos);
  const found: Token[] = [];
  let at = start;
  for (let i = 0; i < values.length; i++) {
    const text = values[i] ?? "";
    if (text.trim() === "") continue;
    // wink leaves out nothing but white space, so a word stands near the one before it
    const gap = plain[at] === " " ? 1 : 0;
    const ahead = plain.startsWith(text, at + gap) ? gap : plain.slice(at, at + 200 + text.length).indexOf(text);
    if (ahead < 0) continue;
    const from = at + ahead;
    at = from + text.length;
    found.push({ start: from, end: at, pos: tags[i] ?? "X" });
  }
  return found;
}

/** One tag for the words that a token covers: a name if any is one and the token looks like one, else its last word's. */
function posOf(plain: string, token: Span, words: readonly Token[]): string {
  if (words.length === 1) return words[0]?.pos ?? "X";
  const spoken = words.filter((word) => word.pos !== "PUNCT" && word.pos !== "SPACE");
  const first = plain[token.start] ?? "";
  if (/\d/.test(first)) return spoken[0]?.pos ?? "NUM";
  if (/\p{Lu}/u.test(first) && spoken.some((word) => word.pos === "PROPN")) return "PROPN";
  return (spoken.at(-1) ?? words.at(-1))?.pos ?? "X";
}
