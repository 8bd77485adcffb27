import { describe, expect, it } from "vitest";
import type { OrganisationFact } from "../../../pipeline/facts/record.ts";
import { resolve } from "../../../pipeline/resolve/resolve.ts";
import { council, organisation, record } from "./build.ts";
import { joined, knowing, verdict } from "./joined.ts";

type Kind = OrganisationFact["kind"];
/** An article that names a body of a kind, and a council. */
const told = (article: string, [name, kind, aliases = []]: Body, place?: string) =>
  record(article, {
    organisations: [
      organisation("o1", name, { kind, aliases }),
      ...(place === undefined ? [] : [council("o9", place, { mentions: [] })]),
    ],
  });
type Body = readonly [name: string, kind: Kind, aliases?: readonly string[]];

/** The verdict on the bodies of articles, whatever becomes of their councils. */
function bodies(...articles: readonly (readonly [Body, string?])[]): string {
  const records = articles.map(([body, place], n) => told(`${n}`, body, place));
  const { organisations, judgements } = resolve(records, knowing());
  const home = organisations.filter(({ members }) => members.some((m) => m.id === "o1"));
  const close = judgements.find((j) => j.verdict === "close" && j.left.endsWith("o1"));
  return home.length < articles.length
    ? `${home.length} of ${articles.length}`
    : close === undefined
      ? "apart"
      : close.rule;
}

describe("names of one body", () => {
  it.each<[Body, Body]>([
    [
      ["Kestrel House", "care-provider"],
      ["Kestrel House Care Home", "care-provider"],
    ],
    [
      ["Kestrel House Nursing Home", "care-provider"],
      ["Kestrel House", "other"],
    ],
    [
      ["Kestrel House", "care-provider"],
      ["Kestrel House Lodge Ltd", "care-provider", ["Kestrel House"]],
    ],
    [
      ["Larch High School", "school"],
      ["Larch High", "school"],
    ],
    [
      ["Larch CofE Primary School", "school"],
      ["Larch Church of England Primary School", "school"],
    ],
    [
      ["Tolland NHS Trust", "health-body"],
      ["Tolland NHS Foundation Trust", "health-body"],
    ],
    [
      ["Tolland University Hospitals NHS Foundation Trust", "health-body"],
      ["Tolland University Hospitals", "health-body"],
    ],
    [
      ["NHS Norshire ICB", "health-body"],
      ["Norshire Integrated Care Board", "health-body"],
    ],
    [
      ["Norshire Constabulary", "police"],
      ["Norshire Police", "police"],
    ],
    [
      ["KCC", "local-authority"],
      ["Kelmere County Council", "local-authority", ["KCC"]],
    ],
  ])("%j and %j are one", (left, right) => {
    expect(bodies([left], [right])).toBe("1 of 2");
  });

  it.each<[Body, Body, string]>([
    [
      ["Kestrel House Nursing Home", "care-provider"],
      ["Kestrel House Care Home", "care-provider"],
      "homes-with-two-endings",
    ],
    [["Kestrel House", "care-provider"], ["Kestrel House", "school"], "same-name-other-sector"],
    [["Kestrel House Care Home", "care-provider"], ["Kestrel House School", "school"], "apart"],
    [["Hexby Council", "local-authority"], ["Hexby Town Council", "local-authority"], "which-council-of-the-place"],
    [["Hexby Council", "local-authority"], ["Hexby Parish Council", "local-authority"], "which-council-of-the-place"],
    [["Hexby County Council", "local-authority"], ["Hexby Borough Council", "local-authority"], "apart"],
    [["Larch Infant School", "school"], ["Larch Junior School", "school"], "apart"],
    [["Norshire Police", "police"], ["Norshire Police and Crime Commissioner", "government"], "apart"],
    [
      ["Tolland University Hospital", "health-body"],
      ["Tolland University Hospitals NHS Trust", "health-body"],
      "apart",
    ],
    [["Board of Governors", "committee"], ["Board of Governors", "committee"], "shared-name"],
    [["Trust", "health-body"], ["Trust", "health-body"], "shared-name"],
  ])("%j and %j are not", (left, right, rule) => {
    expect(bodies([left], [right])).toBe(rule);
  });
});

describe("bodies of two places", () => {
  it.each<[string, Kind]>([
    ["Grange Primary School", "school"],
    ["Castle Primary School", "school"],
    ["Bradbury House", "care-provider"],
    ["Sunrise Nursery", "school"],
    ["Castle Surgery", "health-body"],
    ["Royal Infirmary", "health-body"],
    ["Cabinet", "committee"],
    ["Children’s Services", "other"],
    ["Labour group", "political-party"],
    ["Safeguarding Children Partnership", "partnership"],
  ])("%s are two", (name, kind) => {
    const body: Body = [name, kind];
    expect(bodies([body, "Hexby Council"], [body, "Tolland Council"])).not.toBe("1 of 2");
    expect(bodies([body, "Hexby Council"], [body, "Hexby City Council"])).toBe("1 of 2");
  });

  it.each<[string, Kind]>([
    ["Tolland University Hospitals NHS Trust", "health-body"],
    ["Norshire Police", "police"],
    ["Selehaven Homes", "company"],
    ["Labour", "political-party"],
    ["Department for Education", "government"],
    ["Children’s Society", "charity"],
  ])("%s is one all the same", (name, kind) => {
    const body: Body = [name, kind];
    expect(bodies([body, "Hexby Council"], [body, "Tolland Council"])).toBe("1 of 2");
  });

  it("are one where an article speaks of both places, unless another knows the other place only", () => {
    const home: Body = ["Bradbury House", "care-provider"];
    const both = record("z", {
      organisations: [
        organisation("o1", home[0], { kind: home[1] }),
        council("o8", "Hexby Council", { mentions: [{ start: 0, end: 1, form: "name" }] }),
        council("o9", "Tolland Council", { mentions: [] }),
      ],
    });
    const of = (article: string, place: string) => told(article, home, place);
    const homes = (...records: Parameters<typeof joined>[0]) =>
      joined(records, "organisations").filter((cluster) => cluster.includes("o1"));
    expect(homes(of("a", "Tolland Council"), both)).toEqual(["a/o1 + z/o1"]);
    expect(homes(of("a", "Tolland Council"), of("b", "Hexby Council"), both)).toEqual(["b/o1 + z/o1"]);
  });

  it("leave one of no known place alone where there are two, and join it where there is one", () => {
    const home: Body = ["Bradbury House", "care-provider"];
    expect(bodies([home, "Hexby Council"], [home])).toBe("1 of 2");
    expect(bodies([home, "Hexby Council"], [home, "Tolland Council"], [home])).toBe("same-name-other-place");
  });

  it("are told apart though a fact of another article names one without a place", () => {
    const named = record("b", {
      interventions: [{ id: "v1", kind: "other", provider: "St Mary’s School", status: "imposed", evidence: [] }],
    });
    const records = [told("a", ["St Mary’s School", "school"], "Hexby Council"), named];
    expect(verdict(records, "organisations")).toBe("close: shared-name");
  });
});

describe("a short name", () => {
  it("that is an alias of two bodies belongs to neither", () => {
    const records = [
      told("a", ["Kestrel House Care Home", "care-provider", ["Kestrel House"]], "Hexby Council"),
      told("b", ["Kestrel House Specialist Unit", "care-provider", ["Kestrel House"]], "Hexby Council"),
      told("c", ["Kestrel House", "care-provider"], "Hexby Council"),
    ];
    expect(joined(records, "organisations").filter((cluster) => cluster.includes("o1"))).toEqual([]);
    expect(joined(records.slice(1), "organisations")).toContain("b/o1 + c/o1");
  });

  it("of a home that is elsewhere a care home and a nursing home belongs to neither", () => {
    const records = [
      told("a", ["Kestrel House Care Home", "care-provider"]),
      told("b", ["Kestrel House Nursing Home", "care-provider"]),
      told("c", ["Kestrel House", "care-provider"]),
    ];
    expect(joined(records, "organisations")).toEqual([]);
  });
});
