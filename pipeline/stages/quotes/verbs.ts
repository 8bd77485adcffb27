import type { Span } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { alternatives } from "./cues.ts";

/** A verb by which somebody is said to speak; `passive` where the speaker would follow "by". */
export type Cue = Span & { readonly verb: VerbKind; readonly passive: boolean };
export type VerbKind = "speech" | "fragment" | "participle" | "document" | "stance" | "intention";

type Phrase = { readonly rest: string; readonly verb: VerbKind };
type Vocabulary = {
  /** A verb of judging with the grade right behind it: "a council rated inadequate". */
  readonly graded: RegExp;
  readonly verbs: ReadonlyMap<string, readonly Phrase[]>;
  readonly passive: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
};

const vocabulary = perLexicon(({ reportingVerbs: lists, quotationWords }: Lexicon): Vocabulary => {
  const verbs = new Map<string, Phrase[]>();
  const add = (phrases: readonly string[], verb: VerbKind) => {
    for (const phrase of phrases) {
      const [first = "", ...rest] = phrase.split(" ");
      const known = verbs.get(first) ?? [];
      verbs.set(
        first,
        [...known, { rest: rest.join(" "), verb }].sort((a, b) => b.rest.length - a.rest.length),
      );
    }
  };
  add(lists.speech, "speech");
  add(lists.fragment, "fragment");
  add(lists.participles, "participle");
  add(lists.stance, "stance");
  add(lists.documentVerbs, "document");
  add(lists.intentions, "intention");
  return {
    graded: new RegExp(`^\\s(?:as\\s|only\\s)?['"]?(?:${alternatives(quotationWords.grades)})(?![\\p{L}-])`, "iu"),
    verbs,
    passive: new Set(lists.passive),
    determiners: new Set(lists.determiners),
  };
});

const being = new Set(["is", "was", "were", "are", "be", "been", "being"]);
/** Verbs that whoever is graded is the object of, where a grade follows at once. */
const judging = new Set(["rated", "judged", "deemed", "branded", "labelled", "considered", "graded"]);
const having = new Set(["has", "have", "had"]);
const between = new Set(["also", "not", "since", "now", "all", "both", "often", "still", "previously", "recently"]);
/** Words before the plain form of a verb: "the letter does note". */
const supports = new Set(["does", "did", "do"]);
/** Words before the plain form of a verb that may be of something still to be done: "would describe", but not "will report". */
const modals = new Set(["would", "will", "might"]);
/** Words in 's that are no possessives: a verb may follow. */
const contracted = new Set(["it's", "he's", "she's", "that's", "what's", "who's", "there's", "let's"]);
/** An adjective that stands before a noun which might be a verb: "her repeated calls". */
const modifier = /(?:ed|ous|ful|est)$/;
const word = /[\p{L}\p{M}]+(?:'[\p{L}]+)?/gu;

/** The verbs of saying in a piece of folded text, in order; offsets count from `offset`. */
export function cuesIn(text: string, offset: number, lexicon: Lexicon): Cue[] {
  const { graded, verbs, passive, determiners } = vocabulary(lexicon);
  const cues: Cue[] = [];
  let last = "";
  let previous = "";
  let lastEnd = 0;
  let auxiliary = "";
  for (const match of text.matchAll(word)) {
    const token = match[0].toLowerCase();
    const end = match.index + token.length;
    const known =
      verbs.get(token) ??
      (token !== "not" && (supports.has(last) || modals.has(last))
        ? (verbs.get(`${token}d`) ?? verbs.get(`${token}ed`))?.filter(
            (p) => supports.has(last) || p.verb === "fragment",
          )
        : undefined);
    const phrase = known?.find((p) => p.rest === "" || text.startsWith(p.rest, end + 1));
    const owned = determiners.has(last) || (last.endsWith("'s") && !contracted.has(last));
    const described =
      modifier.test(last) && token.endsWith("s") && (determiners.has(previous) || previous.endsWith("'s"));
    const noun = match.index === lastEnd + 1 && (owned || described) && !(last === "to" && phrase?.verb === "speech");
    if (phrase !== undefined && !noun && text[end] !== "-" && text[match.index - 1] !== "-") {
      const length = phrase.rest === "" ? 0 : phrase.rest.length + 1;
      const isTold =
        token === "told" && !having.has(auxiliary) && /^\s+(?:that|to|it|they|he|she)\b/.test(text.slice(end, end + 8));
      const whole = phrase.rest === "" ? token : `${token} ${phrase.rest}`;
      const isBy = /^\s+by\b/.test(text.slice(end + length, end + length + 4));
      const isGraded = judging.has(token) && graded.test(text.slice(end, end + 40));
      const isPassive = isTold || isGraded || ((isBy || being.has(auxiliary)) && passive.has(whole));
      cues.push({ start: offset + match.index, end: offset + end + length, verb: phrase.verb, passive: isPassive });
    }
    if (!between.has(token) && !token.endsWith("ly")) auxiliary = token;
    previous = last;
    last = token;
    lastEnd = end;
  }
  return cues;
}
