import { spanAt, within } from "../../document/span.ts";
import { providerHits } from "../../stages/ratings/frames.ts";
import type { Claim, Reading } from "./claim.ts";
import { fits } from "./fits.ts";

const opening = 1200;
const reportBy = /\breports?\s+(?:\p{L}+\s+){0,3}?(?:by|from)\s+(?:the\s+)?$/iu;
const itsReport = /^(?:\s*\([^)]{1,20}\))?(?:'s)?\s+(?:\p{L}+\s+)?report\s+(?:into|on|about|of)\b/iu;

const foundIn = /^(?:\s*\([^)]{1,20}\))?\s+(?:has\s+)?(?:found|said|says|revealed|concluded|warned|warns)\b/iu;
const isTopic = /\b(?:into|on|of|about|within|at|in)\s+(?:the\s+)?$/iu;
const told = /\b(?:was|were|is|are|has|had|said|says|found|finds|read|reveals|revealed)\b/iu;

/** "A report by the inspectorate on Ashbyshire Police": an inspection that is told of by nothing but its report. */
export function reportClaims({ document, lexicon, frames }: Reading): readonly Claim[] {
  const { plain } = document;
  const start = document.sentences[0]?.start ?? 0;
  const inspected = providerHits(document, lexicon);
  return within(frames.hits, { start, end: start + opening }).flatMap((hit) => {
    const sentence = spanAt(document.sentences, hit.start);
    const framing = sentence && frames.at(sentence)[0];
    if (sentence === undefined || framing?.inspectorate !== hit.inspectorate) return [];
    const before = plain.slice(Math.max(sentence.start, hit.start - 60), hit.start);
    const after = plain.slice(hit.end, Math.min(sentence.end, hit.end + 60));
    if (!reportBy.test(before) && !itsReport.test(after)) return [];
    const named = within(inspected, sentence).find(
      (other) =>
        fits(other.organisation, framing) &&
        (other.end <= hit.start
          ? foundIn.test(after)
          : isTopic.test(plain.slice(hit.end, other.start)) && !told.test(plain.slice(hit.end, other.start))),
    );
    if (named === undefined) return [];
    const provider = named.organisation;
    return [
      {
        framing,
        provider,
        kind: "inspection" as const,
        time: "now" as const,
        ratings: [],
        evidence: { start: sentence.start, end: sentence.end, rule: "report-told-of" },
        founding: true,
      },
    ];
  });
}
