import fc from "fast-check";
import type { Span } from "../../../pipeline/document/span.ts";
import type { ArticleRecord } from "../../../pipeline/facts/record.ts";
import { article, type Told } from "./articles.ts";

const text =
  "Ofsted and the Care Quality Commission rated Hexby Council good.\n“We are proud,” said Ada Ward 😀, leader of Hexby.\n" +
  "St Mary's School, Hexby City Council, CQC, Mr Ward and Rhys Ward won an award in 2021, and again.";

const organisations = [
  "Ofsted",
  "Care Quality Commission",
  "CQC",
  "Hexby Council",
  "Hexby City Council",
  "St Mary's School",
];
const people = ["Ada Ward", "Rhys Ward", "Ward", "A Ward"];
const anyName = fc.constantFrom(
  ...organisations,
  ...people,
  "Ofsted and Care Quality Commission",
  "the council",
  "…",
  "",
);
const anyDate = fc.constantFrom(
  "2018",
  "2018-06",
  "2018-SU",
  "2021-11-08",
  "2020/2021",
  "2019-11-30/2019-12-02",
  "no date",
);
const rule = fc.constantFrom("one-rule", "another-rule");
const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(text.length), fc.nat(40))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
const anyEvidence = fc.tuple(anySpan, rule).map(([span, name]) => ({ ...span, rule: name }));
const anyMentions = fc.array(
  fc.tuple(anySpan, fc.constantFrom("name", "nominal", "pronoun")).map(([span, form]) => ({ ...span, form })),
  { minLength: 1, maxLength: 3 },
);

/** An object with some of its optional properties. */
const some = (required: Record<string, fc.Arbitrary<unknown>>, optional: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });

const list = (items: fc.Arbitrary<object>, prefix: string) =>
  fc.array(items, { maxLength: 4 }).map((all) => all.map((item, i) => ({ id: `${prefix}${i + 1}`, ...item })));

const anyRole = some(
  { title: fc.constantFrom("leader", "Leader", "chief executive"), evidence: anyEvidence },
  {
    organisation: anyName,
    from: anyDate,
    to: anyDate,
    status: fc.constantFrom("current", "former", "acting"),
  },
);

const anyRating = some({
  scope: fc.constantFrom("overall", "Leadership", "leadership"),
  grade: fc.constantFrom("good", "inadequate"),
  scale: fc.constant("ofsted-four-point"),
  polarity: fc.constantFrom("affirmed", "previous"),
  evidence: anyEvidence,
});

const anyFacts = fc.record({
  people: list(
    some(
      {
        name: fc.constantFrom(...people),
        aliases: fc.subarray(people),
        mentions: anyMentions,
        roles: fc.array(anyRole, { maxLength: 3 }),
      },
      { honorific: fc.constantFrom("Mr", "Ms") },
    ),
    "p",
  ),
  organisations: list(
    some({
      name: fc.constantFrom(...organisations),
      aliases: fc.subarray(["CQC", "the council", "Hexby Council"]),
      kind: fc.constantFrom("local-authority", "inspectorate", "school", "other"),
      mentions: anyMentions,
    }),
    "o",
  ),
  inspections: list(
    some(
      {
        inspectorate: anyName,
        kind: fc.constantFrom("inspection", "monitoring-visit"),
        ratings: fc.array(anyRating, { maxLength: 3 }),
        evidence: fc.array(anyEvidence, { minLength: 1, maxLength: 2 }),
      },
      { provider: anyName, when: anyDate, reported: anyDate, framework: fc.constantFrom("ilacs", "area-send") },
    ),
    "i",
  ),
  awards: list(
    some(
      {
        name: fc.constantFrom("Shire Awards", "Shire Awards 2021"),
        outcome: fc.constantFrom("won", "shortlisted"),
        evidence: anyEvidence,
      },
      { category: fc.constant("Best Council"), year: fc.constant("2021"), body: anyName, recipient: anyName },
    ),
    "a",
  ),
  interventions: list(
    some(
      {
        kind: fc.constantFrom("special-measures", "warning-notice"),
        status: fc.constantFrom("imposed", "lifted"),
        evidence: fc.array(anyEvidence, { minLength: 1, maxLength: 2 }),
      },
      { provider: anyName, authority: anyName, from: anyDate, to: anyDate, follows: fc.constantFrom("i1", "i2", "i9") },
    ),
    "n",
  ),
  quotes: fc.uniqueArray(anySpan, { maxLength: 3, selector: ({ start, end }) => `${start} ${end}` }).chain((spans) =>
    fc.tuple(
      ...spans.map((span, i) =>
        some(
          { id: fc.constant(`q${i + 1}`), text: fc.constant(text.slice(span.start, span.end)), rule },
          {
            speaker: anyName,
            speakerId: fc.constantFrom("p1", "o1", "p9"),
            cue: anySpan,
            about: fc.subarray(["i1", "a1", "n1", "o1", "x"]),
          },
        ).map((quote) => ({ ...quote, ...span })),
      ),
    ),
  ),
});

/** A few articles that say anything at all, of a few people and bodies whose names are easily confused. */
export const anyArticles: fc.Arbitrary<Told[]> = fc
  .array(fc.tuple(anyFacts, fc.option(anyDate)), { maxLength: 4 })
  .map((all) =>
    all.map(([facts, published], i) =>
      article(
        `${i}.txt`,
        text,
        () =>
          ({
            ...facts,
            ...(published !== null && { published: { value: published, basis: "stated" } }),
          }) as unknown as Partial<ArticleRecord>,
      ),
    ),
  );
