import { describe, expect, it } from "vitest";
import { annotate } from "../../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();
const read = (text: string) =>
  annotate({ source: "a.txt", sha256: "", text: `The CQC went to Elm Court care home. ${text}` }, lexicon).grades.map(
    ({ grade, scopes, polarity }) =>
      `${grade} ${polarity === "affirmed" ? "" : `(${polarity}) `}for ${scopes.join(", ")}`,
  );

describe("lists of what a grade is for", () => {
  it.each([
    ["‘Safe’ and ‘effective’ remained at requires improvement.", ["requires improvement for safe, effective"]],
    ["“Caring”, “responsive” and “well-led” were rated good.", ["good for caring, responsive, well-led"]],
    [
      "The ‘well-led’ domain is improving from requires improvement to good.",
      ["requires improvement (previous) for well-led", "good for well-led"],
    ],
    [
      "It was rated Inadequate for providing services that were safe, responsive to people’s needs and well-led, and Good for caring services.",
      ["inadequate for safe, responsive, well-led", "good for caring"],
    ],
    [
      "It was rated ‘Good’ in all five of the main domains of safe, caring and well-led.",
      ["good for safe, caring, well-led"],
    ],
    [
      "It was rated ‘outstanding’ when it came to being caring; being responsive to people’s needs; being well led.",
      ["outstanding for caring, responsive, well-led"],
    ],
    ["For safe and caring, inspectors rated it good.", ["good for safe, caring"]],
    ["In the effective domain, it was rated inadequate.", ["inadequate for effective"]],
    ["In May, it was rated inadequate.", ["inadequate for overall"]],
    [
      "It was rated inadequate in all categories; safety, caring and effectiveness.",
      ["inadequate for safe, caring, effective"],
    ],
    ["It was rated good again overall, and for being safe.", ["good for overall, safe"]],
    [
      "Other aspects of the service were not reviewed and so our ratings for Caring and Responsive remain Good.",
      ["good (previous) for caring, responsive"],
    ],
    ["The unit at Elm Court now “requires improvement”.", ["requires improvement for overall"]],
    ["It was rated good for safe. Its overall grade: inadequate.", ["good for safe", "inadequate for overall"]],
  ])("are read to their end: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "Out of the five areas inspected, three were given the ‘outstanding’ rating.",
    "Of the areas looked at, two were deemed ‘good’.",
    "The worst is an ‘inadequate’ rating, which leads to special measures.",
    "At the other end of the scale, services given ‘outstanding’ ratings do very well.",
    "Services can also be given a rating of ‘requires improvement’.",
    "However, a service given an ‘inadequate’ rating will be watched.",
    "The roof now requires improvement.",
  ])("are not what tells of grades in general: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["The service is now rated ‘inadequate’.", ["inadequate for overall"]],
    ["The two were given an ‘inadequate’ rating.", ["inadequate for overall"]],
    ["The home’s rating is the lowest, and it was given an ‘inadequate’ rating.", ["inadequate for overall"]],
  ])("or of a place that is known: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
