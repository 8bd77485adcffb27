import { annotate } from "../../pipeline/annotate.ts";
import type { Inspectorate, RatingExample } from "../../pipeline/lexicon/inspectorate.ts";
import type { Lexicon } from "../../pipeline/lexicon/lexicon.ts";

/** What is read of an inspectorate's examples otherwise than they say: a sentence each. */
export function problemsOfExamples(inspectorates: readonly Inspectorate[], lexicon: Lexicon): string[] {
  return inspectorates.flatMap(({ id, examples }) =>
    examples.flatMap(({ text, readings }) => {
      const expected = readings.map(told).join("; ");
      const read = gradesOf(text, lexicon).map(told).join("; ");
      return read === expected
        ? []
        : [
            `inspectorate ${id}: of its example “${text}” is read ${read || "nothing"}, and not ${expected || "nothing"}`,
          ];
    }),
  );
}

type Reading = RatingExample["readings"][number];

const told = ({ grade, scope, polarity = "affirmed" }: Reading): string => `${grade} for ${scope} (${polarity})`;

/** The grades of a text, one for each judgement, in order. */
const gradesOf = (text: string, lexicon: Lexicon): Reading[] =>
  annotate({ source: "example.txt", sha256: "", text }, lexicon).grades.flatMap(({ grade, scopes, polarity }) =>
    scopes.map((scope) => ({ grade, scope, polarity })),
  );
