import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  apartId,
  articleId,
  awardId,
  h,
  inspectionId,
  interventionId,
  judgementId,
  membershipId,
  organisationId,
  outcomeId,
  personId,
  quoteId,
  slug,
  spanId,
  storyId,
} from "../../../pipeline/resolve/ids.ts";

/** The first 16 hex digits of SHA-256, as another program computes them. */
const sha = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

describe("ids", () => {
  it.each([
    ["one part", h("news/a.txt"), sha("news/a.txt")],
    ["parts", h("a", 1, "b"), sha("a\u001f1\u001fb")],
    ["a part that is not known", h("a", undefined, "b"), sha("a\u001f\u001fb")],
    ["other letters", h("Siobhán’s 😀"), sha("Siobhán’s 😀")],
  ])("hash %s", (_, hashed, expected) => expect(hashed).toBe(expected));

  it.each([
    ["The Care Quality Commission", "care-quality-commission"],
    ["St Mary’s C of E School", "st-marys-c-of-e-school"],
    ["Siobhán O'Dwyer", "siobhan-odwyer"],
    ["Marks & Spencer plc", "marks-and-spencer-plc"],
    ["…", sha("…")],
  ])("spell the name %s", (name, expected) => expect(slug(name)).toBe(expected));

  const place = { source: "a.txt", sha256: "ff", start: 3, end: 9 };
  it.each([
    [articleId("a.txt"), `art:${sha("a.txt")}`],
    [spanId(place), `spn:${sha("a.txt\u001fff\u001f3\u001f9")}`],
    [quoteId(place), `quo:${sha("a.txt\u001fff\u001f3\u001f9")}`],
    [organisationId("Hexby Council"), "org:hexby-council"],
    [organisationId("St Mary's School", "Hexby"), "org:st-marys-school~hexby"],
    [personId("Ada Ward", "org:hexby-council"), "per:ada-ward~hexby-council"],
    [apartId("per:ada-ward~hexby-council", "a.txt"), `per:ada-ward~hexby-council~${sha("a.txt")}`],
    [awardId("Shire Awards", "2023"), "awd:shire-awards-2023"],
    [awardId("Shire Awards"), "awd:shire-awards"],
  ])("are %s", (id, expected) => expect(id).toBe(expected));

  it("name a story by its smallest article, in whatever order", () => {
    expect(storyId(["art:b", "art:a"])).toBe(storyId(["art:a", "art:b"]));
  });

  it("tell apart what differs in one part only", () => {
    const inspection = {
      provider: "org:a",
      inspectorates: ["org:o"],
      kind: "inspection",
      framework: "f",
      date: "2021",
    };
    const ids = [
      inspectionId(inspection),
      inspectionId({ ...inspection, provider: "org:b" }),
      inspectionId({ ...inspection, inspectorates: ["org:o", "org:p"] }),
      inspectionId({ ...inspection, kind: "monitoring-visit" }),
      inspectionId({ ...inspection, framework: "g" }),
      inspectionId({ ...inspection, date: "2022" }),
      inspectionId({ ...inspection, within: "a.txt" }),
      judgementId("ins:1", "overall", "s", "good"),
      judgementId("ins:1", "overall", "s", "inadequate"),
      judgementId("ins:1", "leadership", "s", "good"),
      membershipId("per:a", "org:a", "leader", ""),
      membershipId("per:a", undefined, "leader", ""),
      membershipId("per:a", "org:a", "leader", "2018/"),
      interventionId("org:a", undefined, "special-measures", ""),
      interventionId("org:a", "org:b", "special-measures", ""),
      outcomeId("awd:a", "c", "won", "org:a"),
      outcomeId("awd:a", "c", "shortlisted", "org:a"),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("do not depend on the order in which inspectorates are named", () => {
    const key = { provider: "org:a", kind: "inspection" };
    expect(inspectionId({ ...key, inspectorates: ["org:p", "org:o"] })).toBe(
      inspectionId({ ...key, inspectorates: ["org:o", "org:p"] }),
    );
  });
});
