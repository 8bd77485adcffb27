import { describe, expect, it } from "vitest";
import type { InspectionFact } from "../../../pipeline/facts/record.ts";
import { council, inspection, organisation, record } from "./build.ts";
import { joined, verdict } from "./joined.ts";

const organisations = [
  council("o1", "Hexby Council"),
  organisation("o2", "Ofsted", { kind: "inspectorate" }),
  organisation("o3", "Care Quality Commission", { kind: "inspectorate" }),
];
type Telling = { readonly grade?: string; readonly published?: string } & Partial<InspectionFact>;
/** An article that tells of an inspection of one council by Ofsted, "i1"; more of them are "i2" and so on. */
const told = (article: string, ...tellings: readonly Telling[]) => {
  const published = tellings[0]?.published;
  return record(article, {
    organisations,
    inspections: tellings.map(({ grade, published: _, ...parts }, n) =>
      inspection(`i${n + 1}`, "Hexby Council", grade, parts),
    ),
    ...(published !== undefined && { published: { value: published, basis: "stated" as const } }),
  });
};
const previous = (grade: string) => ({
  ratings: [
    {
      scope: "overall",
      grade,
      scale: "ofsted-four-point",
      polarity: "previous" as const,
      evidence: { start: 0, end: 1, rule: "hand" },
    },
  ],
});
const joint = "Ofsted and Care Quality Commission";

describe("one inspection", () => {
  it.each<[string, Telling, Telling]>([
    ["by day and by month", { grade: "good", when: "2021-11-05" }, { grade: "good", when: "2021-11" }],
    ["by fortnight and by month", { when: "2021-11-01/2021-11-12" }, { when: "2021-11" }],
    ["by month and by year", { grade: "good", when: "2021-11" }, { grade: "good", when: "2021" }],
    ["by the day of its report", { reported: "2022-01-14" }, { reported: "2022-01-14" }],
    ["by grade, in one news", { grade: "good", published: "2022-01-03" }, { grade: "good", published: "2022-01-05" }],
    ["by a grade that still holds", { grade: "good", when: "2019-10" }, { grade: "good", published: "2023-11-07" }],
    [
      "by a grade that it had",
      { grade: "inadequate", when: "2012-03" },
      { published: "2023-11-07", ...previous("inadequate") },
    ],
    [
      "by two inspectorates",
      { inspectorate: joint, when: "2023-01" },
      { inspectorate: joint, when: "2023-01-16/2023-01-20" },
    ],
    [
      "by one of its two inspectorates",
      { inspectorate: joint, when: "2023-01", framework: "area-send" },
      { when: "2023-01", framework: "area-send" },
    ],
    [
      "a visit by day and by month",
      { kind: "monitoring-visit", when: "2019-10-09" },
      { kind: "monitoring-visit", when: "2019-10" },
    ],
  ])("%s", (_, left, right) => {
    expect(joined([told("a", left), told("b", right)], "inspections")).toEqual(["a/i1 + b/i1"]);
  });
});

describe("two inspections", () => {
  it.each<[string, Telling, Telling]>([
    [
      "a grade told of before the inspection",
      { grade: "good", when: "2021-11" },
      { grade: "good", published: "2015-01-05" },
    ],
    ["a grade told of long after", { grade: "good", when: "2015-11" }, { grade: "good", published: "2021-12-05" }],
    ["two news years apart", { grade: "good", published: "2016-01-03" }, { grade: "good", published: "2022-01-05" }],
    ["two news of unknown day", { grade: "good" }, { grade: "good" }],
    [
      "two visits in a month",
      { kind: "monitoring-visit", when: "2019-10-02" },
      { kind: "monitoring-visit", when: "2019-10-23" },
    ],
    ["a focused visit", { kind: "focused-visit", when: "2019-03" }, { when: "2019-03" }],
    ["two frameworks", { when: "2019-03", framework: "ilacs" }, { when: "2019-03", framework: "area-send" }],
    ["two services", { when: "2019-03", service: "maternity" }, { when: "2019-03", service: "urgent care" }],
    ["two inspectorates", { when: "2019-03" }, { when: "2019-03", inspectorate: "Care Quality Commission" }],
    ["one of two inspectorates, of no known framework", { when: "2019-03", inspectorate: joint }, { when: "2019-03" }],
    [
      "another grade in a report that could be of it",
      { grade: "good", reported: "2022-01-14" },
      { grade: "inadequate", when: "2021-05" },
    ],
  ])("%s", (_, left, right) => {
    expect(verdict([told("a", left), told("b", right)], "inspections")).toBe("two");
  });

  it("without a provider are never one", () => {
    const nobody = (article: string) => {
      const { provider: _, ...fact } = inspection("i1", "", "good", { when: "2019-03" });
      return record(article, { organisations, inspections: [fact] });
    };
    expect(verdict([nobody("a"), nobody("b")], "inspections")).toBe("two");
  });

  it.each<[string, Telling, Telling, Telling]>([
    [
      "a year with two",
      { grade: "good", when: "2019-03" },
      { grade: "good", when: "2019-11" },
      { grade: "good", when: "2019" },
    ],
    [
      "a month with two visits",
      { kind: "monitoring-visit", when: "2019-10-02" },
      { kind: "monitoring-visit", when: "2019-10-23" },
      { kind: "monitoring-visit", when: "2019-10" },
    ],
    [
      "a report of either",
      { grade: "good", when: "2021-05" },
      { grade: "good", when: "2021-11" },
      { grade: "good", reported: "2022-01-14" },
    ],
  ])("are listed for what may be either: %s", (_, first, second, either) => {
    const records = [told("a", first), told("b", second), told("c", either)];
    expect(verdict(records, "inspections")).toBe("close: which-inspection");
  });

  it("in a year are told apart by their grades", () => {
    const records = [
      told("a", { grade: "inadequate", when: "2019-03" }),
      told("b", { grade: "good", when: "2019-11" }),
      told("c", { grade: "good", when: "2019" }),
    ];
    expect(joined(records, "inspections")).toEqual(["b/i1 + c/i1"]);
  });

  it("of one article are two in every other", () => {
    const records = [
      told("a", { grade: "good", when: "2021-11" }, { grade: "inadequate", when: "2018" }),
      told("b", { grade: "good", published: "2022-01-05" }, previous("inadequate")),
    ];
    expect(joined(records, "inspections")).toEqual(["a/i1 + b/i1", "a/i2 + b/i2"]);
  });
});
