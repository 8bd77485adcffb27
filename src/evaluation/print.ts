import type { Evaluation } from "./evaluate.ts";
import type { Floors } from "./floors.ts";
import type { Slip } from "./match.ts";

/** The table of an evaluation: a line for each kind, and the mean; `peer` is another system's, of the same articles. */
export function table({ articles, scores, mean }: Evaluation, floors: Floors, peer?: Evaluation): string {
  const number = (value: number, width: number): string => value.toFixed(3).padStart(width);
  const rows = [...scores].map(([kind, { precision, recall, f1, hits, extra, missed }]) => {
    const counts = [hits, missed, extra].map((n) => String(n).padStart(8)).join("");
    const last = (value: number | undefined): string => (value === undefined ? "" : number(value, 8));
    const theirs = peer?.scores.get(kind)?.f1;
    const ends = peer === undefined ? last(floors[kind]) : last(floors[kind]).padStart(8) + last(theirs || undefined);
    return `${kind.padEnd(14)}${[precision, recall, f1].map((n) => number(n, 10)).join("")}${counts}${ends}`.trimEnd();
  });
  const head = `kind           precision    recall        F1    hits  missed   extra   floor${peer ? " peer F1" : ""}`;
  return [`${articles} articles`, head, ...rows, `mean F1 ${mean.toFixed(4)}`, ""].join("\n");
}

/** A line for each slip: what it is and where it stands, as article:line where the offset is known. */
export function details({ slips }: Evaluation, texts: ReadonlyMap<string, string>): string {
  const place = ({ article, start, what }: Slip & { readonly article: string }): string => {
    const text = texts.get(article) ?? "";
    const at = start ?? firstMention(text, what);
    return at === undefined ? article : `${article}.txt:${text.slice(0, at).split("\n").length}`;
  };
  return slips.map((slip) => `${slip.verdict} ${slip.kind}: ${slip.what} (${place(slip)})\n`).join("");
}

/** Where a slip without an offset is first spoken of: the longest start of its description that the text holds. */
function firstMention(text: string, what: string): number | undefined {
  const at = text.indexOf(what.split(/[,:] /)[0] ?? what);
  return at < 0 ? undefined : at;
}
