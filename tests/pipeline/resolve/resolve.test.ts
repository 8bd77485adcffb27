import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../pipeline/facts/record.ts";
import { parseDecisions } from "../../../pipeline/resolve/decisions.ts";
import { type Knowledge, knowledgeOf } from "../../../pipeline/resolve/knowledge.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { loadLexicon } from "../../../src/lexicon/load.ts";
import { council, inspection, organisation, person, record, role } from "./build.ts";

const lexicon = loadLexicon();
const knowing = (decisions = "", texts = new Map<string, string>()): Knowledge =>
  knowledgeOf(lexicon, texts, parseDecisions(decisions).decisions);

/** The clusters of a kind, each as "article/entity + …", for those of more than one member. */
const joined = (
  records: readonly ArticleRecord[],
  kind: "people" | "organisations" | "inspections",
  decisions = "",
): string[] =>
  resolve(records, knowing(decisions))
    [kind].filter(({ members }) => members.length > 1)
    .map(({ members }) => members.map((m) => `${m.article}/${m.id}`).join(" + "))
    .sort();

const ids = (records: readonly ArticleRecord[], kind: "people" | "organisations" | "inspections"): string[] =>
  resolve(records, knowing())[kind].map(({ id }) => id);

describe("organisations of different articles", () => {
  it.each([
    ["Wakefield Council", "Wakefield Council"],
    ["Thornmere Council", "Thornmere Borough Council"],
    ["Ravensholt MBC", "Ravensholt Metropolitan Borough Council"],
    ["London Borough of Eastwick", "Eastwick LBC"],
    ["City of Aldermoor Metropolitan District Council", "Aldermoor Council"],
    ["HMICFRS", "His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services"],
    ["CQC", "Care Quality Commission"],
    ["Larkhill Care Group Limited", "Larkhill Care Group"],
    ["Norshire Fire & Rescue", "Norshire Fire and Rescue Service"],
    ["Oakshire Constabulary", "Oakshire Police"],
    ["The Halcyon Trust", "Halcyon Trust"],
  ])("joins %s and %s", (left, right) => {
    const kind = /Council|MBC|LBC|Borough/.test(left) ? "local-authority" : "other";
    const records = [
      record("a", { organisations: [organisation("o1", left, { kind })] }),
      record("b", { organisations: [organisation("o1", right, { kind })] }),
    ];
    expect(joined(records, "organisations")).toEqual(["a/o1 + b/o1"]);
  });

  it.each([
    ["Calderholme Fire and Rescue Service", "Calderholme Fire Authority"],
    ["Norshire County Council", "Norshire Fire and Rescue Service"],
    ["Durham County Council", "Durham City Council"],
    ["Selehaven Homes", "Selehaven Living"],
    ["Fenmarch Police", "Fenmarch Police Federation"],
    ["Estyn", "Ofsted"],
  ])("keeps %s and %s apart", (left, right) => {
    const records = [
      record("a", { organisations: [organisation("o1", left)] }),
      record("b", { organisations: [organisation("o1", right)] }),
    ];
    expect(joined(records, "organisations")).toEqual([]);
  });

  it("does not say which council of a place with two is meant", () => {
    const records = [
      record("a", { organisations: [council("o1", "Durham County Council")] }),
      record("b", { organisations: [council("o1", "Durham City Council")] }),
      record("c", { organisations: [council("o1", "Durham Council")] }),
    ];
    expect(joined(records, "organisations")).toEqual([]);
  });

  it("tells schools of one common name apart by their place", () => {
    const school = (article: string, at: string) =>
      record(article, {
        organisations: [organisation("o1", "St Mary’s Primary School", { kind: "school" }), council("o2", at)],
      });
    const records = [
      school("a", "Hexby City Council"),
      school("b", "Tolland Council"),
      school("c", "Hexby City Council"),
    ];
    expect(joined(records, "organisations")).toEqual(["a/o1 + c/o1", "a/o2 + c/o2"]);
    expect(ids(records, "organisations")).toContain("org:st-marys-primary-school~hexby");
  });

  it("reads an acronym only where it has one meaning", () => {
    const long = (article: string, name: string) =>
      record(article, { organisations: [organisation("o1", name, { aliases: ["NCT"] })] });
    const short = record("z", { organisations: [organisation("o1", "NCT")] });
    expect(joined([long("a", "Norshire Carers Together"), short], "organisations")).toEqual(["a/o1 + z/o1"]);
    expect(
      joined([long("a", "Norshire Carers Together"), long("b", "National Cycling Team"), short], "organisations"),
    ).toEqual([]);
  });
});

describe("people of different articles", () => {
  const at = (article: string, name: string, title: string, place: string, honorific?: string) =>
    record(article, {
      organisations: [council("o1", place)],
      people: [person("p1", name, [role(title, place)], honorific === undefined ? {} : { honorific })],
    });

  it.each([
    [
      "one name at one council",
      at("a", "Siobhán O’Dwyer", "director", "Hexby Council"),
      at("b", "Siobhan O'Dwyer", "adviser", "Hexby Council"),
      true,
    ],
    [
      "an initial",
      at("a", "Nadia Siddique", "chair", "Hexby Council"),
      at("b", "N Siddique", "councillor", "Hexby Council"),
      true,
    ],
    [
      "a short form",
      at("a", "Robert Ash", "leader", "Hexby Council"),
      at("b", "Bob Ash", "leader", "Hexby Council"),
      true,
    ],
    [
      "two given names",
      at("a", "Nadia Siddique", "chair", "Hexby Council"),
      at("b", "Imran Siddique", "chair", "Hexby Council"),
      false,
    ],
    [
      "one name at two councils",
      at("a", "John Ash", "officer", "Hexby Council"),
      at("b", "John Ash", "officer", "Tolland Council"),
      false,
    ],
    [
      "two leaders at once",
      at("a", "John Ash", "leader", "Hexby Council"),
      at("b", "John Ash", "leader", "Tolland Council"),
      false,
    ],
    [
      "Mr and Mrs",
      at("a", "Sam Ash", "chair", "Hexby Council", "Mr"),
      at("b", "Sam Ash", "chair", "Hexby Council", "Mrs"),
      false,
    ],
    [
      "two surnames",
      at("a", "Adaora Fitzgibbon-Mills", "social worker", "Hexby Council"),
      at("b", "Adaora Fitzgibbon", "social worker", "Hexby Council"),
      false,
    ],
  ])("%s", (_, a, b, same) => {
    expect(joined([a, b], "people")).toEqual(same ? ["a/p1 + b/p1"] : []);
  });

  it("gives two of one name two ids, and each every id that its articles alone would give", () => {
    const records = [
      at("a", "John Ash", "officer", "Hexby Council"),
      at("b", "John Ash", "officer", "Tolland Council"),
    ];
    expect(ids(records, "people")).toEqual(["per:john-ash~hexby-council", "per:john-ash~tolland-council"]);
    const [merged] = resolve(
      [at("a", "N Ash", "chair", "Hexby Council"), at("b", "Nora Ash", "chair", "Hexby City Council")],
      knowing(),
    ).people;
    expect(merged?.ids).toEqual(["per:n-ash~hexby-council", "per:nora-ash~hexby-city-council"]);
  });
});

describe("inspections of different articles", () => {
  const told = (article: string, ...list: ReturnType<typeof inspection>[]) =>
    record(article, {
      organisations: [council("o1", "Hexby Council"), organisation("o2", "Ofsted", { kind: "inspectorate" })],
      inspections: list,
    });
  const of = (id: string, grade: string | undefined, parts: Parameters<typeof inspection>[3] = {}) =>
    inspection(id, "Hexby Council", grade, parts);

  it("are one by month, season and year", () => {
    const records = [
      told("a", of("i1", "inadequate", { when: "2018-06" })),
      told("b", of("i1", "inadequate", { when: "2018-SU" })),
      told("c", of("i1", "inadequate", { when: "2018" })),
    ];
    expect(joined(records, "inspections")).toEqual(["a/i1 + b/i1 + c/i1"]);
  });

  it("are one by grade where one article gives no date", () => {
    const records = [
      told("a", of("i1", "good", { when: "2021-11" }), of("i2", "inadequate", { when: "2018" })),
      told("b", of("i1", "good"), of("i2", "inadequate", { when: "2018" })),
    ];
    expect(joined(records, "inspections")).toEqual(["a/i1 + b/i1", "a/i2 + b/i2"]);
  });

  it("are one by the date of the report", () => {
    const records = [
      told("a", of("i1", "good", { when: "2021-11" })),
      told("b", of("i1", "good", { reported: "2022-01-14" })),
    ];
    expect(joined(records, "inspections")).toEqual(["a/i1 + b/i1"]);
  });

  it.each([
    [
      "a monitoring visit and the inspection",
      of("i1", undefined, { when: "2019-10", kind: "monitoring-visit" }),
      of("i1", "good", { when: "2019-10" }),
    ],
    ["two years", of("i1", "good", { when: "2018" }), of("i1", "good", { when: "2021" })],
    ["two grades in a year", of("i1", "good", { when: "2018" }), of("i1", "inadequate", { when: "2018" })],
    ["no date and no grade", of("i1", undefined), of("i1", undefined, { when: "2018-06" })],
  ])("are two: %s", (_, a, b) => {
    expect(joined([told("a", a), told("b", b)], "inspections")).toEqual([]);
  });

  it("stand side by side where the day is one and the grades are two", () => {
    const records = [
      told("a", of("i1", "good", { when: "2021-11" })),
      told("b", of("i1", "outstanding", { when: "2021-11" })),
    ];
    expect(joined(records, "inspections")).toEqual(["a/i1 + b/i1"]);
  });
});

describe("decisions", () => {
  const at = (article: string, name: string, place: string) =>
    record(article, { organisations: [council("o1", place)], people: [person("p1", name, [role("officer", place)])] });
  const apart = [at("a", "John Ash", "Hexby Council"), at("b", "John Ash", "Tolland Council")];
  const together = [at("a", "John Ash", "Hexby Council"), at("b", "J Ash", "Hexby Council")];

  it("join what the rules keep apart", () => {
    expect(
      joined(apart, "people", "same\tper:john-ash~hexby-council\tper:john-ash~tolland-council\tme\tmoved"),
    ).toEqual(["a/p1 + b/p1"]);
  });

  it("keep apart what the rules join", () => {
    expect(joined(together, "people", "different\tper:john-ash~hexby-council\tper:j-ash~hexby-council")).toEqual([]);
  });

  it("rename", () => {
    const { people } = resolve(together, knowing("rename\tper:j-ash~hexby-council\tJack Ash"));
    expect(people.map(({ name }) => name)).toEqual(["Jack Ash"]);
  });

  it("are reported where they do not apply or contradict one another", () => {
    const text = [
      "# who is who",
      "same\tper:nobody~nowhere\tper:john-ash~hexby-council",
      "same\tper:john-ash~hexby-council\tper:john-ash~tolland-council",
      "different\tper:john-ash~tolland-council\tper:john-ash~hexby-council",
    ].join("\n");
    const { decisionProblems, people } = resolve(apart, knowing(text));
    expect(decisionProblems.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(people).toHaveLength(2);
  });

  it("that cannot be read are named by their line", () => {
    const { problems } = parseDecisions("maybe\ta\tb\n\nsame\ta\n");
    expect(problems.map(({ line }) => line)).toEqual([1, 3]);
  });
});

describe("a resolution", () => {
  const names = ["John Ash", "J Ash", "Jack Ash", "Nora Ash", "Siobhán O’Dwyer", "Siobhan O'Dwyer"];
  const places = [
    "Hexby Council",
    "Hexby City Council",
    "Tolland Borough Council",
    "Tolland Council",
    "Durham County Council",
  ];
  const made = fc
    .array(
      fc.record({
        name: fc.constantFrom(...names),
        place: fc.constantFrom(...places),
        when: fc.constantFrom("2018", "2018-06", "2018-SU", "2021-11", undefined),
        grade: fc.constantFrom("good", "inadequate", undefined),
      }),
      { minLength: 1, maxLength: 9 },
    )
    .map((rows) =>
      rows.map(({ name, place, when, grade }, n) =>
        record(`article-${n}`, {
          organisations: [council("o1", place), organisation("o2", "Ofsted")],
          people: [person("p1", name, [role("leader", place)])],
          inspections: [inspection("i1", place, grade, when === undefined ? {} : { when })],
        }),
      ),
    );

  it("does not depend on the order of the articles", () => {
    const shuffled = made.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, ([records, other]) => {
        expect(resolve(other, knowing())).toEqual(resolve(records, knowing()));
      }),
      { numRuns: 100, seed: 20260103 },
    );
  });

  it("puts every member into one entity, and gives no two entities one id", () => {
    fc.assert(
      fc.property(made, (records) => {
        const { people, organisations, inspections } = resolve(records, knowing());
        for (const list of [people, organisations, inspections]) {
          const members = list.flatMap((e) => e.members.map((m) => `${m.article}/${m.id}`));
          expect(new Set(members).size).toBe(members.length);
          expect(new Set(list.map((e) => e.id)).size).toBe(list.length);
        }
        expect(people.flatMap((e) => e.members)).toHaveLength(records.length);
      }),
      { numRuns: 100, seed: 20260104 },
    );
  });
});
