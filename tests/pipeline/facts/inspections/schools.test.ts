import { describe, expect, it } from "vitest";
import { extract } from "../../../../pipeline/annotate.ts";
import { loadLexicon } from "../../../../src/lexicon/load.ts";

const lexicon = loadLexicon();

/** Each inspection as "provider, when: ratings". */
const told = (text: string, published = "2019-03-12"): string[] =>
  extract({ source: "a.txt", sha256: "", text, published }, lexicon).inspections.map(
    ({ provider, when, kind, ratings }) =>
      `${provider}, ${when ?? "-"}${kind === "inspection" ? "" : `, ${kind}`}: ${ratings.map(({ scope, grade }) => `${scope} ${grade}`).join(", ")}`,
  );

const news = (...paragraphs: string[]): string => ["School news", ...paragraphs].join("\n\n");

describe("inspections of schools as papers tell them", () => {
  it.each([
    [
      news(
        "Larch Primary School is celebrating its second outstanding Ofsted result, with top marks in all categories.",
      ),
      ["Larch Primary School, -: overall outstanding"],
    ],
    [
      news(
        "Larch Primary School continues to be good, Ofsted has said.",
        "The school, previously outstanding, was inspected on February 5.",
      ),
      ["Larch Primary School, 2019-02-05: overall good", "Larch Primary School, -: overall outstanding"],
    ],
    [
      news(
        "Ofsted inspectors who visited Larch Primary School in January said it, previously good, now requires improvement.",
      ),
      ["Larch Primary School, 2019-01: overall requires improvement", "Larch Primary School, -: overall good"],
    ],
    [
      news(
        "Larch College has been rated good by Ofsted following an inspection in January.",
        "The college, which was 'requires improvement' in 2016, has been praised for its apprenticeships, which were also graded 'good'.",
      ),
      [
        "Larch College, 2019-01: overall good, apprenticeships good",
        "Larch College, 2016: overall requires improvement",
      ],
    ],
    [
      news(
        "Larch Primary School",
        "Report published February 6 following an Ofsted inspection on January 8. Classed as good. Previous inspection: Outstanding.",
      ),
      ["Larch Primary School, 2019-01-08: overall good", "Larch Primary School, -: overall outstanding"],
    ],
    [
      news(
        "Ofsted rated Larch Primary School inadequate. Its head works for Alder Trust, which also includes Willow High School.",
        "In January the two-day inspection that followed downgraded the school from good to inadequate.",
      ),
      ["Larch Primary School, 2019-01: overall inadequate", "Larch Primary School, -: overall good"],
    ],
    [
      news(
        "Training provider Bright Skills Ltd, which teaches apprentices, was found to be making 'reasonable progress' at an Ofsted monitoring visit in January.",
      ),
      ["Bright Skills Ltd, 2019-01, monitoring-visit: overall reasonable progress"],
    ],
    [
      news(
        "Larch Primary School and Alder Primary School were both rated good by Ofsted.",
        "Larch was inspected on January 8 and 9, while inspectors visited Alder on January 15.",
      ),
      ["Larch Primary School, 2019-01-08/2019-01-09: overall good", "Alder Primary School, 2019-01-15: overall good"],
    ],
    [
      news(
        "Staff of Larch Primary School are celebrating a glowing Ofsted report.",
        "Inspectors who visited the school in January praised the progress it had made since their last visit in 2011.",
      ),
      ["Larch Primary School, 2019-01: ", "Larch Primary School, 2011: "],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("what the judgements are", () => {
  it.each([
    [
      "Ofsted visited Larch College in January. It was judged good for quality of education, personal development and leadership and management, and outstanding for behaviour and attitudes.",
      [
        "quality of education good",
        "personal development good",
        "leadership and management good",
        "behaviour and attitudes outstanding",
      ],
    ],
    [
      "Ofsted gave Larch Primary School a report card in January. Achievement, early years and leadership and governance met the 'expected standard'.",
      ["achievement expected standard", "early years expected standard", "leadership and governance expected standard"],
    ],
    [
      "Education Scotland visited Larch Primary School in January. It received 'good' ratings for: leadership of change; learning, teaching, and assessment; and raising attainment and achievement.",
      [
        "leadership of change good",
        "learning, teaching and assessment good",
        "raising attainment and achievement good",
      ],
    ],
    [
      "Ofsted inspected Larch School in January. Leadership and management was praised, while the overall effectiveness of the boarding experience was rated as good.",
      ["overall good"],
    ],
  ])("%s", (text, expected) => {
    const [inspection] = extract(
      { source: "a.txt", sha256: "", text: news(text), published: "2026-03-12" },
      lexicon,
    ).inspections;
    expect(inspection?.ratings.map(({ scope, grade }) => `${scope} ${grade}`)).toEqual(expected);
  });

  it("is none where a verb has its object, and an old grade is no news", () => {
    expect(told(news("Ofsted's inspectors met the pupils of Larch Primary School in January."))).toEqual([]);
    expect(told(news("Ofsted rated Larch Primary School good in 2014, and now outstanding."))).toEqual([
      "Larch Primary School, 2014: overall good",
      "Larch Primary School, -: overall outstanding",
    ]);
  });
});
