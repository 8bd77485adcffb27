import { anywhere, matchesIn } from "../../document/alternation.ts";
import { type Span, spanAt, within } from "../../document/span.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { perLexicon } from "../../lexicon/per-lexicon.ts";
import { behind, type Found, type Read } from "./cue.ts";
import { timeOf } from "./cue-time.ts";

const reports = perLexicon(({ visitWords }: Lexicon) => anywhere(visitWords.reports, "giu"));

/** "Its annual report": what tells of many bodies is the report of no inspection. */
const ofMany = /\b(?:annual|national|yearly|state\s+of\s+\p{L}+|overview|thematic)\s+$/iu;
const published =
  /^(?:\s*\([^)]{1,20}\))?\s+(?:last\s+)?(?:reported|published|issued)(?!\p{L})(?!\s+(?:an?|its|the)\s+(?:\p{L}+\s+){0,3}(?:notices?|warning|order|guidance|fine|alert|apology|statement|strategy|framework|consultation)(?!\p{L}))/iu;

/** "Had been rated good when the inspectorate reported": a report before the one that is news. */
const hadBeen = /\bhad\s+(?:\p{L}+\s+)?been\b[^.;]{0,80}\bwhen\s+(?:the\s+)?$/iu;

/** The cues of reports in sentences with a date: "the report came out in May", "when the inspectorate reported in May". */
export function reportCues(document: Read, names: readonly Span[], lexicon: Lexicon): Found[] {
  const { plain } = document;
  const nouns = matchesIn(reports(lexicon), plain)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start }) => !ofMany.test(plain.slice(Math.max(0, start - 40), start)));
  const verbs = names.flatMap((name) => {
    const match = published.exec(plain.slice(name.end, name.end + 60));
    return match === null ? [] : [{ start: name.start, end: name.end + match[0].length }];
  });
  return [...nouns, ...verbs].flatMap((span) => {
    const sentence = spanAt(document.sentences, span.start);
    if (sentence === undefined || within(document.dates, sentence).length === 0) return [];
    const before = behind(document, sentence, span.start);
    const time = hadBeen.test(before) ? "earlier" : timeOf(before, plain.slice(span.start, span.end), lexicon);
    return [{ sentence, cue: { ...span, kind: "inspection", time, onSite: false, report: true } }];
  });
}
